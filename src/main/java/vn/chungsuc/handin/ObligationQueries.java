package vn.chungsuc.handin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.chungsuc.handin.view.Standing;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** What an area owes, and what is owed to it, as it stands on a day. */
@Repository
public class ObligationQueries {

    private static final String FROM =
            """
            from handin.obligation_on(:today) o
            join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder
            join units.unit_on(o.due) u on u.id = o.unit_id
            left join lateral (select q.due from handin.extension_request_v q
                               where q.obligation_id = o.id and q.answered_at is null
                                 and o.state in ('NOT_YET', 'RETURNED')) asked on true
            """;

    private static final String SELECT =
            """
            select o.id, o.unit_id, u.code as unit_code, u.full_name as unit_name, o.receiver_id,
                   coalesce(b.name, v.full_name) as receiver_name, o.form, o.name, o.source, o.cycle, o.year, o.ordinal,
                   o.previous_cut_off, o.cut_off, o.internal_due, o.internal_receiver, o.due, o.rule_due, o.extended_for, o.closes_on,
                   o.state, o.submission_id, o.attempt, o.document_id, o.handed_in_at, h.full_name as handed_in_by, o.first_day,
                   o.decided_at, d.full_name as decided_by, o.reason, o.overdue, o.days_late,
                   o.unit_id = :holder or u.level = 'VILLAGE' and u.parent_id = :holder as own, rr.unit_id is not null as receives,
                   asked.due as asked_due, count(*) over () as total
            """
                    + FROM
                    + """
                    join units.unit_on(o.due) v on v.id = o.receiver_id
                    left join units.reach_v rr on rr.unit_id = o.receiver_id and rr.holder_id = :holder and rr.own
                    left join people.body_v b on b.id = o.body_id
                    left join access.account_name_v h on h.id = o.handed_in_by
                    left join access.account_name_v d on d.id = o.decided_by
                    """;

    private static final String ASKED =
            """
            where (:cycle::text is null or (o.cycle = :cycle and o.ordinal = :ordinal))
              and (:year::int is null or o.year = :year)
              and (:unit::text is null or u.code = :unit)
              and (:words = '' or units.fold_on(u.full_name || ' ' || u.code || ' ' || o.name) like '%' || units.fold_on(:words) || '%')
            """;

    private static final String IN_STATE =
            """
              and (:state = '' or o.state = :state
                   or :state = 'LATE' and o.overdue
                   or :state = 'OWED' and o.state in ('NOT_YET', 'RETURNED')
                   or :state = 'ASKED' and asked.due is not null
                   or :state = 'OPEN' and o.state <> 'ACCEPTED'
                   or :state = 'SOON' and o.state in ('NOT_YET', 'RETURNED') and o.due between :today and :today::date + :soon)
            """;

    private final JdbcClient jdbc;

    ObligationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Obligation require(Scope scope, long id, LocalDate today) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("holder", scope.unitId())
                .param("today", today)
                .param("id", id)
                .query(Obligation.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What one unit owes for a period in one form, if anything. */
    public List<Obligation> of(
            Scope scope, int unitId, String form, Period period, LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + """
                                where o.unit_id = :unit and o.form = :form and o.cycle = :cycle and o.year = :year and o.ordinal = :ordinal
                                order by o.id
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("unit", unitId)
                .param("form", form)
                .param("cycle", period.cycle().name())
                .param("year", period.year())
                .param("ordinal", period.ordinal())
                .query(Obligation.class)
                .list();
    }

    /** What others owe a unit for a period in one form. */
    public List<Obligation> owedTo(
            Scope scope, int receiverId, String form, Period period, LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + """
                                where o.receiver_id = :receiver and o.form = :form and o.cycle = :cycle and o.year = :year
                                  and o.ordinal = :ordinal
                                order by u.full_name collate units.vi, u.code
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("receiver", receiverId)
                .param("form", form)
                .param("cycle", period.cycle().name())
                .param("year", period.year())
                .param("ordinal", period.ordinal())
                .query(Obligation.class)
                .list();
    }

    List<Obligation> search(
            Scope scope, ObligationFilter filter, LocalDate today, int page, int size) {
        return asked(
                        scope,
                        filter,
                        today,
                        SELECT
                                + ASKED
                                + IN_STATE
                                + """
                                order by case when :sort = 'don-vi' then u.full_name end collate units.vi,
                                         case when :sort = '-don-vi' then u.full_name end collate units.vi desc,
                                         case when :sort = 'han' then o.due end,
                                         case when :sort = '-han' then o.due end desc,
                                         case when :sort = 'nop' then o.handed_in_at end,
                                         case when :sort = '-nop' then o.handed_in_at end desc nulls last,
                                         case o.state when 'RETURNED' then 0 when 'NOT_YET' then 1 when 'HANDED_IN' then 2 else 3 end,
                                         case when o.state = 'ACCEPTED' then - extract(epoch from o.due) end,
                                         o.due, u.full_name collate units.vi, o.id
                                limit :size offset :skipped
                                """)
                .param("state", filter.state())
                .param("soon", ObligationFilter.SOON_DAYS)
                .param("sort", filter.sort())
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(Obligation.class)
                .list();
    }

    /** The list counted, whatever state is asked for. */
    Standing standing(Scope scope, ObligationFilter filter, LocalDate today) {
        return asked(
                        scope,
                        filter,
                        today,
                        """
                        select count(*) as owed, count(*) filter (where o.state = 'ACCEPTED') as accepted,
                               count(*) filter (where o.state = 'HANDED_IN') as waiting,
                               count(*) filter (where o.state = 'RETURNED') as returned,
                               count(*) filter (where o.state = 'NOT_YET') as not_yet, count(*) filter (where o.overdue) as late,
                               count(*) filter (where o.state in ('NOT_YET', 'RETURNED')
                                                  and o.due between :today and :today::date + :soon) as soon,
                               count(asked.due) as asked
                        """
                                + FROM
                                + ASKED)
                .param("soon", ObligationFilter.SOON_DAYS)
                .query(Standing.class)
                .single();
    }

    private StatementSpec asked(Scope scope, ObligationFilter filter, LocalDate today, String sql) {
        var period = filter.period();
        return jdbc.sql(sql)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("cycle", period == null ? null : period.cycle().name())
                .param("ordinal", period == null ? null : period.ordinal())
                .param("year", period == null ? filter.year() : (Integer) period.year())
                .param("unit", filter.unitCode())
                .param("words", filter.words());
    }

    /** The periods there are, the last due first. */
    List<Period> periods(Scope scope) {
        return jdbc.sql(
                        """
                        select o.cycle, o.year, o.ordinal
                        from handin.obligation o
                        join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder
                        group by o.cycle, o.year, o.ordinal
                        order by max(o.due) desc, o.cycle
                        limit 40
                        """)
                .param("holder", scope.unitId())
                .query(Period.class)
                .list();
    }

    /** Whether anybody below reports to the scope's unit, or to one in it. */
    boolean receives(Scope scope) {
        return jdbc.sql(
                        """
                        select exists (select from handin.report_rule o
                                       join units.reach_v r on r.unit_id = o.receiver_id and r.holder_id = :holder and r.own)
                        """)
                .param("holder", scope.unitId())
                .query(Boolean.class)
                .single();
    }
}
