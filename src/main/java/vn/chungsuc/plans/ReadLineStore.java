package vn.chungsuc.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From which line of a kept paper a line of a plan was read. */
@Repository
@NotJournaled(
        "Written once, with the draft that DraftFromPaper makes; each of its lines is on record")
class ReadLineStore {

    private final JdbcClient jdbc;

    ReadLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of a plan just drafted, whose rows stand in the order they were read.
     *
     * @param targets the paper's line of each; 0: it stood on none
     * @param duties likewise
     * @param roads indicator → line
     */
    void read(long plan, List<Integer> targets, List<Integer> duties, Map<String, Integer> roads) {
        jdbc.sql(
                        """
                        insert into plans.read_line (root_id, line, at)
                        select :plan, line, at
                        from (
                            select 't-' || t.id as line, (:targets::int[])[(row_number() over (order by t.position))::int] as at
                            from plans.target t where t.plan_id = :plan
                            union all
                            select 'd-' || d.id, (:duties::int[])[(row_number() over (order by d.position))::int]
                            from plans.duty d where d.plan_id = :plan
                            union all
                            select 'r-' || r.indicator, r.at from unnest(:indicators::text[], :lines::int[]) as r (indicator, at)
                        ) told
                        where at > 0
                        """)
                .param("plan", plan)
                .param("targets", targets.toArray(Integer[]::new))
                .param("duties", duties.toArray(Integer[]::new))
                .param("indicators", roads.keySet().toArray(String[]::new))
                .param("lines", roads.values().toArray(Integer[]::new))
                .update();
    }

    /** One that an officer copied out of the paper. */
    void read(long plan, String line, int at) {
        jdbc.sql("insert into plans.read_line (root_id, line, at) values (:plan, :line, :at)")
                .param("plan", plan)
                .param("line", line)
                .param("at", at)
                .update();
    }

    /** «t-7», «d-12», «r-1.1» of this version → where it can be read: «/van-ban/soat/5#d41». */
    Map<String, String> of(Scope scope, Plan plan) {
        var read = new HashMap<String, String>();
        jdbc.sql(
                        """
                        with recursive former as (
                            select p.document_id, p.amends_id, p.check_id
                            from plans.plan p
                            join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                            where p.document_id = :plan
                            union all
                            select p.document_id, p.amends_id, p.check_id
                            from former f join plans.plan p on p.document_id = f.amends_id
                        ), lines as (
                            select 't-' || t.id as line, 't-' || coalesce(t.root_id, t.id) as root from plans.target t where t.plan_id = :plan
                            union all
                            select 'd-' || d.id, 'd-' || coalesce(d.root_id, d.id) from plans.duty d where d.plan_id = :plan
                            union all
                            select 'r-' || o.indicator, 'r-' || o.indicator from plans.road o where o.plan_id = :plan
                        )
                        select l.line, f.check_id, s.at
                        from former f
                        join plans.read_line s on s.root_id = f.document_id
                        join lines l on l.root = s.line
                        where f.check_id is not null
                        """)
                .param("holder", scope.unitId())
                .param("plan", plan.id())
                .query((row, _) ->
                        read.put(
                                row.getString("line"),
                                "/van-ban/soat/"
                                        + row.getLong("check_id")
                                        + "#d"
                                        + row.getInt("at")))
                .list();
        return read;
    }
}
