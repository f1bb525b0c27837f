-- The day of a month of a period; a month that is too short gives its last day.
create or replace function handin.day_of(period_from date, month int, day int) returns date
language sql immutable
as $$
    select least((period_from + make_interval(months => month - 1))::date + day - 1,
                 (period_from + make_interval(months => month))::date - 1)
$$;

-- The wall clock of the offices.
create or replace function handin.local_day(at timestamptz) returns date
language sql immutable
as $$
    select (at at time zone 'Asia/Ho_Chi_Minh')::date
$$;

-- Every obligation with where it stands on a day: the last attempt counts, the last extension counts, and whether it is late is
-- worked out, never written down. In time is what was first handed in by the due day.
create or replace function handin.obligation_on(today date)
returns table (id bigint, rule_id int, unit_id int, receiver_id int, body_id int, form text, name text, source text, cycle text,
               year smallint, ordinal smallint, period_from date, period_to date, previous_cut_off date, cut_off date,
               internal_due date, internal_receiver text, due date, rule_due date, extended_for text, closes_on date, state text,
               submission_id bigint, attempt smallint, document_id bigint, handed_in_at timestamptz, handed_in_by int,
               first_day date, decided_at timestamptz, decided_by int, reason text, overdue boolean, days_late int)
language sql stable
as $$
    select o.id, o.rule_id, o.unit_id, o.receiver_id, r.body_id, r.form, r.name, r.source, o.cycle, o.year, o.ordinal, o.period_from,
           o.period_to, o.previous_cut_off, o.cut_off, o.internal_due, r.internal_receiver, d.due, o.due, x.reason,
           d.due + r.closes_after,
           case when s.id is null then 'NOT_YET' when v.submission_id is null then 'HANDED_IN'
                when v.accepted then 'ACCEPTED' else 'RETURNED' end,
           s.id, s.attempt, s.document_id, s.at, s.account_id, f.day, v.at, v.account_id, v.reason,
           d.due < today and (s.id is null or not coalesce(v.accepted, true)),
           case when s.id is null or not coalesce(v.accepted, true) then greatest(today - d.due, 0) else greatest(f.day - d.due, 0) end
    from handin.obligation o
    join handin.report_rule r on r.id = o.rule_id
    left join lateral (select * from handin.submission s where s.obligation_id = o.id order by s.attempt desc limit 1) s on true
    left join lateral (select handin.local_day(f.at) as day from handin.submission f
                       where f.obligation_id = o.id and f.attempt = 1) f on true
    left join handin.answer v on v.submission_id = s.id
    left join lateral (select e.due, e.reason from handin.extension e where e.obligation_id = o.id order by e.id desc limit 1) x on true
    cross join lateral (select coalesce(x.due, o.due) as due) d
$$;

create or replace view handin.submission_v as
select s.id, s.obligation_id, s.attempt, s.document_id, s.frozen_id, s.figures, s.account_id, s.at
from handin.submission s;

create or replace view handin.rule_v as
select id, receiver_id, form, name, cycle, valid_from, valid_to, source from handin.report_rule;

-- What units asked for, with the answer.
create or replace view handin.extension_request_v as
select q.id, q.obligation_id, q.due, q.reason, q.account_id, q.at, a.due as given, a.reason as refusal,
       a.account_id as answered_by, a.at as answered_at
from handin.extension_request q
left join handin.extension_answer a on a.request_id = q.id;

-- What waits for the receiver's word: not answered, and the report is still owed.
create or replace function handin.asking_on(today date)
returns table (request_id bigint, obligation_id bigint, unit_id int, receiver_id int, due date, reason text, account_id int,
               at timestamptz)
language sql stable
as $$
    select q.id, o.id, o.unit_id, o.receiver_id, q.due, q.reason, q.account_id, q.at
    from handin.extension_request_v q
    join handin.obligation_on(today) o on o.id = q.obligation_id
    where q.answered_at is null and o.state in ('NOT_YET', 'RETURNED')
$$;

-- A report with its period, in full, where SQL writes the sentence: «Báo cáo nhanh tháng 11 năm 2026». Cycle.period says the same in Java.
create or replace view handin.obligation_title_v as
select o.id,
       r.name || case o.cycle when 'MONTH' then ' tháng ' || o.ordinal || ' năm '
                              when 'QUARTER' then ' quý ' || (array['I', 'II', 'III', 'IV'])[o.ordinal] || ' năm '
                              else ' năm ' end || o.year as title
from handin.obligation o
join handin.report_rule r on r.id = o.rule_id;
