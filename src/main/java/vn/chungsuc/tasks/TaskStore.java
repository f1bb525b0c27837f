package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes tasks, who has a part in them, and what happened to them. */
@Repository
class TaskStore {

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Steps of one task follow one another. */
    void lock(long task) {
        jdbc.sql("select 1 from tasks.task where id = :id for update")
                .param("id", task)
                .query(Integer.class)
                .list();
    }

    long add(Officer officer, NewTask task, OffsetDateTime now) {
        var id =
                written(
                                jdbc.sql(
                                        """
                                        insert into tasks.task (unit_id, title, detail, lead_person_id, lead_body_id, lead_unit_id, deadline,
                                                                grain, first_day, last_day, each, for_each, set_id, criterion, indicator,
                                                                source_kind, source_ref, source_words, source_path, created_by, created_at,
                                                                updated_by, updated_at)
                                        values (:unit, :title, :detail, :person, :body, :leadUnit, :deadline, :grain, :first, :last, :each,
                                                :forEach, :set, :criterion, :indicator, :kind, :ref, :words, :path, :by, :now, :by, :now)
                                        returning id
                                        """),
                                officer,
                                task,
                                now)
                        .param("unit", task.unitId())
                        .query(Long.class)
                        .single();
        parties(id, task);
        event(officer, id, "GIVEN", null, null, null, now);
        return id;
    }

    /** False: somebody else changed it meanwhile. */
    boolean change(Officer officer, long id, int version, NewTask task, OffsetDateTime now) {
        var changed =
                written(
                                jdbc.sql(
                                        """
                                        update tasks.task
                                        set title = :title, detail = :detail, lead_person_id = :person, lead_body_id = :body,
                                            lead_unit_id = :leadUnit,
                                            extended_to = case when (deadline, grain, coalesce(first_day, '-infinity'), last_day, each)
                                                                    = (:deadline, :grain, coalesce(:first::date, '-infinity'), :last::date,
                                                                       :each::smallint)
                                                               then extended_to end,
                                            deadline = :deadline, grain = :grain, first_day = :first, last_day = :last, each = :each,
                                            for_each = :forEach, set_id = :set, criterion = :criterion, indicator = :indicator,
                                            source_kind = :kind, source_ref = :ref, source_words = :words, source_path = :path,
                                            updated_by = :by, updated_at = :now, version = version + 1
                                        where id = :id and version = :version
                                        """),
                                officer,
                                task,
                                now)
                        .param("id", id)
                        .param("version", version)
                        .update();
        if (changed == 0) {
            return false;
        }
        parties(id, task);
        event(officer, id, "CHANGED", null, null, null, now);
        return true;
    }

    private static StatementSpec written(
            StatementSpec sql, Officer officer, NewTask task, OffsetDateTime now) {
        var lead = java.util.Objects.requireNonNull(task.lead());
        var deadline = java.util.Objects.requireNonNull(task.deadline());
        var subject = task.subject();
        var source = task.source();
        return sql.param("title", task.title())
                .param("detail", task.detail(), Types.VARCHAR)
                .param("person", lead.personId(), Types.INTEGER)
                .param("body", lead.bodyId(), Types.INTEGER)
                .param("leadUnit", lead.unitId(), Types.INTEGER)
                .param("deadline", deadline.kind().name())
                .param("grain", deadline.grain().name())
                .param("first", deadline.from(), Types.DATE)
                .param("last", deadline.to())
                .param("each", deadline.each())
                .param("forEach", task.forEach())
                .param("set", subject == null ? null : subject.setId(), Types.VARCHAR)
                .param(
                        "criterion",
                        subject == null ? null : (Integer) subject.criterion(),
                        Types.INTEGER)
                .param("indicator", subject == null ? null : subject.indicator(), Types.VARCHAR)
                .param("kind", source.kind().name())
                .param("ref", source.reference(), Types.BIGINT)
                .param("words", source.words(), Types.VARCHAR)
                .param("path", source.path(), Types.VARCHAR)
                .param("by", officer.accountId())
                .param("now", now);
    }

    private void parties(long id, NewTask task) {
        jdbc.sql("delete from tasks.party where task_id = :id").param("id", id).update();
        task.coworkers().forEach(one -> party(id, Party.Part.COWORKER, one));
        party(id, Party.Part.SUPERVISOR, task.supervisor());
        party(id, Party.Part.HEAD, task.head());
        jdbc.sql("delete from tasks.area where task_id = :id").param("id", id).update();
        area(id, task.units());
    }

    private void party(long task, Party.Part part, @Nullable Party who) {
        if (who == null) {
            return;
        }
        jdbc.sql(
                        """
                        insert into tasks.party (task_id, part, person_id, body_id, unit_id)
                        values (:task, :part, :person, :body, :unit)
                        on conflict do nothing
                        """)
                .param("task", task)
                .param("part", part.name())
                .param("person", who.personId(), Types.INTEGER)
                .param("body", who.bodyId(), Types.INTEGER)
                .param("unit", who.unitId(), Types.INTEGER)
                .update();
    }

    /** The unit that gives it, those it is about, those of its parties. */
    private void area(long task, List<Integer> about) {
        jdbc.sql(
                        """
                        insert into tasks.area (task_id, giver_id, unit_id, about)
                        select :task, (select t.unit_id from tasks.task t where t.id = :task), u.id, bool_or(u.about)
                        from (
                            select t.unit_id as id, false as about from tasks.task t where t.id = :task
                            union all
                            select a, true from unnest(:about::int[]) a
                            union all
                            select coalesce(p.unit_id, b.unit_id, h.unit_id), false
                            from (select lead_person_id as person_id, lead_body_id as body_id, lead_unit_id as unit_id
                                  from tasks.task where id = :task
                                  union all
                                  select person_id, body_id, unit_id from tasks.party where task_id = :task) h
                            left join people.person_v p on p.id = h.person_id
                            left join people.body_v b on b.id = h.body_id
                        ) u
                        group by u.id
                        """)
                .param("task", task)
                .param("about", about.toArray(Integer[]::new))
                .update();
    }

    long event(
            Officer officer,
            long task,
            String kind,
            @Nullable String words,
            @Nullable String link,
            @Nullable Integer percent,
            OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into tasks.event (task_id, kind, words, link, percent, account_id, at)
                        values (:task, :kind, :words, :link, :percent, :by, :now)
                        returning id
                        """)
                .param("task", task)
                .param("kind", kind)
                .param("words", words, Types.VARCHAR)
                .param("link", link, Types.VARCHAR)
                .param("percent", percent, Types.INTEGER)
                .param("by", officer.accountId())
                .param("now", now)
                .query(Long.class)
                .single();
    }

    void move(Officer officer, long task, TaskState to, LocalDate today, OffsetDateTime now) {
        jdbc.sql(
                        """
                        update tasks.task
                        set state = :to, version = version + 1, updated_by = :by, updated_at = :now,
                            started_on = case when :to = 'OPEN' then null else coalesce(started_on, :today) end,
                            reported_on = case when :to = 'REPORTED' then :today
                                               when :to in ('OPEN', 'DOING') then null else reported_on end,
                            reported_by = case when :to = 'REPORTED' then :by
                                               when :to in ('OPEN', 'DOING') then null else reported_by end,
                            closed_on = case when :to in ('CONFIRMED', 'CANCELLED') then :today::date end
                        where id = :task
                        """)
                .param("task", task)
                .param("to", to.name())
                .param("by", officer.accountId())
                .param("today", today)
                .param("now", now)
                .update();
    }

    /**
     * What a recurring task was still to make is made no more; what it made and nobody began goes
     * too.
     */
    void cancelComing(Officer officer, long series, LocalDate today, OffsetDateTime now) {
        jdbc.sql(
                        """
                        update tasks.task
                        set state = 'CANCELLED', closed_on = :today, version = version + 1, updated_by = :by, updated_at = :now
                        where series_id = :series and state = 'OPEN' and due >= :today
                        """)
                .param("series", series)
                .param("today", today)
                .param("by", officer.accountId())
                .param("now", now)
                .update();
    }

    void ask(Officer officer, long task, LocalDate due, String reason, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into tasks.extension (task_id, due, reason, account_id, at)
                        values (:task, :due, :reason, :by, :now)
                        """)
                .param("task", task)
                .param("due", due)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("now", now)
                .update();
    }

    /**
     * What waits is answered, and a day that is given holds from now on.
     *
     * @param given null: none, and the refusal says why
     */
    void answer(
            Officer officer,
            long task,
            @Nullable LocalDate given,
            @Nullable String refusal,
            OffsetDateTime now) {
        jdbc.sql(
                        """
                        with answered as (
                            update tasks.extension
                            set given = :given, refusal = :refusal, answered_by = :by, answered_at = :now
                            where task_id = :task and answered_at is null
                        )
                        update tasks.task
                        set extended_to = coalesce(:given::date, extended_to), version = version + 1, updated_by = :by, updated_at = :now
                        where id = :task
                        """)
                .param("task", task)
                .param("given", given, Types.DATE)
                .param("refusal", refusal, Types.VARCHAR)
                .param("by", officer.accountId())
                .param("now", now)
                .update();
    }
}
