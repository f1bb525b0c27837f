package vn.chungsuc.assignments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;

import java.time.OffsetDateTime;
import java.util.List;

/** Writes visits. */
@Repository
class VisitStore {

    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Officer officer, RecordVisit.NewVisit visit, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        insert into assignments.visit (of_unit_id, unit_id, spot, member_id, visited_on, findings, account_id, at)
                        values (:of, :unit, :spot, :member, :day, :findings, :by, :at)
                        returning id
                        """)
                .param("of", officer.scope().unitId())
                .param("unit", visit.unitId())
                .param("spot", visit.spot())
                .param("member", visit.memberId())
                .param("day", visit.day())
                .param("findings", visit.findings())
                .param("by", officer.accountId())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void change(long id, RecordVisit.NewVisit visit) {
        jdbc.sql(
                        """
                        update assignments.visit
                        set unit_id = :unit, spot = :spot, member_id = :member, visited_on = :day, findings = :findings
                        where id = :id
                        """)
                .param("id", id)
                .param("unit", visit.unitId())
                .param("spot", visit.spot())
                .param("member", visit.memberId())
                .param("day", visit.day())
                .param("findings", visit.findings())
                .update();
    }

    /** Requests that became tasks stay; the others are as now written. */
    void requests(long id, List<String> words) {
        jdbc.sql(
                        """
                        with gone as (
                            delete from assignments.request
                            where visit_id = :id and task_id is null and not words = any (:words)
                        )
                        insert into assignments.request (visit_id, words)
                        select :id, w.words
                        from unnest(:words::text[]) with ordinality w (words, at)
                        where not exists (select from assignments.request q where q.visit_id = :id and q.words = w.words)
                        order by w.at
                        """)
                .param("id", id)
                .param("words", words.toArray(String[]::new))
                .update();
    }

    void photo(long id, long file) {
        jdbc.sql(
                        """
                        insert into assignments.photo (visit_id, file_id) values (:id, :file) on conflict do nothing
                        """)
                .param("id", id)
                .param("file", file)
                .update();
    }

    void remove(Officer officer, long id, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update assignments.visit set removed_by = :by, removed_at = :at, removed_for = :reason
                        where id = :id and removed_at is null
                        """)
                .param("id", id)
                .param("by", officer.accountId())
                .param("at", at)
                .param("reason", reason)
                .update();
    }

    /** False: a task came of it before. */
    boolean task(long request, long task) {
        return jdbc.sql(
                                """
                                update assignments.request set task_id = :task where id = :id and task_id is null
                                """)
                        .param("id", request)
                        .param("task", task)
                        .update()
                == 1;
    }
}
