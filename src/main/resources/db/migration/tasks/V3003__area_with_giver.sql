-- Most tasks of an area are given within it and are told by the unit that gives them alone; the others, given from above, are found by
-- giver and unit, without looking at every unit of every task.
alter table tasks.area add column giver_id int references units.unit;
update tasks.area a set giver_id = t.unit_id from tasks.task t where t.id = a.task_id;
alter table tasks.area alter column giver_id set not null;
create index area_giver on tasks.area (giver_id, unit_id, task_id);
