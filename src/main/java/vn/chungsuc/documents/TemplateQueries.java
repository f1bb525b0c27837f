package vn.chungsuc.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Versions of templates: those of the area, and what was published for the units above it, which
 * its papers follow.
 */
@Repository
class TemplateQueries {

    private static final int MOST = 200;

    private static final String SELECT =
            """
            select t.id, t.kind, t.unit_id, u.full_name as unit_name, t.version, t.text, t.file_id, w.full_name as uploaded_by,
                   t.uploaded_at, t.legal_basis, t.valid_from, t.valid_to, t.let_stand, p.full_name as published_by,
                   t.published_at, t.ended_at,
                   exists (select from units.reach_v r
                           where r.holder_id = :holder and r.unit_id = t.unit_id and r.own) as own
            from documents.paper_template t
            join units.unit_on(:today) u on u.id = t.unit_id
            left join access.account_name_v w on w.id = t.uploaded_by
            left join access.account_name_v p on p.id = t.published_by
            where (exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = t.unit_id)
                   or t.published_at is not null
                      and exists (select from units.closure_v c
                                  where c.ancestor_id = t.unit_id and c.unit_id = :holder
                                    and :today >= c.valid_from and :today < c.valid_to))
            """;

    private final JdbcClient jdbc;

    TemplateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The youngest first. */
    List<KeptTemplate> versions(Scope scope, String kind, LocalDate today) {
        return jdbc.sql(SELECT + "and t.kind = :kind order by t.id desc limit " + MOST)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("kind", kind)
                .query(KeptTemplate.class)
                .list();
    }

    /** How many wait to be published, of every kind. */
    List<KeptTemplate> drafts(Scope scope, LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + "and t.published_at is null and t.ended_at is null order by t.id"
                                + " desc limit "
                                + MOST)
                .param("holder", scope.unitId())
                .param("today", today)
                .query(KeptTemplate.class)
                .list();
    }

    KeptTemplate require(Scope scope, long id, LocalDate today) {
        return jdbc.sql(SELECT + "and t.id = :id")
                .param("holder", scope.unitId())
                .param("today", today)
                .param("id", id)
                .query(KeptTemplate.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What the papers of the officer's own unit follow today, kind by kind. */
    List<KeptTemplate> inForce(Scope scope, LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + """
                                  and t.id in (
                                      select distinct on (n.kind) n.id
                                      from documents.template_on(:today) n
                                      join units.closure_v c on c.ancestor_id = n.unit_id and c.unit_id = :holder
                                       and :today >= c.valid_from and :today < c.valid_to
                                      order by n.kind, c.depth, n.valid_from desc, n.id desc)
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .query(KeptTemplate.class)
                .list();
    }

    /** Without a scope: a paper follows what was published above its unit, whoever writes it. */
    Optional<String> text(String kind, int unitId, LocalDate on) {
        return jdbc.sql(
                        """
                        select t.text
                        from documents.template_on(:on) t
                        join units.closure_v c on c.ancestor_id = t.unit_id and c.unit_id = :unit
                         and :on >= c.valid_from and :on < c.valid_to
                        where t.kind = :kind
                        order by c.depth, t.valid_from desc, t.id desc
                        limit 1
                        """)
                .param("kind", kind)
                .param("unit", unitId)
                .param("on", on)
                .query(String.class)
                .optional();
    }
}
