-- Bytes may lie in a store outside, as objects named by their checksum; each row says where its bytes are, so that another
-- choice later breaks nothing that was kept before.
alter table files.content add column place text check (place <> '');       -- s3:<bucket>; null: here
alter table files.content add check (place is null or bytes is null);
create index content_inside on files.content (sha256) where place is null;
create index content_outside on files.content (place, sha256) where place is not null;

-- Bytes that could not be read, since their store did not answer, are neither sound nor damaged.
alter table files.check_run add column unread int not null default 0;
