package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/** The times a recurring task falls due, as tasks of their own; each is made once, whoever asks. */
@Repository
@NotJournaled("what falls due follows from the recurring task, which is on record")
class InstanceStore {

    private final JdbcClient jdbc;

    InstanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param madeTo the last day an instance was made for; null: none yet
     */
    record Series(
            long id,
            Deadline.Kind deadline,
            LocalDate firstDay,
            LocalDate lastDay,
            int each,
            @Nullable LocalDate madeTo) {

        Deadline when() {
            return new Deadline(deadline, firstDay, lastDay, Deadline.Grain.DAY, each);
        }
    }

    /** Those that go on; of one, or of all (null). */
    List<Series> running(@Nullable Long only, LocalDate today) {
        return jdbc.sql(
                        """
                        select s.id, s.deadline, s.first_day, s.last_day, s.each,
                               (select max(i.last_day) from tasks.task i where i.series_id = s.id) as made_to
                        from tasks.task s
                        where s.recurs and s.state <> 'CANCELLED' and (:only::bigint is null or s.id = :only)
                          and (:only::bigint is not null or s.last_day >= :today::date - 31)
                        order by s.id
                        """)
                .param("only", only)
                .param("today", today)
                .query(Series.class)
                .list();
    }

    int make(long series, List<Deadline.Turn> turns, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        with s as (
                            select * from tasks.task where id = :series
                        ), leads as (
                            select '' as key, lead_person_id as person_id, lead_body_id as body_id, lead_unit_id as unit_id
                            from s where not for_each
                            union all
                            select coalesce('P' || p.person_id, 'B' || p.body_id, 'U' || p.unit_id), p.person_id, p.body_id, p.unit_id
                            from s join tasks.party p on p.task_id = s.id and p.part = 'COWORKER'
                            where s.for_each
                        ), made as (
                            insert into tasks.task (unit_id, title, detail, lead_person_id, lead_body_id, lead_unit_id, deadline, first_day,
                                                    last_day, series_id, for_party, set_id, criterion, indicator, source_kind, source_ref,
                                                    source_words, source_path, created_by, created_at, updated_by, updated_at)
                            select s.unit_id, s.title, s.detail, l.person_id, l.body_id, l.unit_id, 'WITHIN', turn.first, turn.last, s.id,
                                   l.key, s.set_id, s.criterion, s.indicator, s.source_kind, s.source_ref, s.source_words, s.source_path,
                                   s.created_by, :now, s.updated_by, :now
                            from s
                            cross join leads l
                            cross join unnest(:firsts::text[]::date[], :lasts::text[]::date[]) turn (first, last)
                            on conflict on constraint once_each_time do nothing
                            returning id
                        ), parties as (
                            insert into tasks.party (task_id, part, person_id, body_id, unit_id)
                            select m.id, p.part, p.person_id, p.body_id, p.unit_id
                            from made m
                            join s on true
                            join tasks.party p on p.task_id = s.id and (not s.for_each or p.part <> 'COWORKER')
                            union all
                            select m.id, 'SUPERVISOR', s.lead_person_id, s.lead_body_id, s.lead_unit_id
                            from made m
                            join s on s.for_each
                            where not exists (select from tasks.party p where p.task_id = s.id and p.part = 'SUPERVISOR')
                        ), areas as (
                            insert into tasks.area (task_id, giver_id, unit_id, about)
                            select m.id, a.giver_id, a.unit_id, a.about from made m join tasks.area a on a.task_id = :series
                        )
                        select count(*) from made
                        """)
                .param("series", series)
                .param("firsts", days(turns, Deadline.Turn::from))
                .param("lasts", days(turns, Deadline.Turn::to))
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    /** As text: the driver makes no array of days. */
    private static String[] days(
            List<Deadline.Turn> turns, Function<Deadline.Turn, LocalDate> which) {
        return turns.stream().map(which).map(LocalDate::toString).toArray(String[]::new);
    }
}
