package vn.chungsuc.inspections;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.tasks.NamedParty;

import java.time.LocalDate;
import java.util.List;

/** The inspections of an area, and those that look at its unit. */
@Repository
class InspectionQueries {

    private static final String SELECT =
            """
            select i.id, i.unit_id, u.code as unit_code, u.full_name as unit_name, i.kind, i.by_name, i.year, i.title, array_to_string(i.fields, ',') as fields,
                   i.contents, i.basis, i.first_day, i.last_day, i.state, i.cancelled_for, i.visited_on, i.team, i.summary,
                   (select string_agg(s.name, ', ' order by s.ordinal) from inspections.subject s where s.inspection_id = i.id) as subjects,
                   coalesce(f.findings, 0) as findings, coalesce(f.open, 0) as open, coalesce(f.late, 0) as late, i.version,
                   i.unit_id = :holder as own, count(*) over () as total
            from inspections.inspection i
            join units.unit_on(:today) u on u.id = i.unit_id
            left join lateral (
                select count(*)::int as findings,
                       count(*) filter (where g.request is not null and g.answered_on is null and g.closed_on is null)::int as open,
                       count(*) filter (where g.request is not null and g.answered_on is null and g.closed_on is null
                                          and g.due < :today)::int as late
                from inspections.finding g where g.inspection_id = i.id
            ) f on true
            where (exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = i.unit_id)
                   or exists (select from inspections.subject s where s.inspection_id = i.id and s.unit_id = :holder)
                   or exists (select from inspections.finding l where l.inspection_id = i.id and l.lead_unit_id = :holder))
            """;

    private final JdbcClient jdbc;

    InspectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Inspection require(Scope scope, long id, LocalDate today) {
        return jdbc.sql(SELECT + "  and i.id = :id")
                .param("holder", scope.unitId())
                .param("today", today)
                .param("id", id)
                .query(Inspection.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws Forbidden for the inspection of another unit
     */
    Inspection requireOwn(Scope scope, long id, LocalDate today) {
        var inspection = require(scope, id, today);
        if (!inspection.own()) {
            throw new Forbidden();
        }
        return inspection;
    }

    List<Inspection> search(
            Scope scope, InspectionFilter filter, LocalDate today, int page, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                  and (:kind::text is null or i.kind = :kind)
                                  and (:field::text is null or :field = any (i.fields))
                                  and (:state::text is null or i.state = :state or :state = 'LATE' and f.late > 0)
                                  and (:year::int is null or i.year = :year)
                                  and (:words = '' or i.folded || ' ' || units.fold_on(u.full_name) like '%' || units.fold_on(:words) || '%'
                                       or exists (select from inspections.subject s
                                                  where s.inspection_id = i.id
                                                    and units.fold_on(s.name) like '%' || units.fold_on(:words) || '%'))
                                order by case when :sort = 'ten' then i.title collate units.vi end,
                                         case when :sort = '-ten' then i.title collate units.vi end desc,
                                         case when :sort = 'don-vi' then u.full_name collate units.vi end,
                                         case when :sort = 'ngay' then i.first_day end,
                                         i.first_day desc, i.id desc
                                limit :size offset :offset
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("field", filter.field() == null ? null : filter.field().name())
                .param("state", filter.state())
                .param("year", filter.year())
                .param("words", filter.words())
                .param("sort", filter.sort())
                .param("size", size)
                .param("offset", page * size)
                .query(Inspection.class)
                .list();
    }

    /** Of an inspection whose page is open to the scope already. */
    List<NamedParty> subjects(Scope scope, long inspection) {
        return jdbc.sql(
                        """
                        select name, party from inspections.subject
                        where inspection_id = :inspection and :holder > 0
                        order by ordinal
                        """)
                .param("holder", scope.unitId())
                .param("inspection", inspection)
                .query(NamedParty.class)
                .list();
    }

    /** Of an inspection whose page is open to the scope already. */
    List<Finding> findings(Scope scope, long inspection, LocalDate today) {
        return jdbc.sql(
                        """
                        select f.id, f.ordinal, f.words, f.criterion, f.request, f.lead_name, f.due, f.task_id, f.answer, f.answered_on,
                               f.closed_on, f.closing,
                               f.request is not null and f.answered_on is null and f.closed_on is null and f.due < :today as late,
                               f.request is not null and f.closed_on is null and :holder in (f.lead_unit_id, i.unit_id) as may_answer
                        from inspections.finding f
                        join inspections.inspection i on i.id = f.inspection_id
                        where f.inspection_id = :inspection
                        order by f.ordinal, f.id
                        """)
                .param("holder", scope.unitId())
                .param("inspection", inspection)
                .param("today", today)
                .query(Finding.class)
                .list();
    }
}
