package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;

/** Writes what was concluded, and which papers were written. */
@Repository
class ConclusionStore {

    private final JdbcClient jdbc;

    ConclusionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            long meeting,
            String words,
            @Nullable String lead,
            @Nullable String leadName,
            @Nullable LocalDate due) {
        jdbc.sql(
                        """
                        insert into meetings.conclusion (meeting_id, ordinal, words, lead, lead_name, due)
                        select :meeting, coalesce(max(ordinal), 0) + 1, :words, :lead, :leadName, :due
                        from meetings.conclusion where meeting_id = :meeting
                        """)
                .param("meeting", meeting)
                .param("words", words)
                .param("lead", lead)
                .param("leadName", leadName)
                .param("due", due)
                .update();
    }

    /** Whether there was one that had not become a task. */
    boolean drop(long meeting, long conclusion) {
        return jdbc.sql(
                                """
                                delete from meetings.conclusion where id = :id and meeting_id = :meeting and task_id is null
                                """)
                        .param("id", conclusion)
                        .param("meeting", meeting)
                        .update()
                == 1;
    }

    void became(long conclusion, long task) {
        jdbc.sql(
                        """
                        update meetings.conclusion set task_id = :task where id = :id
                        """)
                .param("id", conclusion)
                .param("task", task)
                .update();
    }

    void paper(long document, long meeting, MeetingPaper kind) {
        jdbc.sql(
                        """
                        insert into meetings.paper (document_id, meeting_id, kind) values (:document, :meeting, :kind)
                        """)
                .param("document", document)
                .param("meeting", meeting)
                .param("kind", kind.name())
                .update();
    }
}
