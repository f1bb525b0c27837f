package vn.chungsuc.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Later due days: the wish to those who may give one, the answer to those who write the report.
 * {@code only} names one report that moved just now; null: all.
 */
@Repository
@NotJournaled("a notice is a consequence of something that is on record itself")
class ExtensionNotices {

    private final JdbcClient jdbc;

    ExtensionNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int gatherAsked(LocalDate today, OffsetDateTime now, @Nullable Long only) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select distinct w.account_id, 'REPORT', o.id || '/asked ' || q.request_id,
                               u.full_name || ' xin gia hạn ' || t.title || ' đến '
                               || to_char(q.due, 'DD/MM/YYYY') || ': ' || q.reason || '.',
                               '/bao-cao/nop/' || o.id, :now
                        from handin.asking_on(:today) q
                        join handin.obligation_on(:today) o on o.id = q.obligation_id
                        join handin.obligation_title_v t on t.id = o.id
                        join units.unit_on(:today) u on u.id = o.unit_id
                        join access.acting_on(:today) w on w.unit_id = o.receiver_id and 'RECEIVE_REPORTS' = any (w.permissions)
                        where :only::bigint is null or o.id = :only
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .param("only", only)
                .update();
    }

    /** Of the last month, so that a new installation does not tell old stories. */
    int gatherAnswered(LocalDate today, OffsetDateTime now, @Nullable Long only) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select distinct w.account_id, 'REPORT', o.id || '/answered ' || q.id,
                               t.title || ' của ' || u.full_name
                               || case when q.given is null then ' không được gia hạn: ' || q.refusal || '.'
                                       else ' được gia hạn đến ' || to_char(q.given, 'DD/MM/YYYY') || '.' end,
                               '/bao-cao/nop/' || o.id, :now
                        from handin.extension_request_v q
                        join handin.obligation_on(:today) o on o.id = q.obligation_id
                        join handin.obligation_title_v t on t.id = o.id
                        join units.unit_on(:today) u on u.id = o.unit_id
                        join access.acting_on(:today) w on w.unit_id = o.unit_id and 'DRAFT_DOCUMENTS' = any (w.permissions)
                        where q.answered_at >= :today::date - interval '31 days'
                          and (:only::bigint is null or o.id = :only)
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .param("only", only)
                .update();
    }
}
