package vn.chungsuc.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.util.List;

@Repository
class ReportQueries {

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Report require(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select p.document_id, p.set_id, p.as_of
                        from reporting.report p
                        join documents.document_v d on d.id = p.document_id
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        where p.document_id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Report.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Narrative> narrative(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select n.part, n.words, n.version, coalesce(a.full_name, '') as who, n.at
                        from reporting.narrative n
                        join documents.document_v d on d.id = n.document_id
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = n.account_id
                        where n.document_id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Narrative.class)
                .list();
    }
}
