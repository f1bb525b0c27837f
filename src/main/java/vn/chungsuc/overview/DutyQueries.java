package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads what the officer's unit owes, waits for and is owed. */
@Repository
class DutyQueries {

    private static final int AHEAD_DAYS = 31;

    record Owed(
            long id,
            String form,
            String name,
            String cycle,
            int year,
            int ordinal,
            String receiver,
            @Nullable LocalDate internalDue,
            LocalDate due,
            String state,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable OffsetDateTime decidedAt,
            @Nullable OffsetDateTime handedInAt,
            boolean overdue,
            int daysLate,
            @Nullable LocalDate askedDue) {}

    record Below(
            int waiting,
            int returned,
            int asked,
            int late,
            int soon,
            @Nullable OffsetDateTime oldest) {}

    record Paper(long id, String kind, String title, String state, OffsetDateTime since) {}

    private final JdbcClient jdbc;

    DutyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Owed> owed(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select o.id, o.form, o.name, o.cycle, o.year, o.ordinal, coalesce(b.name, v.full_name) as receiver, o.internal_due,
                               o.due, o.state, o.reason, d.full_name as decided_by, o.decided_at, o.handed_in_at, o.overdue, o.days_late,
                               q.due as asked_due
                        from handin.obligation_on(:today) o
                        join units.unit_on(o.due) v on v.id = o.receiver_id
                        left join people.body_v b on b.id = o.body_id
                        left join access.account_name_v d on d.id = o.decided_by
                        left join handin.asking_on(:today) q on q.obligation_id = o.id
                        where o.unit_id = :holder and o.state <> 'ACCEPTED' and o.due <= :today::date + :ahead
                        order by o.due, o.id
                        limit 40
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("ahead", AHEAD_DAYS)
                .query(Owed.class)
                .list();
    }

    boolean receives(Scope scope) {
        return jdbc.sql("select exists (select from handin.rule_v where receiver_id = :holder)")
                .param("holder", scope.unitId())
                .query(Boolean.class)
                .single();
    }

    Below below(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) filter (where o.state = 'HANDED_IN') as waiting, count(*) filter (where o.overdue) as late,
                               count(*) filter (where o.state = 'RETURNED') as returned,
                               count(*) filter (where o.state in ('NOT_YET', 'RETURNED') and not o.overdue
                                                  and o.due <= :today::date + 3) as soon,
                               min(o.handed_in_at) filter (where o.state = 'HANDED_IN') as oldest,
                               (select count(*) from handin.asking_on(:today) q where q.receiver_id = :holder) as asked
                        from handin.obligation_on(:today) o
                        where o.receiver_id = :holder and o.state <> 'ACCEPTED' and o.due > :today::date - interval '1 year'
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .query(Below.class)
                .single();
    }

    /** Those longest late, by name. */
    List<String> late(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.full_name
                        from handin.obligation_on(:today) o
                        join units.unit_on(o.due) u on u.id = o.unit_id
                        where o.receiver_id = :holder and o.overdue and o.due > :today::date - interval '1 year'
                        group by u.id, u.full_name
                        order by max(o.days_late) desc, u.full_name collate units.vi
                        limit 6
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .query(String.class)
                .list();
    }

    /** Drafts of the unit, and what is out for signature and not handed in. */
    List<Paper> papers(Scope scope) {
        return jdbc.sql(
                        """
                        select d.id, d.kind, d.title, d.state, d.updated_at as since
                        from documents.document_v d
                        where d.unit_id = :holder and d.state in ('DRAFT', 'AWAITING_SIGNATURE')
                          and not exists (select from handin.submission_v s where s.document_id = d.id)
                        order by d.updated_at desc
                        limit 10
                        """)
                .param("holder", scope.unitId())
                .query(Paper.class)
                .list();
    }
}
