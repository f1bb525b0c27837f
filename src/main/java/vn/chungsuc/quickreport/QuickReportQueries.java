package vn.chungsuc.quickreport;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.util.List;
import java.util.Optional;

@Repository
class QuickReportQueries {

    private final JdbcClient jdbc;

    QuickReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QuickReport require(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select q.document_id, q.unit_id, q.obligation_id, q.set_id, q.year, q.month, q.previous, q.cut_off
                        from quickreport.quick_report q
                        join units.reach_v r on r.unit_id = q.unit_id and r.holder_id = :holder
                        where q.document_id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(QuickReport.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Written> lines(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select l.part, l.words, l.version, coalesce(a.full_name, '') as who, l.at
                        from quickreport.line l
                        join quickreport.quick_report q on q.document_id = l.document_id
                        join units.reach_v r on r.unit_id = q.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = l.account_id
                        where l.document_id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Written.class)
                .list();
    }

    /**
     * The report of a unit's month that can still be worked on, else the one last made.
     *
     * @param workable a paper that has its number already does not count
     */
    Optional<Long> of(Scope scope, int unitId, int year, int month, boolean workable) {
        return jdbc.sql(
                        """
                        select q.document_id
                        from quickreport.quick_report q
                        join documents.document_v d on d.id = q.document_id
                        join units.reach_v r on r.unit_id = q.unit_id and r.holder_id = :holder and r.own
                        where q.unit_id = :unit and q.year = :year and q.month = :month
                          and (not :workable or d.state in ('DRAFT', 'AWAITING_SIGNATURE'))
                        order by d.state in ('DRAFT', 'AWAITING_SIGNATURE') desc, q.document_id desc
                        limit 1
                        """)
                .param("holder", scope.unitId())
                .param("unit", unitId)
                .param("year", year)
                .param("month", month)
                .param("workable", workable)
                .query(Long.class)
                .optional();
    }

    /** The unit's report before, whose place, signer and recipients this month's takes over. */
    Optional<Long> last(Scope scope, int unitId, int bodyId) {
        return jdbc.sql(
                        """
                        select q.document_id
                        from quickreport.quick_report q
                        join documents.document_v d on d.id = q.document_id and d.body_id = :body
                        join units.reach_v r on r.unit_id = q.unit_id and r.holder_id = :holder and r.own
                        where q.unit_id = :unit
                        order by q.document_id desc
                        limit 1
                        """)
                .param("holder", scope.unitId())
                .param("unit", unitId)
                .param("body", bodyId)
                .query(Long.class)
                .optional();
    }
}
