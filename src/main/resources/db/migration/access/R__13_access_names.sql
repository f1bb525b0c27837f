-- Who an account id is, for histories and sources; nothing else of an account leaves this module.
create or replace view access.account_name_v as
select id, username, full_name from access.account;
