package vn.chungsuc.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Tasks: given, falling due, late, sent back, confirmed, and the later days asked for and given.
 * {@code only} names one task that moved just now; null: all.
 */
@Repository
@NotJournaled("a notice is a consequence of something that is on record itself")
class TaskNotices {

    private final JdbcClient jdbc;

    TaskNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A week ahead, three days ahead, on the day and once it is late, each once: to the lead; when
     * late also to the accountable head. A later day given begins anew. What was missed while
     * nobody looked is told by the nearest stage alone.
     */
    int gatherDue(LocalDate today, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, person_id, kind, event, line, path, made_at)
                        select distinct w.account_id, w.person_id, 'TASK',
                               t.id || '/' || s.stage || ' ' || t.due || case w.part when 'HEAD' then ' head' else '' end,
                               case w.part when 'HEAD' then 'Việc bạn chịu trách nhiệm là người đứng đầu: «' else 'Việc «' end
                               || left(t.title, 200) || '»'
                               || case s.stage when 'late' then ' quá hạn từ ' || to_char(t.due, 'DD/MM/YYYY') || '.'
                                               when 'due' then ' đến hạn hôm nay.'
                                               else ' đến hạn ' || to_char(t.due, 'DD/MM/YYYY')
                                                    || ', còn ' || t.due - :today::date || ' ngày.' end,
                               '/nhiem-vu/' || t.id, :now
                        from tasks.task_on(:today) t
                        cross join lateral (
                            select case when t.due < :today then 'late' when t.due = :today then 'due'
                                        when t.due <= :today::date + 3 then '3' else '7' end as stage
                        ) s
                        join lateral tasks.to_tell_on(t.id, :today) w on w.part = 'LEAD' or w.part = 'HEAD' and s.stage = 'late'
                        where not t.recurs and t.state in ('OPEN', 'DOING') and t.due between :today::date - 60 and :today::date + 7
                          and (w.account_id is not null or w.person_id is not null)
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /** What was given in the last week, to the lead and those who work along. */
    int gatherGiven(LocalDate today, OffsetDateTime now, @Nullable Long only) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, person_id, kind, event, line, path, made_at)
                        select distinct on (w.account_id, w.person_id, t.id) w.account_id, w.person_id, 'TASK', t.id || '/given',
                               case w.part when 'LEAD' then 'Bạn được giao chủ trì việc «' else 'Bạn được giao phối hợp việc «' end
                               || left(t.title, 200) || '», '
                               || case when t.recurs then 'lặp lại' else 'hạn ' || to_char(t.due, 'DD/MM/YYYY') end || '.',
                               '/nhiem-vu/' || t.id, :now
                        from tasks.task_on(:today) t
                        join lateral tasks.to_tell_on(t.id, :today) w on w.part in ('LEAD', 'COWORKER')
                        where t.created_at >= :today::date - 7 and t.series_id is null and t.state in ('OPEN', 'DOING')
                          and w.account_id is distinct from t.created_by and (w.account_id is not null or w.person_id is not null)
                          and (:only::bigint is null or t.id = :only)
                        order by w.account_id, w.person_id, t.id, w.part desc
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .param("only", only)
                .update();
    }

    /**
     * Reported done: to those who confirm it. Sent back or confirmed: to the lead. Of the last
     * days.
     */
    int gatherMoved(LocalDate today, OffsetDateTime now, @Nullable Long only) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, person_id, kind, event, line, path, made_at)
                        select distinct w.account_id, w.person_id, 'TASK', t.id || '/' || lower(e.kind) || ' ' || e.id,
                               'Việc «' || left(t.title, 200) || '» '
                               || case e.kind when 'REPORT' then 'đã báo xong, chờ xác nhận.'
                                              when 'SEND_BACK' then 'bị trả lại: ' || coalesce(e.words, '') || '.'
                                              when 'CONFIRM' then 'đã được xác nhận xong.'
                                              when 'CANCEL' then 'đã hủy: ' || coalesce(e.words, '') || '.'
                                              when 'EXTENDED' then 'được gia hạn đến ' || coalesce(e.words, '') || '.'
                                              else 'không được gia hạn: ' || coalesce(e.words, '') || '.' end,
                               '/nhiem-vu/' || t.id, :now
                        from tasks.event_v e
                        join tasks.task_on(:today) t on t.id = e.task_id
                        join lateral (
                            select a.account_id, null::int as person_id
                            from access.acting_on(:today) a
                            where e.kind = 'REPORT' and a.unit_id = t.unit_id and 'ASSIGN_TASKS' = any (a.permissions)
                            union
                            select p.account_id, p.person_id
                            from tasks.to_tell_on(t.id, :today) p
                            where p.part = any (case e.kind when 'REPORT' then array['SUPERVISOR', 'HEAD'] else array['LEAD'] end)
                        ) w on w.account_id is distinct from e.account_id and (w.account_id is not null or w.person_id is not null)
                        where e.kind in ('REPORT', 'SEND_BACK', 'CONFIRM', 'CANCEL', 'EXTENDED', 'NOT_EXTENDED')
                          and e.at >= :today::date - 2 and (:only::bigint is null or e.task_id = :only)
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .param("only", only)
                .update();
    }

    /** A later day asked for, to those who may give it. */
    int gatherAsked(LocalDate today, OffsetDateTime now, @Nullable Long only) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select distinct a.account_id, 'TASK', t.id || '/asked ' || x.id,
                               'Việc «' || left(t.title, 200) || '» xin gia hạn đến ' || to_char(x.due, 'DD/MM/YYYY') || ': ' || x.reason || '.',
                               '/nhiem-vu/' || t.id, :now
                        from tasks.extension_v x
                        join tasks.task_on(:today) t on t.id = x.task_id and t.state in ('OPEN', 'DOING')
                        join access.acting_on(:today) a on a.unit_id = t.unit_id and 'ASSIGN_TASKS' = any (a.permissions)
                         and a.account_id <> x.account_id
                        where x.answered_at is null and (:only::bigint is null or t.id = :only)
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .param("only", only)
                .update();
    }
}
