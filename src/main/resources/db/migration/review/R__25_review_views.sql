create or replace view review.review_v as
select id, unit_id, set_id, year, track, agreed_at, agreed_by, attempt, handed_in_at, handed_in_by, concluded_at, concluded_by,
       conclusion, explanation, pending, returned, passed, answer_by,
       case when concluded_at is not null then 'CONCLUDED'
            when agreed_at is not null then 'AGREED'
            when attempt = 0 then 'ENTERING'
            when returned > 0 then 'RETURNED'
            when pending > 0 then 'WITH_SUPERIOR'
            else 'ALL_PASSED' end as stage
from review.review;

create or replace view review.item_v as
select i.review_id, r.unit_id, r.set_id, r.year, r.track, i.indicator, i.state, i.since, i.attempt, i.version, i.before,
       i.decided_by, i.verdict, i.reason, i.answer_by, i.answer, i.answered_by, i.answered_at
from review.item i
join review.review r on r.id = i.review_id;
