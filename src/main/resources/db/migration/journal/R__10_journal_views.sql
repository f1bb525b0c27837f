-- Everything recorded, sealed or not yet: an unsealed row has no seq. V1002 took both views down for a moment.
create or replace view journal.entry_v as
select seq, hash, at, account_id, actor, action, subject_kind, subject_key, unit_id, before, after, ip, note
from journal.entry
union all
select null, null, at, account_id, actor, action, subject_kind, subject_key, unit_id, before, after, ip, note
from journal.pending;

-- The sealed part alone: a list that pages backwards by seq reads as many rows as it shows.
create or replace view journal.sealed_v as
select seq, hash, at, account_id, actor, action, subject_kind, subject_key, unit_id, before, after, ip, note
from journal.entry;
