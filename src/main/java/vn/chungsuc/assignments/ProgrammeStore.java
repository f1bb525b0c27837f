package vn.chungsuc.assignments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.util.List;
import java.util.Map;

/** Writes work programmes. */
@Repository
@NotJournaled("OpenProgramme and ChangeProgramme record through the register")
class ProgrammeStore {

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long id, int unit, int year) {
        jdbc.sql(
                        """
                        insert into assignments.programme (document_id, unit_id, year) values (:id, :unit, :year)
                        """)
                .param("id", id)
                .param("unit", unit)
                .param("year", year)
                .update();
    }

    void words(long id, Map<ProgrammePart, String> words) {
        jdbc.sql(
                        """
                        insert into assignments.programme_words (programme_id, part, words)
                        select :id, t.part, t.words
                        from unnest(:parts::text[], :words::text[]) t (part, words)
                        on conflict (programme_id, part) do update set words = excluded.words
                        """)
                .param("id", id)
                .param("parts", words.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("words", words.values().toArray(String[]::new))
                .update();
    }

    void tasks(long id, List<Long> tasks) {
        jdbc.sql(
                        """
                        with gone as (
                            delete from assignments.programme_task where programme_id = :id and task_id <> all (:tasks)
                        )
                        insert into assignments.programme_task (programme_id, task_id)
                        select :id, t from unnest(:tasks::bigint[]) t
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("tasks", tasks.toArray(Long[]::new))
                .update();
    }
}
