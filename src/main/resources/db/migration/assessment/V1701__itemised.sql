-- Some figure or verdict stands on the sheet itself, so its own count is worth reading.
alter table assessment.sheet
    add column itemised boolean not null generated always as (verdicts ~ '[MNAmna]') stored;
