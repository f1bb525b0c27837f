-- What a notice is about, as an account chooses among them. Of tasks the stage stands behind the slash of the event.
alter table notices.notice add column topic text not null generated always as (
    case when kind <> 'TASK' then kind
         when event like '%/7 %' then 'TASK_WEEK'
         when event like '%/3 %' then 'TASK_DAYS'
         when event like '%/due %' then 'TASK_DUE'
         when event like '%/late %' then 'TASK_LATE'
         when event like '%/given' then 'TASK_GIVEN'
         else 'TASK_MOVED' end) stored;

-- Only what an account wants otherwise than everybody: by default everything is shown and mailed.
create table notices.wish (
    account_id int     not null references access.account,
    topic      text    not null,
    shown      boolean not null,
    mailed     boolean not null,
    primary key (account_id, topic)
);
