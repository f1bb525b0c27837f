-- The e-mail by which the office's own sign-in (OpenID Connect) tells whose account it is. Administrators write it; an account is
-- never made by it.
alter table access.account add column sign_in_email text check (sign_in_email = lower(sign_in_email) and sign_in_email like '%_@_%');
create unique index account_sign_in_email on access.account (sign_in_email);
