package vn.chungsuc.handin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** The rules an area reports by: those it sets and those set above it. */
@Repository
class RuleQueries {

    private static final String SELECT =
            """
            select r.id, r.receiver_id, u.full_name as receiver_name, r.body_id, b.name as body_name, r.owing_level, r.form, r.name,
                   r.cycle, r.internal_month, r.internal_day, r.internal_receiver, r.due_month, r.due_day, r.cut_off_month,
                   r.cut_off_day, r.closes_after, r.valid_from, nullif(r.valid_to, 'infinity') as valid_to, r.source,
                   coalesce(a.own, false) as own
            from handin.report_rule r
            join units.unit_on(:today) u on u.id = r.receiver_id
            left join people.body_v b on b.id = r.body_id
            left join units.reach_v a on a.unit_id = r.receiver_id and a.holder_id = :holder
            """;

    private final JdbcClient jdbc;

    RuleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportRule> rules(Scope scope, LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + """
                                where a.unit_id is not null
                                   or exists (select from units.closure_v c where c.ancestor_id = r.receiver_id and c.unit_id = :holder)
                                order by r.valid_to desc, u.full_name collate units.vi,
                                         case r.cycle when 'MONTH' then 0 when 'QUARTER' then 1 else 2 end, r.due_day, r.id
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .query(ReportRule.class)
                .list();
    }

    /** A rule the officer's area sets. */
    ReportRule requireOwn(Scope scope, int id, LocalDate today) {
        return jdbc.sql(SELECT + "where r.id = :id and a.own")
                .param("holder", scope.unitId())
                .param("today", today)
                .param("id", id)
                .query(ReportRule.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Levels below the officer's unit, the highest first. */
    List<String> levelsBelow(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.level
                        from units.reach_v r
                        join units.unit_on(:today) u on u.id = r.unit_id and u.valid_to > :today
                        where r.holder_id = :holder and r.own and u.id <> :holder
                        group by u.level
                        order by case u.level when 'PROVINCE' then 0 when 'DISTRICT' then 1 when 'COMMUNE' then 2 else 3 end
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .query(String.class)
                .list();
    }
}
