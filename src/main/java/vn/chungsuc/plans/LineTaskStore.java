package vn.chungsuc.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which task was given for which line of a plan. */
@Repository
@NotJournaled("GiveTasks records them; each task is on record by itself")
class LineTaskStore {

    private final JdbcClient jdbc;

    LineTaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first version of the plan, under which its lines are known in every version. */
    long root(Scope scope, Plan plan) {
        return jdbc.sql(
                        """
                        with recursive former as (
                            select p.document_id, p.amends_id
                            from plans.plan p
                            join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                            where p.document_id = :plan
                            union all
                            select p.document_id, p.amends_id from former f join plans.plan p on p.document_id = f.amends_id
                        )
                        select document_id from former where amends_id is null
                        """)
                .param("holder", scope.unitId())
                .param("plan", plan.id())
                .query(Long.class)
                .single();
    }

    /** «d-12» and «t-7» of this version → the line of the first version it goes back to. */
    Map<String, String> roots(Scope scope, Plan plan) {
        var roots = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select 'd-' || d.id as line, 'd-' || d.root_id as root
                        from plans.duty d
                        where d.plan_id = :plan and d.root_id is not null and :holder > 0
                        union all
                        select 't-' || t.id, 't-' || t.root_id
                        from plans.target t
                        where t.plan_id = :plan and t.root_id is not null
                        """)
                .param("plan", plan.id())
                .param("holder", scope.unitId())
                .query((row, _) -> roots.put(row.getString("line"), row.getString("root")))
                .list();
        return roots;
    }

    /**
     * @param said what the line said when the task was given or last changed
     */
    record Given(String line, long taskId, String said) {}

    List<Given> given(Scope scope, long root) {
        return jdbc.sql(
                        """
                        select g.line, g.task_id, g.said
                        from plans.line_task g
                        join plans.plan p on p.document_id = g.root_id
                        join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                        where g.root_id = :root
                        order by g.line
                        """)
                .param("holder", scope.unitId())
                .param("root", root)
                .query(Given.class)
                .list();
    }

    void put(long root, String line, long task, String said) {
        jdbc.sql(
                        """
                        insert into plans.line_task (root_id, line, task_id, said)
                        values (:root, :line, :task, :said)
                        on conflict (root_id, line) do update set task_id = excluded.task_id, said = excluded.said
                        """)
                .param("root", root)
                .param("line", line)
                .param("task", task)
                .param("said", said)
                .update();
    }
}
