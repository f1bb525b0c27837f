create or replace view documents.document_v as
select d.id, d.unit_id, d.body_id, d.type, d.kind, d.year, d.title, d.state, d.number, d.symbol, d.place, d.document_date,
       d.signer_id, d.signer_name, d.recipients, d.version, d.created_by, d.created_at, d.updated_by, d.updated_at
from documents.document d;
