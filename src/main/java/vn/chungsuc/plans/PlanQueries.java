package vn.chungsuc.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.plans.view.Step;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.util.List;

/** The plans of an area; each unit under the name it had at the end of the plan's year. */
@Repository
class PlanQueries {

    static final String SELECT =
            """
            select p.document_id as id, p.unit_id, u.code as unit_code, u.full_name as unit_name, u.level, p.year, p.programme,
                   p.set_id, p.first_day, p.last_day, p.ordinal, p.amends_id, p.amended_for, p.parent_id, up.title as parent_title,
                   p.parent_text, p.check_id, p.state, d.title, d.symbol, d.number, d.document_date, d.state as document_state,
                   p.unit_id = :holder or u.level = 'VILLAGE' and u.parent_id = :holder as own,
                   (select count(*)::int from plans.target t where t.plan_id = p.document_id) as targets,
                   d.updated_at, w.full_name as updated_by, count(*) over () as total
            from plans.plan p
            join documents.document_v d on d.id = p.document_id
            join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
            join units.unit_on(make_date(p.year, 12, 31)) u on u.id = p.unit_id
            left join documents.document_v up on up.id = p.parent_id
            left join access.account_name_v w on w.id = d.updated_by
            """;

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Plan require(Scope scope, long id) {
        return jdbc.sql(SELECT + "where p.document_id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Plan.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Versions that were replaced stand in the list only when asked for. */
    List<Plan> search(Scope scope, PlanFilter filter, int page, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                where (:year::int is null or p.year = :year)
                                  and (:state::text is null and p.state <> 'REPLACED' or p.state = :state)
                                  and (:words = ''
                                       or units.fold_on(d.title || ' ' || u.full_name || ' ' || u.code || ' '
                                                        || coalesce(d.number::text, '') || '/' || d.symbol)
                                          like '%' || units.fold_on(:words) || '%')
                                order by case when :sort = 'don-vi' then u.full_name end,
                                         case when :sort = '-don-vi' then u.full_name end desc,
                                         case when :sort = 'nam' then p.year end,
                                         case when :sort = '-nam' then p.year end desc,
                                         case when :sort = 'sua' then d.updated_at end,
                                         case when :sort = '' then p.year end desc,
                                         case when :sort = '' then case u.level when 'PROVINCE' then 0 when 'DISTRICT' then 1 else 2 end end,
                                         d.updated_at desc, p.document_id desc
                                limit :size offset :offset
                                """)
                .param("holder", scope.unitId())
                .param("year", filter.year())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("words", filter.words())
                .param("sort", filter.sort())
                .param("size", size)
                .param("offset", page * size)
                .query(Plan.class)
                .list();
    }

    /** Every version of the same unit, programme and year, the newest first. */
    List<Plan> versions(Scope scope, Plan of) {
        return jdbc.sql(
                        SELECT
                                + """
                                where p.unit_id = :unit and p.programme = :programme and p.year = :year
                                order by p.ordinal desc, p.document_id desc
                                """)
                .param("holder", scope.unitId())
                .param("unit", of.unitId())
                .param("programme", of.programme())
                .param("year", of.year())
                .query(Plan.class)
                .list();
    }

    /** The plan in force of a unit and year, or its latest draft. */
    List<Plan> ofUnit(Scope scope, int unit, int year) {
        return jdbc.sql(
                        SELECT
                                + """
                                where p.unit_id = :unit and p.year = :year and p.state <> 'REPLACED'
                                order by p.state = 'DRAFT', p.ordinal desc, p.document_id desc
                                """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("year", year)
                .query(Plan.class)
                .list();
    }

    /**
     * Plans a unit's plan of the year may follow: of itself or a unit above, still running then.
     */
    List<Plan> above(Scope scope, Plan of) {
        return jdbc.sql(
                        SELECT
                                + """
                                where p.document_id <> :id and p.state in ('APPROVED', 'RUNNING', 'SUMMED_UP')
                                  and p.last_day >= :first and p.year <= :year
                                  and p.unit_id in (select c.ancestor_id from units.closure_v c
                                                    where c.unit_id = :unit and :first >= c.valid_from and :first < c.valid_to)
                                  and not (p.unit_id = :unit and p.year = :year)
                                order by p.year desc, p.document_id desc
                                limit 50
                                """)
                .param("holder", scope.unitId())
                .param("id", of.id())
                .param("unit", of.unitId())
                .param("first", of.firstDay())
                .param("year", of.year())
                .query(Plan.class)
                .list();
    }

    /** Plans of the same year of the units one step below, what is in force first. */
    List<Plan> below(Scope scope, Plan of) {
        return jdbc.sql(
                        SELECT
                                + """
                                where u.parent_id = :unit and p.programme = :programme and p.year = :year and p.state <> 'REPLACED'
                                order by p.state in ('DRAFT', 'SUBMITTED'), p.ordinal desc, p.document_id desc
                                """)
                .param("holder", scope.unitId())
                .param("unit", of.unitId())
                .param("programme", of.programme())
                .param("year", of.year())
                .query(Plan.class)
                .list();
    }

    /** What became of it, the first step first. */
    List<Step> steps(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select s.state, s.reason, coalesce(a.full_name, '') as who, s.at
                        from plans.step s
                        join plans.plan p on p.document_id = s.plan_id
                        join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = s.account_id
                        where s.plan_id = :id
                        order by s.id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Step.class)
                .list();
    }
}
