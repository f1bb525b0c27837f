package vn.chungsuc.tasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Files;
import vn.chungsuc.files.StoredFile;
import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.tasks.view.Attached;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What proves a word of progress: a photo, a paper, a table. */
@Repository
@NotJournaled("MoveTask records the word the file belongs to, with the file's name")
class EventFiles {

    static final Set<FileType> ACCEPTED =
            Set.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.DOCX, FileType.XLSX);

    private final JdbcClient jdbc;
    private final Files files;

    EventFiles(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    void add(Officer officer, Task task, long event, Arrival file) {
        var stored = files.store(task.unitId(), officer.accountId(), file);
        jdbc.sql("insert into tasks.event_file (event_id, file_id) values (:event, :file)")
                .param("event", event)
                .param("file", stored.id())
                .update();
    }

    /** Of a task whose page is open to the scope already, by event. */
    Map<Long, List<Attached>> of(Scope scope, long task) {
        return jdbc
                .sql(
                        """
                        select f.event_id, s.id, s.name, s.media_type, s.size
                        from tasks.event e
                        join tasks.event_file f on f.event_id = e.id
                        join files.file_v s on s.id = f.file_id
                        where e.task_id = :task and :holder > 0
                        order by f.event_id, s.id
                        limit 300
                        """)
                .param("task", task)
                .param("holder", scope.unitId())
                .query(Attached.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Attached::eventId));
    }

    /** One of the task's; any other is not found. */
    StoredFile require(Scope scope, long task, long file) {
        return jdbc.sql(
                        """
                        select f.file_id
                        from tasks.event_file f
                        join tasks.event e on e.id = f.event_id
                        where f.file_id = :file and e.task_id = :task and :holder > 0
                        """)
                .param("file", file)
                .param("task", task)
                .param("holder", scope.unitId())
                .query(Long.class)
                .optional()
                .map(files::require)
                .orElseThrow(NotFound::new);
    }
}
