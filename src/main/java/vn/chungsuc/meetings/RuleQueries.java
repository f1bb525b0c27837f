package vn.chungsuc.meetings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** The cadences of an area, and the meetings they ask for. */
@Repository
class RuleQueries {

    private static final int MOST = 500;
    private static final String SELECT =
            """
            select r.id, r.unit_id, r.body_id, u.full_name as unit_name, b.name as body_name, r.kind, r.title, r.cycle, r.by_day,
                   r.first_day, r.last_day, r.chair, r.place, r.preparer, r.unit_id = :holder as own
            from meetings.rule r
            join people.body_v b on b.id = r.body_id
            join units.reach_v a on a.unit_id = r.unit_id and a.holder_id = :holder
            join units.unit_on(current_date) u on u.id = r.unit_id
            """;

    private final JdbcClient jdbc;

    RuleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The own ones first. */
    List<Rule> all(Scope scope) {
        return jdbc.sql(
                        SELECT
                                + """
                                order by r.unit_id <> :holder, u.full_name collate units.vi, r.last_day nulls last, r.title, r.id
                                limit :most
                                """)
                .param("holder", scope.unitId())
                .param("most", MOST)
                .query(Rule.class)
                .list();
    }

    /** One of the officer's own unit. */
    Rule requireOwn(Scope scope, int id) {
        return jdbc.sql(SELECT + "where r.id = :id and r.unit_id = :holder")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Rule.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What the own rules still ask for: due and not held, the oldest first. */
    List<Due> owed(Scope scope, LocalDate today, int most) {
        return jdbc.sql(
                        """
                        select d.rule_id, d.title, d.cycle, d.period, d.due, d.meeting_id, d.meeting_day, d.late
                        from meetings.due_on(:today) d
                        where d.unit_id = :holder and d.held_on is null
                        order by d.due, d.rule_id
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("most", most)
                .query(Due.class)
                .list();
    }
}
