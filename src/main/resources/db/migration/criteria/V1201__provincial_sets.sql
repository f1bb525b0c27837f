-- A province may issue a whole set of its own, not only an overlay.
alter table criteria.criteria_set drop constraint criteria_set_check1;
alter table criteria.criteria_set add constraint overlay_has_province check (base_id is null or province is not null);
