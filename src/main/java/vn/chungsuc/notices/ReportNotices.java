package vn.chungsuc.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Reports that are owed, and their way up and down: what fell due to those who write it, what was
 * handed in to those who receive it, what was returned or accepted to those who wrote it.
 */
@Repository
@NotJournaled("a notice is a consequence of something that is on record itself")
class ReportNotices {

    private final JdbcClient jdbc;

    ReportNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reports due within three days or late, to those who write them in the unit that owes them.
     * Whoever has handed in is told nothing.
     */
    int gatherOwed(LocalDate today, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select distinct w.account_id, 'REPORT',
                               o.id || '/' || case when o.overdue then 'late' else 'due ' || o.due end,
                               t.title || ' của ' || u.full_name
                               || case when o.overdue then ' quá hạn từ ' else ' đến hạn ' end || to_char(o.due, 'DD/MM/YYYY') || '.',
                               '/bao-cao/nop/' || o.id, :now
                        from handin.obligation_on(:today) o
                        join handin.obligation_title_v t on t.id = o.id
                        join units.unit_on(:today) u on u.id = o.unit_id and u.valid_to > :today
                        join access.acting_on(:today) w on w.unit_id = o.unit_id and 'DRAFT_DOCUMENTS' = any (w.permissions)
                        where o.due between :today - 60 and :today + 3 and o.state = 'NOT_YET'
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /**
     * To those who receive it. Of the last days alone, so that a new installation does not tell old
     * stories.
     *
     * @param only one report that moved just now; null: all
     */
    int gatherHandedIn(LocalDate today, OffsetDateTime now, @Nullable Long only) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select distinct w.account_id, 'REPORT', o.id || '/handed in ' || o.submission_id,
                               u.full_name || ' đã nộp ' || t.title
                               || case when o.attempt > 1 then ' (lần ' || o.attempt || ')' else '' end || ', chờ tiếp nhận.',
                               '/bao-cao/nop/' || o.id, :now
                        from handin.obligation_on(:today) o
                        join handin.obligation_title_v t on t.id = o.id
                        join units.unit_on(:today) u on u.id = o.unit_id
                        join access.acting_on(:today) w on w.unit_id = o.receiver_id and 'RECEIVE_REPORTS' = any (w.permissions)
                        where o.state = 'HANDED_IN' and o.handed_in_at >= :today::date - 2 and w.account_id <> o.handed_in_by
                          and (:only::bigint is null or o.id = :only)
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .param("only", only)
                .update();
    }

    /**
     * Returned, with the reason, or accepted: to those who write it.
     *
     * @param only one report that moved just now; null: all of the last month
     */
    int gatherDecided(LocalDate today, OffsetDateTime now, @Nullable Long only) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select distinct w.account_id, 'REPORT', o.id || '/' || lower(o.state) || ' ' || o.submission_id,
                               t.title || ' của ' || u.full_name
                               || case when o.state = 'RETURNED' then ' bị trả lại: ' || coalesce(o.reason, '') || '.'
                                       else ' đã được tiếp nhận.' end,
                               '/bao-cao/nop/' || o.id, :now
                        from handin.obligation_on(:today) o
                        join handin.obligation_title_v t on t.id = o.id
                        join units.unit_on(:today) u on u.id = o.unit_id
                        join access.acting_on(:today) w on w.unit_id = o.unit_id and 'DRAFT_DOCUMENTS' = any (w.permissions)
                        where o.state in ('RETURNED', 'ACCEPTED') and w.account_id <> o.decided_by
                          and o.decided_at >= :today::date - case o.state when 'RETURNED' then 60 else 2 end
                          and (:only::bigint is null or o.id = :only)
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .param("only", only)
                .update();
    }
}
