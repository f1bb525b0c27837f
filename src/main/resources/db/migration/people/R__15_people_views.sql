-- An open end is null here: pages and papers know no infinity.
create or replace view people.body_v as
select id, unit_id, kind, name, superior, heading, symbol, place, valid_from,
       nullif(valid_to, 'infinity') as valid_to
from people.body;

create or replace view people.signer_v as
select id, body_id, authority, acting, title, full_name, valid_from, nullif(valid_to, 'infinity') as valid_to
from people.signer;
