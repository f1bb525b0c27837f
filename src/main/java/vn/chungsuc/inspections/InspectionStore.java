package vn.chungsuc.inspections;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.NamedParty;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes inspections and what was found. */
@Repository
class InspectionStore {

    private final JdbcClient jdbc;

    InspectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Officer officer, NewInspection inspection, OffsetDateTime at) {
        return values(
                        """
                        insert into inspections.inspection (unit_id, kind, by_name, year, title, fields, contents, basis, first_day, last_day,
                                                            created_by, created_at, updated_by, updated_at)
                        values (:unit, :kind, :by, :year, :title, :fields, :contents, :basis, :first, :last, :account, :at, :account, :at)
                        returning id
                        """,
                        officer,
                        inspection,
                        at)
                .param("unit", officer.scope().unitId())
                .query(Long.class)
                .single();
    }

    /** Whether it was still planned, in that version; nothing is written else. */
    boolean change(
            Officer officer, long id, int version, NewInspection inspection, OffsetDateTime at) {
        return values(
                                """
                                update inspections.inspection
                                set kind = :kind, by_name = :by, year = :year, title = :title, fields = :fields, contents = :contents,
                                    basis = :basis, first_day = :first, last_day = :last, version = version + 1,
                                    updated_by = :account, updated_at = :at
                                where id = :id and version = :version and state = 'PLANNED'
                                """,
                                officer,
                                inspection,
                                at)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec values(
            String sql, Officer officer, NewInspection inspection, OffsetDateTime at) {
        return jdbc.sql(sql)
                .param("kind", inspection.kind().name())
                .param("by", inspection.byName())
                .param("year", inspection.year())
                .param("title", inspection.title())
                .param(
                        "fields",
                        inspection.fields().stream().map(Field::name).toArray(String[]::new))
                .param("contents", inspection.contents())
                .param("basis", inspection.basis())
                .param("first", inspection.firstDay())
                .param("last", inspection.lastDay())
                .param("account", officer.accountId())
                .param("at", at);
    }

    void look(long id, List<NamedParty> subjects) {
        jdbc.sql(
                        """
                        delete from inspections.subject where inspection_id = :id
                        """)
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        insert into inspections.subject (inspection_id, ordinal, name, party, unit_id)
                        select :id, a.ordinal, a.name, a.party, coalesce(u.id, b.unit_id, p.unit_id)
                        from unnest(:names::text[], :parties::text[]) with ordinality a (name, party, ordinal)
                        left join units.unit_v u on u.id = case when a.party like 'U%' then substr(a.party, 2)::int end
                        left join people.body_v b on b.id = case when a.party like 'B%' then substr(a.party, 2)::int end
                        left join people.person_v p on p.id = case when a.party like 'P%' then substr(a.party, 2)::int end
                        """)
                .param("id", id)
                .param("names", subjects.stream().map(NamedParty::name).toArray(String[]::new))
                .param("parties", subjects.stream().map(NamedParty::party).toArray(String[]::new))
                .update();
    }

    void done(
            Officer officer,
            long id,
            LocalDate visited,
            @Nullable String team,
            String summary,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        update inspections.inspection
                        set state = 'DONE', visited_on = :visited, team = :team, summary = :summary, version = version + 1,
                            updated_by = :account, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("visited", visited)
                .param("team", team)
                .param("summary", summary)
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }

    void cancel(Officer officer, long id, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update inspections.inspection
                        set state = 'CANCELLED', cancelled_for = :reason, version = version + 1, updated_by = :account, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }

    void find(long id, NewFinding finding, @Nullable Long task) {
        var lead = finding.lead();
        jdbc.sql(
                        """
                        insert into inspections.finding (inspection_id, ordinal, words, set_id, criterion, request, lead, lead_name,
                                                         lead_unit_id, due, task_id)
                        select :id, coalesce((select max(f.ordinal) from inspections.finding f where f.inspection_id = :id), 0) + 1,
                               :words, :set, :criterion, :request, :lead, :leadName,
                               coalesce((select u.id from units.unit_v u where u.id = case when :lead like 'U%' then substr(:lead, 2)::int end),
                                        (select b.unit_id from people.body_v b where b.id = case when :lead like 'B%' then substr(:lead, 2)::int end),
                                        (select p.unit_id from people.person_v p where p.id = case when :lead like 'P%' then substr(:lead, 2)::int end)),
                               :due, :task
                        """)
                .param("id", id)
                .param("words", finding.words())
                .param("set", finding.setId())
                .param("criterion", finding.criterion())
                .param("request", finding.request())
                .param("lead", lead == null ? null : lead.key(), java.sql.Types.VARCHAR)
                .param("leadName", finding.leadName())
                .param("due", finding.due())
                .param("task", task)
                .update();
    }

    /** Whether it was a remark, which alone may be struck. */
    boolean strike(long id, long finding) {
        return jdbc.sql(
                                """
                                delete from inspections.finding where id = :finding and inspection_id = :id and request is null
                                """)
                        .param("id", id)
                        .param("finding", finding)
                        .update()
                == 1;
    }

    void answer(long finding, String words, LocalDate day) {
        jdbc.sql(
                        """
                        update inspections.finding set answer = :words, answered_on = :day where id = :finding
                        """)
                .param("finding", finding)
                .param("words", words)
                .param("day", day)
                .update();
    }

    void close(long finding, String words, LocalDate day) {
        jdbc.sql(
                        """
                        update inspections.finding set closing = :words, closed_on = :day where id = :finding
                        """)
                .param("finding", finding)
                .param("words", words)
                .param("day", day)
                .update();
    }

    void lock(long id) {
        jdbc.sql(
                        """
                        select id from inspections.inspection where id = :id for update
                        """)
                .param("id", id)
                .query(Long.class)
                .optional();
    }
}
