package vn.chungsuc.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What happened to one's own account and may have been somebody else's doing. */
@Repository
@NotJournaled("a notice is a consequence of something that is on record itself")
class AccountNotices {

    private final JdbcClient jdbc;

    AccountNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the last month: a second step an administrator took away, a recovery code used. */
    int gatherSecondSteps(LocalDate today, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select e.account_id, 'ACCOUNT', e.event,
                               case when e.by_name is not null
                                    then 'Xác thực hai bước của bạn đã được ' || e.by_name || ' gỡ lúc '
                                         || to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI, DD/MM/YYYY')
                                         || '. Nếu không phải do bạn nhờ, đổi mật khẩu và báo người quản trị.'
                                    else 'Một mã dự phòng đã được dùng lúc '
                                         || to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI, DD/MM/YYYY')
                                         || '; còn ' || e.codes_left || ' mã. Nếu không phải bạn, đổi mật khẩu và báo người quản trị.' end,
                               '/tai-khoan/hai-buoc', :now
                        from access.second_factor_event_v e
                        where e.at >= :today::date - interval '31 days'
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .update();
    }
}
