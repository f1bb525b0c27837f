package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.units.ChangeImpact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Tasks a unit that ends still has to do or to confirm: they stay, and are given to others by hand.
 */
@Repository
@Order(45)
class TasksOfEnded implements ChangeImpact {

    private final JdbcClient jdbc;

    TasksOfEnded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Undone(int unitId, int tasks) {}

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select ending.id as unit_id, count(*)::int as tasks
                        from unnest(:units) ending (id)
                        join tasks.task t on (t.unit_id = ending.id or t.lead_unit_id = ending.id)
                         and t.state in ('OPEN', 'DOING', 'REPORTED')
                        group by ending.id
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .query(Undone.class)
                .list()
                .stream()
                .map(one ->
                        new Open(
                                one.unitId(),
                                tr("Nhiệm vụ chưa khép"),
                                tr("%d việc đơn vị này giao hoặc chủ trì", one.tasks()),
                                one.tasks(),
                                tr(
                                        "Vẫn còn ở đơn vị cũ; nơi giao đổi chủ trì sang đơn vị mới,"
                                                + " hoặc hủy việc."),
                                "/nhiem-vu"))
                .toList();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                "select exists (select from tasks.area a where a.unit_id = any"
                                        + " (:units))")
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã giao hoặc được giao việc."))
                : List.of();
    }
}
