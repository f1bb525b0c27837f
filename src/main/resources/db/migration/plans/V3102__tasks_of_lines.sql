-- Who answers for a target, as papers name them; and which line of the first version a line of a later one goes back to.
alter table plans.target add column lead text;
alter table plans.target add column root_id bigint;
alter table plans.duty add column root_id bigint;

-- What was given as a task out of a line of a plan, once for all versions of the plan.
create table plans.line_task (
    root_id bigint not null references plans.plan,   -- the first version
    line    text   not null,                         -- «d-12» a duty, «t-7» a target, «r-1.1» an indicator of the roadmap
    task_id bigint not null references tasks.task,
    said    text   not null,                         -- what the line said when the task was given or last changed
    primary key (root_id, line)
);
create index line_task_task on plans.line_task (task_id);
