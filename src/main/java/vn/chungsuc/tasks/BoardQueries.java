package vn.chungsuc.tasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.tasks.view.BoardCard;
import vn.chungsuc.tasks.view.TaskCounts;

import java.time.LocalDate;
import java.util.List;

/** What an area has to do, by state: counted, and the most pressing of each. */
@Repository
class BoardQueries {

    /** What stands on the board: undone, or closed this month. */
    private static final String SHOWN =
            """
            from tasks.task t
            where not t.recurs and t.state <> 'CANCELLED'
              and (t.state <> 'CONFIRMED' or t.closed_on >= date_trunc('month', :today::date))
              and (not :mine or t.id in (select m.task_id from tasks.mine_on(:account, :holder, :today) m
                                         where m.part in ('LEAD', 'COWORKER')))
              and
            """
                    + TaskSql.SEEN;

    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TaskCounts counts(Scope scope, int account, boolean mine, LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) filter (where t.state = 'OPEN')::int as open, count(*) filter (where t.state = 'DOING')::int as doing,
                               count(*) filter (where t.state = 'REPORTED')::int as reported,
                               count(*) filter (where t.state = 'CONFIRMED')::int as confirmed,
                               count(*) filter (where t.state in ('OPEN', 'DOING') and t.due < :today)::int as late,
                               count(*) filter (where t.state in ('OPEN', 'DOING')
                                                  and t.due between :today and :today::date + :soon)::int as soon,
                               count(*) filter (where t.state in ('OPEN', 'DOING')
                                                  and t.id in (select x.task_id from tasks.extension x where x.answered_at is null))::int
                                   as asked
                        """
                                + SHOWN)
                .param("holder", scope.unitId())
                .param("account", account)
                .param("mine", mine)
                .param("today", today)
                .param("soon", TaskFilter.SOON_DAYS)
                .query(TaskCounts.class)
                .single();
    }

    /** Of each state those due first, of what is confirmed those confirmed last. */
    List<BoardCard> cards(
            Scope scope, int account, boolean mine, LocalDate today, int ofEachState) {
        return jdbc.sql(
                        """
                        with seen as materialized (
                            select t.id, t.state, t.due, t.closed_on
                        """
                                + SHOWN
                                + """
                                ), counted as (
                                    select state, count(*) as of_state from seen group by state
                                )
                                select t.id, t.title, t.state, t.due, t.late, t.days_late, c.of_state,
                                       coalesce(lp.full_name, lb.name, lu.full_name) as lead_name,
                                       exists (select from tasks.blocking_v b where b.task_id = t.id) as blocked
                                from counted c
                                cross join lateral (
                                    select s.id
                                    from seen s
                                    where s.state = c.state
                                    order by case when s.state = 'CONFIRMED' then s.closed_on end desc, s.due, s.id
                                    limit :most
                                ) first
                                join tasks.task_on(:today) t on t.id = first.id
                                left join people.person_v lp on lp.id = t.lead_person_id
                                left join people.body_v lb on lb.id = t.lead_body_id
                                left join units.unit_on(:today) lu on lu.id = t.lead_unit_id
                                order by t.state, case when t.state = 'CONFIRMED' then t.closed_on end desc, t.due, t.id
                                """)
                .param("holder", scope.unitId())
                .param("account", account)
                .param("mine", mine)
                .param("today", today)
                .param("most", ofEachState)
                .query(BoardCard.class)
                .list();
    }
}
