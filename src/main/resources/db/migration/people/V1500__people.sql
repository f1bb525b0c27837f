create schema people;

-- A body that issues papers or is in charge: UBND, BCĐ, BQL, VPĐP, phòng … Names and heads are by period.
create table people.body (
    id         int generated always as identity primary key,
    unit_id    int  not null references units.unit,
    kind       text not null,            -- UBND, BCD, BQL, VPDP, PHONG …
    name       text not null,            -- as in running text
    superior   text,                     -- first head line of its papers; null: none
    heading    text not null,            -- second head line, upper case
    symbol     text not null,            -- after the type in the paper's symbol: BC-UBND
    place      text not null,            -- place name in the date line
    valid_from date not null,
    valid_to   date not null default 'infinity',
    check (valid_from < valid_to)
);
create index body_unit on people.body (unit_id);

create table people.signer (
    id         int generated always as identity primary key,
    body_id    int  not null references people.body,
    authority  text,                     -- TM. ỦY BAN NHÂN DÂN
    acting     text,                     -- KT. CHỦ TỊCH
    title      text not null,            -- CHỦ TỊCH
    full_name  text not null,
    valid_from date not null,
    valid_to   date not null default 'infinity',
    check (valid_from < valid_to)
);
create index signer_body on people.signer (body_id);
