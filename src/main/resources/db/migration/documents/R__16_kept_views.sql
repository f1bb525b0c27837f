-- For whoever makes a plan out of a paper that was read.
create or replace view documents.kept_check_v as
select id, unit_id, name, file_id, type, number, symbol, place, document_date, issuer, title, signer, kept_at,
       words
from documents.kept_check
where removed_at is null;

create or replace view documents.kept_fact_v as
select f.id, f.check_id, f.kind, f.words, f.value, f.unit, f.line, f.note
from documents.kept_fact f
join documents.kept_check c on c.id = f.check_id
where f.removed_at is null and c.removed_at is null;
