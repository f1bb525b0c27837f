package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.units.ChangeImpact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Decisions are of the unit that signed them: they stay with it, and the next one, of the new unit
 * or of the one above, says who answers for what now. Who is in charge goes on by hand-over.
 */
@Repository
@Order(49)
class AssignmentsStay implements ChangeImpact {

    private final JdbcClient jdbc;

    AssignmentsStay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Held(int unitId, int decisions, int named, int requests) {}

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        var lines = new ArrayList<Open>();
        jdbc.sql(
                        """
                        select ending.id as unit_id,
                               (select count(distinct x.decision_id)::int from assignments.section x
                                where x.unit_id = ending.id and x.valid_from is not null and x.valid_to > :day) as decisions,
                               (select count(distinct x.decision_id)::int from assignments.line l
                                join assignments.section x on x.decision_id = l.decision_id and x.section = l.section
                                 and x.valid_from is not null and x.valid_to > :day and x.unit_id <> ending.id
                                where l.unit_id = ending.id) as named,
                               (select count(*)::int from assignments.visit v
                                join assignments.request q on q.visit_id = v.id and q.task_id is null
                                where v.removed_at is null and ending.id in (v.unit_id, v.of_unit_id)) as requests
                        from unnest(:units) ending (id)
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .param("day", day)
                .query(Held.class)
                .list()
                .forEach(held -> tell(held, lines));
        return lines;
    }

    private static void tell(Held held, List<Open> lines) {
        if (held.decisions() + held.named() > 0) {
            lines.add(
                    new Open(
                            held.unitId(),
                            tr("Quyết định phân công"),
                            tr(
                                    "%d quyết định của đơn vị này, %d quyết định của cấp trên có"
                                            + " tên đơn vị này",
                                    held.decisions(), held.named()),
                            held.decisions() + held.named(),
                            tr(
                                    "Ở lại như đã ký; người phụ trách chuyển ở bước bàn giao, rồi"
                                            + " đơn vị mới và cấp trên soạn quyết định mới."),
                            AssignmentDecision.PATH));
        }
        if (held.requests() > 0) {
            lines.add(
                    new Open(
                            held.unitId(),
                            tr("Đề nghị khi đi cơ sở"),
                            tr("%d đề nghị chưa giao thành nhiệm vụ", held.requests()),
                            held.requests(),
                            tr(
                                    "Ở lại chuyến đi đã ghi; giao thành nhiệm vụ trước ngày thay"
                                            + " đổi thì nhiệm vụ chuyển theo đơn vị."),
                            Visit.PATH));
        }
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                """
                                select exists (select from assignments.line where unit_id = any (:units))
                                    or exists (select from assignments.visit where unit_id = any (:units) or of_unit_id = any (:units))
                                """)
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã có trong quyết định phân công hoặc chuyến đi cơ sở."))
                : List.of();
    }
}
