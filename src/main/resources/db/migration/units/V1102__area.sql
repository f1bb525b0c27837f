-- An area is read from its index alone.
alter table units.closure drop constraint closure_pkey;
alter table units.closure add primary key (ancestor_id, unit_id, valid_from) include (valid_to);
