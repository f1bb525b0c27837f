package vn.chungsuc.tasks;

/**
 * Parts the queries of tasks have in common: the columns of one, who may see it, what a list asks
 * for. Parameters: holder, account, today, and those of {@link TaskFilter}.
 */
final class TaskSql {

    private TaskSql() {}

    /**
     * What one may see: what is given in one's area, which the row tells by itself; what touches it
     * from above, by whoever ever stood above one of its units; and what one has a part in.
     */
    static final String SEEN =
            """
            (t.unit_id in (select r.unit_id from units.reach_v r where r.holder_id = :holder)
             or t.id in (select a.task_id
                         from tasks.area a
                         join units.reach_v r on r.unit_id = a.unit_id and r.holder_id = :holder
                         where a.giver_id in (select c.ancestor_id
                                              from units.closure_v c
                                              join units.reach_v o on o.unit_id = c.unit_id and o.holder_id = :holder
                                              where c.ancestor_id not in (select i.unit_id from units.reach_v i
                                                                          where i.holder_id = :holder))
                         union all
                         select m.task_id from tasks.mine_on(:account, :holder, :today) m))
            """;

    static final String NAMES =
            """
            left join people.person_v lp on lp.id = t.lead_person_id
            left join people.body_v lb on lb.id = t.lead_body_id
            left join units.unit_on(:today) lu on lu.id = t.lead_unit_id
            """;

    static final String COLUMNS =
            """
            select t.id, t.unit_id, u.code as unit_code, u.full_name as unit_name, t.title, t.detail, t.state, t.lead_person_id,
                   t.lead_body_id, t.lead_unit_id, coalesce(lp.full_name, lb.name, lu.full_name) as lead_name, t.deadline, t.grain,
                   t.first_day, t.last_day, t.each, t.extended_to, t.due, t.recurs, t.for_each, t.series_id, t.set_id, t.criterion,
                   t.indicator, t.source_kind, t.source_ref, t.source_words, t.source_path, t.started_on, t.reported_on, t.reported_by,
                   t.closed_on, t.version, coalesce(made.full_name, '') as created_by, t.created_at,
                   coalesce(last.full_name, '') as updated_by, t.updated_at,
                   exists (select from units.reach_v o where o.holder_id = :holder and o.unit_id = t.unit_id and o.own) as own,
                   t.late, t.days_late, exists (select from tasks.blocking_v b where b.task_id = t.id) as blocked,
                   (select x.due from tasks.extension x
                    where x.task_id = t.id and x.answered_at is null and t.state in ('OPEN', 'DOING')) as asked_due,
            """;

    static final String WRITERS =
            """
            join units.unit_on(:today) u on u.id = t.unit_id
            left join access.account_name_v made on made.id = t.created_by
            left join access.account_name_v last on last.id = t.updated_by
            """;

    static final String ASKED =
            """
            and t.recurs = (:state = 'RECURRING')
            and (:state = 'ALL' or t.state = :state
                 or :state = 'RECURRING' and t.state <> 'CANCELLED'
                 or :state = 'UNDONE' and t.state in ('OPEN', 'DOING', 'REPORTED')
                 or :state = 'LATE' and t.late
                 or :state = 'SOON' and t.state in ('OPEN', 'DOING') and t.due between :today and :today::date + :soon
                 or :state = 'BLOCKED' and t.state in ('OPEN', 'DOING')
                    and exists (select from tasks.blocking_v b where b.task_id = t.id)
                 or :state = 'ASKED' and t.state in ('OPEN', 'DOING')
                    and exists (select from tasks.extension x where x.task_id = t.id and x.answered_at is null))
            and (not :mine or t.id in (select m.task_id from tasks.mine_on(:account, :holder, :today) m
                                       where m.part in ('LEAD', 'COWORKER')))
            and (:unit = '' or exists (select from tasks.area a join units.unit_on(:today) w on w.id = a.unit_id
                                       where a.task_id = t.id
                                         and units.fold_on(w.full_name || ' ' || w.code) like '%' || units.fold_on(:unit) || '%'))
            and (:criterion::int is null or t.criterion = :criterion)
            and (:lead = ''
                 or t.lead_person_id in (select n.id from people.person_v n
                                         where units.fold_on(n.full_name) like '%' || units.fold_on(:lead) || '%')
                 or t.lead_body_id in (select n.id from people.body_v n
                                       where units.fold_on(n.name) like '%' || units.fold_on(:lead) || '%')
                 or t.lead_unit_id in (select n.id from units.unit_on(:today) n
                                       where units.fold_on(n.full_name) like '%' || units.fold_on(:lead) || '%'))
            and (:source = '' or t.source_kind = :source)
            and (:series::bigint is null or t.series_id = :series)
            and (:from::date is null or t.due between :from and :to)
            and (:words = '' or t.folded like '%' || units.fold_on(:words) || '%'
                 or t.lead_person_id in (select n.id from people.person_v n
                                         where units.fold_on(n.full_name) like '%' || units.fold_on(:words) || '%')
                 or t.lead_body_id in (select n.id from people.body_v n
                                       where units.fold_on(n.name) like '%' || units.fold_on(:words) || '%')
                 or t.lead_unit_id in (select n.id from units.unit_on(:today) n
                                       where units.fold_on(n.full_name) like '%' || units.fold_on(:words) || '%'))
            """;

    static final String ORDER =
            """
            order by case when :sort = 'ten' then t.title end collate units.vi,
                     case when :sort = '-ten' then t.title end collate units.vi desc,
                     case when :sort = 'chu-tri' then coalesce(lp.full_name, lb.name, lu.full_name) end collate units.vi,
                     case when :sort = '-chu-tri' then coalesce(lp.full_name, lb.name, lu.full_name) end collate units.vi desc,
                     case when :sort = 'tinh-trang' then t.state end,
                     case when :sort = '-tinh-trang' then t.state end desc,
                     case when :sort = '-han' then t.due end desc,
                     t.due, t.id
            """;
}
