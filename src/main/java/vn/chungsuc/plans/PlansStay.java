package vn.chungsuc.plans;

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
 * A plan is of the unit that made it, its targets begin at that unit's figures: it stays there; the
 * new unit makes its own. Targets handed to a unit that ends are handed out again by an amendment.
 */
@Repository
@Order(59)
class PlansStay implements ChangeImpact {

    private final JdbcClient jdbc;

    PlansStay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Held(int unitId, int plans, int quotas) {}

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        var lines = new ArrayList<Open>();
        jdbc.sql(
                        """
                        select ending.id as unit_id,
                               (select count(*)::int from plans.plan p
                                where p.unit_id = ending.id and p.state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RUNNING')) as plans,
                               (select count(distinct t.plan_id)::int from plans.quota q
                                join plans.target t on t.id = q.target_id
                                join plans.plan p on p.document_id = t.plan_id and p.state in ('APPROVED', 'RUNNING')
                                where q.unit_id = ending.id and p.year >= extract(year from :day::date)) as quotas
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
        if (held.plans() > 0) {
            lines.add(
                    new Open(
                            held.unitId(),
                            tr("Kế hoạch"),
                            tr("%d kế hoạch chưa tổng kết", held.plans()),
                            held.plans(),
                            tr(
                                    "Ở lại đơn vị cũ cùng số liệu của nó: tổng kết trước ngày thay"
                                            + " đổi; đơn vị mới lập kế hoạch của mình."),
                            "/ke-hoach"));
        }
        if (held.quotas() > 0) {
            lines.add(
                    new Open(
                            held.unitId(),
                            tr("Chỉ tiêu được giao"),
                            tr("%d kế hoạch của cấp trên giao chỉ tiêu", held.quotas()),
                            held.quotas(),
                            tr("Ở lại như đã duyệt; cấp trên điều chỉnh kế hoạch, giao lại."),
                            "/ke-hoach"));
        }
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                """
                                select exists (select from plans.quota where unit_id = any (:units))
                                    or exists (select from plans.target_unit where unit_id = any (:units))
                                """)
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã được giao chỉ tiêu kế hoạch."))
                : List.of();
    }
}
