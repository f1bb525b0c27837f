package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** The decisions of an area. */
@Repository
class DecisionQueries {

    private static final String SELECT =
            """
            select d.document_id as id, d.unit_id, u.code as unit_code, u.full_name as unit_name, u.level, d.set_id, s.sections,
                   d.effective_on, d.basis, d.duties, p.body_id, b.name as body_name, p.title, p.symbol, p.number,
                   p.document_date, p.state as document_state, s.valid_from as in_force_from, s.valid_to as in_force_to,
                   d.unit_id = :holder as own, (select count(*)::int from assignments.line l where l.decision_id = d.document_id) as lines,
                   p.updated_at, w.full_name as updated_by, count(*) over () as total
            from assignments.decision d
            join documents.document_v p on p.id = d.document_id
            join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
            join units.unit_on(make_date(p.year, 12, 31)) u on u.id = d.unit_id
            join people.body_v b on b.id = p.body_id
            join lateral (
                select string_agg(x.section, ',' order by x.section) as sections, min(x.valid_from) as valid_from,
                       nullif(max(x.valid_to), 'infinity') as valid_to
                from assignments.section x
                where x.decision_id = d.document_id
            ) s on true
            left join access.account_name_v w on w.id = p.updated_by
            """;

    private final JdbcClient jdbc;

    DecisionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AssignmentDecision require(Scope scope, long id) {
        return jdbc.sql(SELECT + "where d.document_id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(AssignmentDecision.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<AssignmentDecision> search(
            Scope scope,
            String words,
            boolean inForce,
            LocalDate today,
            String sort,
            int page,
            int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                where (not :inForce or s.valid_from <= :today and (s.valid_to is null or s.valid_to > :today))
                                  and (:words = ''
                                       or units.fold_on(p.title || ' ' || u.full_name || ' ' || b.name || ' ' || coalesce(p.number::text, '')
                                                        || '/' || p.symbol) like '%' || units.fold_on(:words) || '%')
                                order by case when :sort = 'don-vi' then u.full_name end,
                                         case when :sort = '-don-vi' then u.full_name end desc,
                                         case when :sort = 'sua' then p.updated_at end,
                                         case when :sort = '' and u.id = :holder then 0 else 1 end,
                                         p.updated_at desc, d.document_id desc
                                limit :size offset :skip
                                """)
                .param("holder", scope.unitId())
                .param("inForce", inForce)
                .param("today", today)
                .param("words", words)
                .param("sort", sort)
                .param("size", size)
                .param("skip", page * size)
                .query(AssignmentDecision.class)
                .list();
    }

    /** An earlier decision a new one takes the place of, in one section. */
    record Former(
            long id,
            Section section,
            LocalDate validFrom,
            String symbol,
            int number,
            LocalDate documentDate,
            String bodyName) {}

    /** In force in a unit without a known end, of those sections. */
    List<Former> inForce(Scope scope, int unit, List<Section> sections, long besides) {
        return jdbc.sql(
                        """
                        select x.decision_id as id, x.section, x.valid_from, p.symbol, p.number, p.document_date, b.name as body_name
                        from assignments.section x
                        join documents.document_v p on p.id = x.decision_id
                        join people.body_v b on b.id = p.body_id
                        join units.reach_v r on r.unit_id = x.unit_id and r.holder_id = :holder
                        where x.unit_id = :unit and x.section = any (:sections) and x.decision_id <> :besides
                          and x.valid_from is not null and x.valid_to = 'infinity'
                        order by p.document_date, x.decision_id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("sections", sections.stream().map(Section::name).toArray(String[]::new))
                .param("besides", besides)
                .query(Former.class)
                .list();
    }

    /** The day a section began to be in force, and what became of it; null: it has not. */
    record Run(LocalDate validFrom, @Nullable LocalDate validTo) {}

    @Nullable Run run(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select min(x.valid_from) as valid_from, nullif(min(x.valid_to), 'infinity') as valid_to
                        from assignments.section x
                        join units.reach_v r on r.unit_id = x.unit_id and r.holder_id = :holder
                        where x.decision_id = :id and x.valid_from is not null
                        having count(*) > 0
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Run.class)
                .optional()
                .orElse(null);
    }
}
