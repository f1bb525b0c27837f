package vn.chungsuc.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Sheets handed in, and single indicators that came back: told to those who go on with them. */
@Repository
@NotJournaled("a notice is a consequence of something that is on record itself")
class ReviewNotices {

    private final JdbcClient jdbc;

    ReviewNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line for each unit and hand-in, to those who enter or agree there. */
    int gatherReturned(LocalDate today, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select w.account_id, 'RETURNED',
                               i.review_id || '/' || i.attempt || '/' || count(*),
                               u.full_name || ', phiếu năm ' || i.year || ': bị trả lại chỉ tiêu '
                               || string_agg(c.code, ', ' order by i.indicator) || '; trả lời trước hết ngày '
                               || to_char(min(i.answer_by), 'DD/MM/YYYY') || '.',
                               '/ra-soat/' || u.code || '/' || i.year || '?bo=' || i.set_id, :now
                        from review.item_v i
                        join criteria.indicator_v c on c.set_id = i.set_id and c.position = i.indicator
                        join units.unit_on(:today) u on u.id = i.unit_id and u.valid_to > :today
                        join access.acting_on(:today) w
                          on w.unit_id = i.unit_id and w.permissions && '{ENTER_VALUES,APPROVE}'
                         and (w.criteria is null or c.criterion = any (w.criteria))
                        where i.state = 'RETURNED'
                        group by w.account_id, i.review_id, i.attempt, i.year, i.set_id, u.full_name, u.code
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /** To those who accept at the unit right above. */
    int gatherHandedIn(LocalDate today, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select distinct w.account_id, 'HANDED_IN', v.id || '/' || v.attempt,
                               u.full_name || case when v.attempt > 1 then ' nộp lại (lần ' || v.attempt || ') phiếu năm '
                                                   else ' đã nộp phiếu năm ' end || v.year || ', chờ rà soát '
                               || v.pending || ' chỉ tiêu.',
                               '/ra-soat/' || u.code || '/' || v.year || '?bo=' || v.set_id, :now
                        from review.review_v v
                        join units.unit_on(:today) u on u.id = v.unit_id and u.valid_to > :today
                        join access.acting_on(:today) w on w.unit_id = u.parent_id and 'RECEIVE_REPORTS' = any (w.permissions)
                        where v.pending > 0
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .update();
    }
}
