-- Lists that are brought and looked through before anything is made of them are of several purposes.
alter table access.account_file rename to brought_list;
alter table access.brought_list add column purpose text not null default 'ACCOUNTS';
alter table access.brought_list alter column purpose drop default;
create index brought_list_old on access.brought_list (created_at);
