package vn.chungsuc.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.util.List;

/** The exports of one office. */
@Repository
class ExportQueries {

    private static final int SHOWN = 20;
    private static final String SELECT =
            """
            select e.id, e.first_year, e.last_year, e.total, e.written, e.heard_at, e.asked_at, coalesce(a.full_name, '') as asked_by, e.done_at,
                   e.bytes, e.failure,
                   exists (select from intake.export_piece p where p.export_id = e.id) as kept
            from intake.export e
            left join access.account_name_v a on a.id = e.account_id
            where e.holder_unit_id = :holder
            """;

    private final JdbcClient jdbc;

    ExportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotFound for what is not this office's
     */
    Export require(Scope scope, int id) {
        return jdbc.sql(SELECT + " and e.id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Export.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Export> latest(Scope scope) {
        return jdbc.sql(SELECT + " order by e.asked_at desc limit :shown")
                .param("holder", scope.unitId())
                .param("shown", SHOWN)
                .query(Export.class)
                .list();
    }

    int values(Scope scope, int firstYear, int lastYear) {
        return jdbc.sql(
                        """
                        select count(*)
                        from assessment.indicator_value_v v
                        join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = :holder
                        where v.year between :first and :last
                        """)
                .param("holder", scope.unitId())
                .param("first", firstYear)
                .param("last", lastYear)
                .query(Integer.class)
                .single();
    }
}
