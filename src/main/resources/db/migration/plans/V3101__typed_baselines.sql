-- A baseline is pulled from the sheets, or, where no sheet knows the figure, an officer's own word; the two are told apart.
alter table plans.target add column baseline_typed boolean not null default false;
update plans.target set baseline_typed = true where kind = 'OTHER' and baseline is not null;
