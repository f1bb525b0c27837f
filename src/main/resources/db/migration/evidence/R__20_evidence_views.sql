-- Files as they are filed now: one row for each file and place.
create or replace view evidence.evidence_v as
select i.unit_id, i.set_id, i.year, p.criterion, p.indicator, i.id as item_id, i.file_id, i.number, i.issued_on,
       i.valid_until
from evidence.item i
join evidence.placement p on p.item_id = i.id and p.ended_at is null
where i.removed_at is null;

-- Each thread with how it stands.
create or replace view evidence.thread_v as
select r.id, r.unit_id, r.set_id, r.year, r.indicator, r.account_id, r.written_at, s.settled, s.account_id as settled_by,
       s.at as settled_at
from evidence.remark r
left join lateral (select settled, account_id, at from evidence.settling where remark_id = r.id order by id desc limit 1) s
       on true
where r.answers is null;

-- Who was asked by name, for notices: not yet seen while seen_at is null, of no more concern once the thread is settled.
create or replace view evidence.mention_v as
select m.account_id, m.remark_id, m.seen_at, r.unit_id, r.set_id, r.year, r.indicator, r.words, r.account_id as written_by,
       r.written_at, coalesce(t.settled, false) as settled
from evidence.mention m
join evidence.remark r on r.id = m.remark_id
join evidence.thread_v t on t.id = coalesce(r.answers, r.id);
