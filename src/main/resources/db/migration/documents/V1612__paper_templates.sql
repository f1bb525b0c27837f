-- Outline and words of a kind of paper, as an administrator changed them. What comes with the product is no row. Of those of one unit
-- the youngest published wins; of those of several the nearest above the paper's unit. Its words never change: a change is a new version.
create table documents.paper_template (
    id           bigint generated always as identity primary key,
    kind         text not null,           -- commune-plan …: the file in resources/templates
    unit_id      int  not null references units.unit, -- for its papers and those of the units below it
    version      smallint not null,
    text         text not null,           -- a paragraph a line, as read from the file
    file_id      bigint not null references files.file,
    uploaded_by  int  not null,
    uploaded_at  timestamptz not null,
    legal_basis  text not null default '',
    valid_from   date,
    valid_to     date,                    -- the last day; null: no end known
    let_stand    text not null default '', -- the warnings that were ticked away, one a line
    published_by int,
    published_at timestamptz,
    ended_by     int,                     -- taken back, or thrown away before it was published
    ended_at     timestamptz,
    unique (kind, unit_id, version),
    check ((published_at is null) = (published_by is null)),
    check ((ended_at is null) = (ended_by is null)),
    check (published_at is null or valid_from is not null and legal_basis <> '')
);
create index paper_template_unit on documents.paper_template (unit_id, kind);
