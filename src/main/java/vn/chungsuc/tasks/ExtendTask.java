package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** «Xin gia hạn»: asked for by who does the task, given or refused by who gave it. */
@Service
public class ExtendTask {

    private final TaskQueries tasks;
    private final TaskRights rights;
    private final TaskStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtendTask(
            TaskQueries tasks,
            TaskRights rights,
            TaskStore store,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.store = store;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A later day, and why. */
    public record Wanted(LocalDate due, String reason) {}

    /** One wish waits at a time. */
    @Transactional
    public void handle(Officer officer, long id, Wanted wanted) {
        var due = wanted.due();
        var reason = wanted.reason();
        var today = LocalDate.now(clock);
        store.lock(id);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        rights.of(officer, task, today).requireWork();
        var inTheWay = inTheWay(task, due, today);
        if (inTheWay != null) {
            throw new Refused(inTheWay);
        }
        store.ask(officer, id, due, reason, OffsetDateTime.now(clock));
        record(officer, task, "task-extension-asked", Map.of("asked", due), reason);
    }

    /** Why that day cannot be asked for or given; null when it can. */
    static @Nullable String inTheWay(Task task, LocalDate due, LocalDate today) {
        if (task.askedDue() != null) {
            return tr(
                    "Đã xin gia hạn đến %s và đang chờ trả lời; không xin thêm.",
                    Vi.date(task.askedDue()));
        }
        return notLater(task, due, today);
    }

    static @Nullable String notLater(Task task, LocalDate due, LocalDate today) {
        if (!task.state().isUndone() || task.recurs()) {
            return tr("Việc không còn đang làm, không cần gia hạn.");
        }
        if (!due.isAfter(task.due())) {
            return tr("Hạn mới phải sau hạn đang có, %s.", Vi.date(task.due()));
        }
        return due.isBefore(today) ? tr("Ngày này đã qua. Chọn hôm nay hoặc một ngày sau.") : null;
    }

    /**
     * The answer to the wish that waits, or a later day given unasked.
     *
     * @param given null: none, and the words say why
     */
    @Transactional
    public void handle(
            Officer officer, long id, @Nullable LocalDate given, @Nullable String words) {
        var today = LocalDate.now(clock);
        store.lock(id);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        rights.of(officer, task, today).requireManage();
        if (given == null && task.askedDue() == null) {
            throw new Refused(tr("Không có yêu cầu gia hạn nào đang chờ trả lời."));
        }
        var inTheWay = given == null ? null : notLater(task, given, today);
        if (inTheWay != null) {
            throw new Refused(inTheWay);
        }
        var now = OffsetDateTime.now(clock);
        store.answer(officer, id, given, given == null ? words : null, now);
        store.event(
                officer,
                id,
                given == null ? "NOT_EXTENDED" : "EXTENDED",
                given == null ? words : said(given, words),
                null,
                null,
                now);
        var after = new HashMap<String, Object>();
        after.put("given", given == null ? "" : given.toString());
        record(officer, task, given == null ? "task-not-extended" : "task-extended", after, words);
    }

    /** Stored as papers are written, in Vietnamese. */
    private static String said(LocalDate given, @Nullable String words) {
        return Vi.date(given) + (words == null || words.isBlank() ? "" : ": " + words);
    }

    private void record(
            Officer officer, Task task, String action, Object after, @Nullable String note) {
        var entry =
                JournalEntry.by(officer, action, "task", String.valueOf(task.id()))
                        .in(task.unitId())
                        .changing(Map.of("due", task.due()), after);
        journal.record(note == null ? entry : entry.noting(note));
        events.publishEvent(new TaskMoved(task.id()));
    }
}
