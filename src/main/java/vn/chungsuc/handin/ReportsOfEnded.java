package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.units.ChangeImpact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a unit that ends owes: reports due before its end stay its own; those due later nobody owes
 * any more, the unit it went into owes its own.
 */
@Repository
@Order(40)
@NotJournaled("what is owed follows from the rules and the units, which are on record")
class ReportsOfEnded implements ChangeImpact {

    private final JdbcClient jdbc;

    ReportsOfEnded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Owed(int unitId, int before, int after, int rules) {}

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        var lines = new ArrayList<Open>();
        jdbc.sql(
                        """
                        select ending.id as unit_id,
                               (select count(*) from handin.obligation_on(:day) o
                                where o.unit_id = ending.id and o.due < :day and o.state in ('NOT_YET', 'RETURNED'))::int as before,
                               (select count(*) from handin.obligation o
                                where o.unit_id = ending.id and o.due >= :day
                                  and not exists (select from handin.submission s where s.obligation_id = o.id))::int as after,
                               (select count(*) from handin.report_rule r
                                where r.receiver_id = ending.id and r.valid_to > :day)::int as rules
                        from unnest(:units) ending (id)
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .param("day", day)
                .query(Owed.class)
                .list()
                .forEach(owed -> tell(owed, lines));
        return lines;
    }

    private static void tell(Owed owed, List<Open> lines) {
        if (owed.before() > 0) {
            lines.add(
                    new Open(
                            owed.unitId(),
                            tr("Báo cáo còn nợ"),
                            tr("%d báo cáo hạn trước ngày thay đổi chưa nộp xong", owed.before()),
                            owed.before(),
                            tr(
                                    "Vẫn là của đơn vị cũ: người được bàn giao nộp nốt bằng vai trò"
                                            + " ở đơn vị cũ."),
                            "/bao-cao/nop"));
        }
        if (owed.after() > 0) {
            lines.add(
                    new Open(
                            owed.unitId(),
                            tr("Báo cáo hạn về sau"),
                            tr("%d báo cáo hạn từ ngày thay đổi", owed.after()),
                            owed.after(),
                            tr("Rút; đơn vị mới nợ báo cáo của chính mình."),
                            "/bao-cao/nop"));
        }
        if (owed.rules() > 0) {
            lines.add(
                    new Open(
                            owed.unitId(),
                            tr("Quy định báo cáo"),
                            tr("%d quy định do đơn vị này nhận báo cáo", owed.rules()),
                            owed.rules(),
                            tr("Thôi áp dụng cùng đơn vị; đơn vị mới đặt quy định của mình."),
                            "/bao-cao/nop/quy-dinh"));
        }
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                """
                                select exists (select from handin.submission s join handin.obligation o on o.id = s.obligation_id
                                               where o.unit_id = any(:units))
                                """)
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã nộp báo cáo."))
                : List.of();
    }

    @Override
    public void withdraw(Collection<Integer> made) {
        withdraw(made, LocalDate.of(1, 1, 1));
    }

    @Override
    public void ended(Collection<Integer> units, LocalDate day) {
        withdraw(units, day);
    }

    private void withdraw(Collection<Integer> units, LocalDate from) {
        jdbc.sql(
                        """
                        delete from handin.obligation o
                        where o.unit_id = any(:units) and o.due >= :from
                          and not exists (select from handin.submission s where s.obligation_id = o.id)
                          and not exists (select from handin.extension e where e.obligation_id = o.id)
                          and not exists (select from handin.extension_request q where q.obligation_id = o.id)
                        """)
                .param("units", units.toArray(Integer[]::new))
                .param("from", from)
                .update();
    }
}
