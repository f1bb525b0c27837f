-- Which files a freeze made; who may see them is decided by the paper's unit.
create or replace view documents.frozen_v as
select id, document_id, docx_id, pdf_id, frozen_at, withdrawn_at from documents.frozen;
