-- A unit owes no report for a period that was over before it existed; what was asked for by mistake and answered by nobody goes.
delete from handin.obligation o
using units.unit_v u
where u.id = o.unit_id and u.valid_from > o.period_to
  and not exists (select from handin.submission s where s.obligation_id = o.id)
  and not exists (select from handin.extension e where e.obligation_id = o.id)
  and not exists (select from handin.extension_request q where q.obligation_id = o.id);
