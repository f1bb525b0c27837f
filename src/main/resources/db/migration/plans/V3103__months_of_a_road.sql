-- How long an indicator takes, in months; what a suggested order of the roadmap goes by, besides gap and cost.
alter table plans.road add column months smallint check (months between 1 and 12);
