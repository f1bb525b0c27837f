package vn.chungsuc.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;

@DatabaseTest
class ReportNoticeTest {

    @Autowired private GatherNotices gather;
    @Autowired private NoticeStore store;
    @Autowired private PeopleWorld world;
    @Autowired private TestOfficers officers;
    @Autowired private Units units;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    @Test
    void aLateReportIsToldOnceAndOneHandedInNotAtAll() {
        var late = writerOf("76420");
        var done = writerOf("76421");
        owes("76420");
        var obligation = owes("76421");
        jdbc.sql(
                        """
                        insert into handin.submission (obligation_id, attempt, figures, account_id, at)
                        values (:obligation, 1, '{}', :account, now())
                        """)
                .param("obligation", obligation)
                .param("account", done)
                .update();
        gather.handle();
        gather.handle();
        assertThat(store.unread(late)).isEqualTo(1);
        assertThat(store.list(late, "", true, 0, 10).getFirst().line())
                .contains("Báo cáo thử tháng 1 năm 2026 của Xã Thử 76420")
                .contains("quá hạn từ");
        assertThat(store.unread(done)).isZero();
    }

    private int writerOf(String code) {
        world.commune(code);
        return officers.account("nop-muon-" + code, "thuong-truc-xa", code);
    }

    private long owes(String code) {
        var today = LocalDate.now(clock);
        var unit = units.find(code, today).orElseThrow().id();
        return jdbc.sql(
                        """
                        with rule as (
                            insert into handin.report_rule (receiver_id, owing_level, form, name, cycle, due_month, due_day,
                                                            cut_off_month, cut_off_day, valid_from, asks_from, source, recorded_at)
                            values (:unit, 'VILLAGE', 'paper', 'Báo cáo thử', 'MONTH', 1, 10, 1, 10, '2020-01-01', '2020-01-01', 'thử', now())
                            returning id
                        )
                        insert into handin.obligation (rule_id, unit_id, receiver_id, cycle, year, ordinal, period_from, period_to,
                                                       previous_cut_off, cut_off, due, made_at)
                        select id, :unit, :unit, 'MONTH', 2026, 1, :due::date - 20, :due, :due, :due, :due, now() from rule
                        returning id
                        """)
                .param("unit", unit)
                .param("due", today.minusDays(2))
                .query(Long.class)
                .single();
    }
}
