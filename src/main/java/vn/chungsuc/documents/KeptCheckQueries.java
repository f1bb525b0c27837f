package vn.chungsuc.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.documents.KeptCheck.KeptFact;
import vn.chungsuc.documents.KeptCheck.KeptFinding;
import vn.chungsuc.reader.Agreement;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.util.List;

/** The checked papers an area keeps. */
@Repository
class KeptCheckQueries {

    private static final String SELECT =
            """
            select c.id, c.unit_id, u.full_name as unit_name, c.name, c.file_id, c.type, c.number, c.symbol, c.place,
                   c.document_date, c.issuer, c.title, c.signer, c.version, coalesce(a.full_name, '') as kept_by, c.kept_at,
                   c.removed_at is not null as removed, f.errors, f.warnings, r.own, count(*) over () as total
            from documents.kept_check c
            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
            join units.unit_on((c.kept_at at time zone 'Asia/Ho_Chi_Minh')::date) u on u.id = c.unit_id
            left join access.account_name_v a on a.id = c.kept_by
            cross join lateral (
                select count(*) filter (where severity = 'ERROR') as errors, count(*) filter (where severity = 'WARN') as warnings
                from documents.kept_finding
                where check_id = c.id and waived_for is null
            ) f
            """;

    private final JdbcClient jdbc;

    KeptCheckQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also one that was removed, so that it can be brought back. */
    KeptCheck require(Scope scope, long id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(KeptCheck.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** For writing: a paper of a unit one only came from looks absent. */
    KeptCheck requireOwn(Scope scope, long id) {
        var kept = require(scope, id);
        if (!kept.own()) {
            throw new NotFound();
        }
        return kept;
    }

    List<KeptCheck> search(Scope scope, String words, String sort, int page, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                where c.removed_at is null
                                  and (:words = ''
                                       or units.fold_on(coalesce(c.title, '') || ' ' || c.name || ' ' || coalesce(c.issuer, '') || ' '
                                                        || coalesce(c.number, '') || '/' || coalesce(c.symbol, ''))
                                          like '%' || units.fold_on(:words) || '%')
                                order by case when :sort = 'ngay' then c.document_date end,
                                         case when :sort = '-ngay' then c.document_date end desc nulls last,
                                         case when :sort = 'luc' then c.id end,
                                         c.id desc
                                limit :size offset :offset
                                """)
                .param("holder", scope.unitId())
                .param("words", words)
                .param("sort", sort)
                .param("size", size)
                .param("offset", page * size)
                .query(KeptCheck.class)
                .list();
    }

    String words(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select c.words
                        from documents.kept_check c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where c.id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<KeptFinding> findings(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select f.position, f.rule, f.severity, f.line, f.quote, f.message, f.expected, f.found,
                               f.waived_for, a.full_name as waived_by, f.waived_at
                        from documents.kept_finding f
                        join documents.kept_check c on c.id = f.check_id
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = f.waived_by
                        where f.check_id = :id
                        order by f.position
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(KeptFinding.class)
                .list();
    }

    List<Agreement> agreements(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select g.rule, g.line, g.quote, g.message
                        from documents.kept_agreement g
                        join documents.kept_check c on c.id = g.check_id
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where g.check_id = :id
                        order by g.position
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Agreement.class)
                .list();
    }

    List<KeptFact> facts(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select f.id, f.kind, f.words, f.value, f.unit, f.note, f.line, a.full_name as corrected_by
                        from documents.kept_fact f
                        join documents.kept_check c on c.id = f.check_id
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = f.corrected_by
                        where f.check_id = :id and f.removed_at is null
                        order by f.id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(KeptFact.class)
                .list();
    }
}
