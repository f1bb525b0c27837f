create or replace view files.file_v as
select f.id, f.name, f.media_type, c.size, encode(f.sha256, 'hex') as sha256, f.unit_id, f.account_id, f.stored_at
from files.file f
join files.content c on c.sha256 = f.sha256;

create or replace view files.damage_v as
select encode(sha256, 'hex') as sha256, found_at from files.damage;
