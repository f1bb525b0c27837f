create or replace view quickreport.quick_report_v as
select document_id, unit_id, obligation_id, set_id, year, month, previous, cut_off from quickreport.quick_report;
