-- Works the three derived tables out again and writes only what differs, so that readers are never kept waiting.
create or replace function units.refresh_tree(today date) returns void
language sql
as $$
    merge into units.state old
    using (
        with cut as (
            select id as unit_id, valid_from as at from units.unit
            union
            select unit_id, valid_from from units.unit_name
            union
            select unit_id, valid_from from units.unit_parent
            union
            select p.unit_id, p.valid_to from units.unit_parent p join units.unit u on u.id = p.unit_id and p.valid_to < u.valid_to
        ), span as (
            select unit_id, at, lead(at, 1, 'infinity') over (partition by unit_id order by at) as until from cut
        )
        select u.id as unit_id, u.code, u.level, n.name, n.kind,
               case when u.level = 'NATION' then n.name else upper(left(n.kind, 1)) || substr(n.kind, 2) || ' ' || n.name end as full_name,
               p.parent_id, u.valid_from, u.valid_to, s.at as shown_from, s.until as shown_to
        from span s
        join units.unit u on u.id = s.unit_id
        join units.unit_name n on n.unit_id = s.unit_id and s.at >= n.valid_from and s.at < n.valid_to
        left join units.unit_parent p on p.unit_id = s.unit_id and s.at >= p.valid_from and s.at < p.valid_to
    ) new
    on old.unit_id = new.unit_id and old.shown_from = new.shown_from
    when matched and (old.name, old.kind, coalesce(old.parent_id, 0), old.valid_from, old.valid_to, old.shown_to)
                  <> (new.name, new.kind, coalesce(new.parent_id, 0), new.valid_from, new.valid_to, new.shown_to) then
        update set name = new.name, kind = new.kind, full_name = new.full_name, parent_id = new.parent_id,
                   valid_from = new.valid_from, valid_to = new.valid_to, shown_to = new.shown_to
    when not matched by target then
        insert values (new.unit_id, new.code, new.level, new.name, new.kind, new.full_name, new.parent_id, new.valid_from,
                       new.valid_to, new.shown_from, new.shown_to)
    when not matched by source then
        delete;

    merge into units.closure old
    using (
        with recursive up as (
            select id as ancestor_id, id as unit_id, 0 as depth, valid_from, valid_to from units.unit
            union all
            select p.parent_id, up.unit_id, up.depth + 1, greatest(up.valid_from, p.valid_from), least(up.valid_to, p.valid_to)
            from up
            join units.unit_parent p on p.unit_id = up.ancestor_id
             and greatest(up.valid_from, p.valid_from) < least(up.valid_to, p.valid_to)
        )
        select ancestor_id, unit_id, min(depth) as depth, valid_from, max(valid_to) as valid_to
        from up
        group by ancestor_id, unit_id, valid_from
    ) new
    on old.ancestor_id = new.ancestor_id and old.unit_id = new.unit_id and old.valid_from = new.valid_from
    when matched and (old.depth, old.valid_to) <> (new.depth, new.valid_to) then
        update set depth = new.depth, valid_to = new.valid_to
    when not matched by target then
        insert values (new.ancestor_id, new.unit_id, new.depth, new.valid_from, new.valid_to)
    when not matched by source then
        delete;

    merge into units.reach old
    using (
        with recursive held as (
            select c.ancestor_id as holder_id, c.unit_id
            from units.closure c
            join units.unit h on h.id = c.ancestor_id
            where least(today, h.valid_to - 1) >= c.valid_from and least(today, h.valid_to - 1) < c.valid_to
        ), came_from as (
            select ch.to_id, below.unit_id as from_id
            from units.unit_change ch
            join units.unit gone on gone.id = ch.from_id
            join units.closure below on below.ancestor_id = ch.from_id
             and gone.valid_to - 1 >= below.valid_from and gone.valid_to - 1 < below.valid_to
        ), earlier as (
            select holder_id, unit_id from held
            union
            select e.holder_id, f.from_id from earlier e join came_from f on f.to_id = e.unit_id
        )
        select e.holder_id, e.unit_id, h.unit_id is not null as own
        from earlier e
        left join held h on h.holder_id = e.holder_id and h.unit_id = e.unit_id
    ) new
    on old.holder_id = new.holder_id and old.unit_id = new.unit_id
    when matched and old.own <> new.own then
        update set own = new.own
    when not matched by target then
        insert values (new.holder_id, new.unit_id, new.own)
    when not matched by source then
        delete;

    update units.tree_day set day = today where day <> today;
$$;

select units.refresh_tree(current_date);
