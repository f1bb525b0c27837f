-- Which line of the kept paper a plan was read out of says what a line of the plan says.
create table plans.read_line (
    root_id bigint not null references plans.plan,   -- the first version
    line    text   not null,                         -- «t-7» a target, «d-12» a duty, «r-1.1» an indicator of the roadmap
    at      int    not null check (at > 0),          -- the line of the paper, from 1
    primary key (root_id, line)
);
