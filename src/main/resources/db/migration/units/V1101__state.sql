-- Derived by units.refresh_tree(): a unit from one change of its name or parent to the next, in one row, so that «the unit
-- as it stood on a day» is one look-up wherever it is asked. The last row is shown for ever: a closed unit as it stood at last.
create table units.state (
    unit_id     int  not null,
    code        text not null,
    level       text not null,
    name        text not null,
    kind        text not null,
    full_name   text not null,
    parent_id   int,
    valid_from  date not null, -- of the unit
    valid_to    date not null,
    shown_from  date not null,
    shown_to    date not null,
    primary key (unit_id, shown_from)
);
create index state_code on units.state (code);

-- As expressions, so that these constraints are never mistaken for a good index: GiST is slow to look up one unit in.
alter table units.unit drop constraint unit_code_daterange_excl,
    add constraint unit_overlap exclude using gist ((code || '') with =, daterange(valid_from, valid_to) with &&);
alter table units.unit_name drop constraint unit_name_unit_id_daterange_excl,
    add constraint unit_name_overlap exclude using gist ((unit_id + 0) with =, daterange(valid_from, valid_to) with &&);
alter table units.unit_parent drop constraint unit_parent_unit_id_daterange_excl,
    add constraint unit_parent_overlap exclude using gist ((unit_id + 0) with =, daterange(valid_from, valid_to) with &&);
alter table units.classification drop constraint classification_unit_id_kind_daterange_excl,
    add constraint classification_overlap exclude using gist ((unit_id + 0) with =, kind with =, daterange(valid_from, valid_to) with &&);
