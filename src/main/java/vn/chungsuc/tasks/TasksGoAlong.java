package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.people.GoesAlong;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Tasks go with the hand-over of a person: all that are not closed where the other is in charge
 * already; before that day those due from it on, the earlier ones are finished by who has them.
 */
@Repository
class TasksGoAlong implements GoesAlong {

    private static final int MOST = 500;

    private static final String GOING =
            """
            from tasks.task t
            where t.state in ('OPEN', 'DOING', 'REPORTED')
              and (:from::date <= :today::date or case when t.recurs then t.last_day else t.due end >= :from)
              and (t.lead_person_id = :person
                   or exists (select from tasks.party p where p.task_id = t.id and p.person_id = :person))
            """;

    private static final String COMING =
            "select t.title, t.due " + GOING + " order by t.due, t.id limit :most";
    private static final String TAKEN = "select t.id " + GOING + " order by t.id for update";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    TasksGoAlong(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    private record Line(String title, LocalDate due) {}

    @Override
    public List<String> coming(Officer officer, int person, LocalDate from) {
        return jdbc
                .sql(COMING)
                .param("from", from)
                .param("today", LocalDate.now(clock))
                .param("person", person)
                .param("most", MOST)
                .query(Line.class)
                .list()
                .stream()
                .map(one -> tr("Nhiệm vụ: %s, hạn %s", one.title(), Vi.date(one.due())))
                .toList();
    }

    @Override
    public int pass(Officer officer, int person, int taker, LocalDate from) {
        var now = OffsetDateTime.now(clock);
        var going =
                jdbc.sql(TAKEN)
                        .param("from", from)
                        .param("today", LocalDate.now(clock))
                        .param("person", person)
                        .query(Long.class)
                        .list();
        if (going.isEmpty()) {
            return 0;
        }
        var ids = going.toArray(Long[]::new);
        for (var sql : List.of(DOUBLES, PARTS)) {
            jdbc.sql(sql)
                    .param("going", ids)
                    .param("person", person)
                    .param("taker", taker)
                    .update();
        }
        jdbc.sql(LEADS)
                .param("going", ids)
                .param("person", person)
                .param("taker", taker)
                .param("by", officer.accountId())
                .param("now", now)
                .update();
        jdbc.sql(AREA).param("going", ids).param("taker", taker).update();
        jdbc.sql(EVENTS)
                .param("going", ids)
                .param("taker", taker)
                .param("by", officer.accountId())
                .param("now", now)
                .update();
        journal.record(
                JournalEntry.by(officer, "tasks-handed-over", "person", String.valueOf(person))
                        .in(officer.scope().unitId())
                        .changing(
                                Map.of("from", person, "tasks", going),
                                Map.of("to", taker, "on", from.toString())));
        return going.size();
    }

    private static final String LEADS =
            """
            update tasks.task t
            set lead_person_id = case when t.lead_person_id = :person then :taker else t.lead_person_id end,
                version = version + 1, updated_by = :by, updated_at = :now
            where t.id = any (:going)
            """;

    /** The taker has the part already, or leads. */
    private static final String DOUBLES =
            """
            delete from tasks.party p
            using tasks.task t
            where t.id = p.task_id and p.task_id = any (:going)
              and (p.person_id = :person
                   and (t.lead_person_id = :taker and p.part = 'COWORKER'
                        or exists (select from tasks.party o
                                   where o.task_id = p.task_id and o.part = p.part and o.person_id = :taker))
                   or p.person_id = :taker and t.lead_person_id = :person and p.part = 'COWORKER')
            """;

    private static final String PARTS =
            """
            update tasks.party set person_id = :taker
            where task_id = any (:going) and person_id = :person
            """;

    private static final String AREA =
            """
            insert into tasks.area (task_id, giver_id, unit_id, about)
            select t.id, t.unit_id, p.unit_id, false
            from tasks.task t
            join people.person_v p on t.id = any (:going)
            where p.id = :taker
            on conflict do nothing
            """;

    private static final String EVENTS =
            """
            insert into tasks.event (task_id, kind, words, account_id, at)
            select g, 'HANDED_OVER', p.full_name, :by, :now
            from unnest(:going::bigint[]) g
            cross join people.person_v p
            where p.id = :taker
            """;
}
