package vn.chungsuc.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.plans.Contents.Basis;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Named;
import vn.chungsuc.plans.Contents.Narrative;
import vn.chungsuc.plans.Contents.Quota;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.shared.Scope;

import java.util.List;

/** What plans say. */
@Repository
class ContentQueries {

    private final JdbcClient jdbc;

    ContentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Contents of(Scope scope, long plan) {
        return new Contents(
                bases(scope, plan),
                narrative(scope, plan),
                shortfalls(scope, plan),
                targets(scope, plan),
                named(scope, plan),
                quotas(scope, plan),
                duties(scope, plan),
                roads(scope, plan));
    }

    List<Basis> bases(Scope scope, long plan) {
        return ofPlan(
                """
                select b.position, b.words, b.document_id, b.check_id
                from plans.basis b
                join plans.plan p on p.document_id = b.plan_id
                join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                where b.plan_id = :plan
                order by b.position
                """,
                scope,
                plan,
                Basis.class);
    }

    List<Narrative> narrative(Scope scope, long plan) {
        return ofPlan(
                """
                select n.part, n.words, n.version, coalesce(a.full_name, '') as who
                from plans.narrative n
                join plans.plan p on p.document_id = n.plan_id
                join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                left join access.account_name_v a on a.id = n.account_id
                where n.plan_id = :plan
                order by n.part
                """,
                scope,
                plan,
                Narrative.class);
    }

    List<Shortfall> shortfalls(Scope scope, long plan) {
        return ofPlan(
                """
                select s.id, s.position, s.kind, s.words, s.field, s.since_year
                from plans.shortfall s
                join plans.plan p on p.document_id = s.plan_id
                join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                where s.plan_id = :plan
                order by s.position
                """,
                scope,
                plan,
                Shortfall.class);
    }

    List<Target> targets(Scope scope, long plan) {
        return ofPlan(
                """
                select t.id, t.position, t.kind, t.name, t.indicator, t.least, t.comparison, t.value, t.upper, t.measure, t.year,
                       t.keep, t.more, t.baseline, t.baseline_year, t.baseline_typed, t.note, t.lead, t.version
                from plans.target t
                join plans.plan p on p.document_id = t.plan_id
                join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                where t.plan_id = :plan
                order by t.position
                """,
                scope,
                plan,
                Target.class);
    }

    private List<Named> named(Scope scope, long plan) {
        return ofPlan(
                """
                select n.target_id, n.unit_id, u.code, u.full_name
                from plans.target t
                join plans.plan p on p.document_id = t.plan_id
                join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                join plans.target_unit n on n.target_id = t.id
                join units.unit_on(make_date(p.year, 12, 31)) u on u.id = n.unit_id
                where t.plan_id = :plan
                order by u.full_name, u.code
                """,
                scope,
                plan,
                Named.class);
    }

    private List<Quota> quotas(Scope scope, long plan) {
        return ofPlan(
                """
                select q.target_id, q.unit_id, u.code, u.full_name, q.value
                from plans.target t
                join plans.plan p on p.document_id = t.plan_id
                join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                join plans.quota q on q.target_id = t.id
                join units.unit_on(make_date(p.year, 12, 31)) u on u.id = q.unit_id
                where t.plan_id = :plan
                order by u.full_name, u.code
                """,
                scope,
                plan,
                Quota.class);
    }

    List<Duty> duties(Scope scope, long plan) {
        return ofPlan(
                """
                select d.id, d.position, d.words, d.lead, d.together, d.first_day, d.last_day, d.due_text, d.cost
                from plans.duty d
                join plans.plan p on p.document_id = d.plan_id
                join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                where d.plan_id = :plan
                order by d.position
                """,
                scope,
                plan,
                Duty.class);
    }

    List<Road> roads(Scope scope, long plan) {
        return ofPlan(
                """
                select o.indicator, o.quarter, o.duty, o.solution, o.lead, o.cost, o.months
                from plans.road o
                join plans.plan p on p.document_id = o.plan_id
                join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                where o.plan_id = :plan
                order by o.quarter nulls last, o.indicator
                """,
                scope,
                plan,
                Road.class);
    }

    private <T> List<T> ofPlan(String sql, Scope scope, long plan, Class<T> row) {
        return jdbc.sql(sql).param("holder", scope.unitId()).param("plan", plan).query(row).list();
    }
}
