alter table access.account
    add column folded      text not null generated always as (units.fold_on(username || ' ' || full_name)) stored,
    add column reopened_at timestamptz; -- an administrator opened it again: the days of idleness count from here

alter table access.invitation
    add column created_at timestamptz not null default now();
