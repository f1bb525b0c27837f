package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;

/** A task goes from one state to another, or is written about on its way. */
@Service
public class MoveTask {

    private final TaskQueries tasks;
    private final TaskRights rights;
    private final TaskStore store;
    private final EventFiles files;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveTask(
            TaskQueries tasks,
            TaskRights rights,
            TaskStore store,
            EventFiles files,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.store = store;
        this.files = files;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Without a file. */
    @Transactional
    public void handle(
            Officer officer, long id, Step step, @Nullable String words, @Nullable String link) {
        handle(officer, id, step, words, link, null);
    }

    /**
     * @param words the result or the reason, where the step asks for it
     * @param link where the evidence is; {@code file}: the evidence itself
     */
    @Transactional
    public void handle(
            Officer officer,
            long id,
            Step step,
            @Nullable String words,
            @Nullable String link,
            @Nullable Arrival file) {
        var today = LocalDate.now(clock);
        store.lock(id);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        if (!step.isFor(rights.of(officer, task, today))) {
            throw new Forbidden();
        }
        mustStandThere(task, step);
        if (step.needsWords() && (words == null || words.isBlank())) {
            throw new Refused(tr("Ghi kết quả hoặc lý do trước."));
        }
        var now = OffsetDateTime.now(clock);
        var to = step.to(task);
        store.move(officer, id, to, today, now);
        var event = store.event(officer, id, step.name(), words, link, null, now);
        keep(officer, task, event, file);
        if (task.recurs() && step == Step.CANCEL) {
            store.cancelComing(officer, id, today, now);
        }
        record(officer, task, "task-" + kebab(step), Map.of("state", to), words);
    }

    private void keep(Officer officer, Task task, long event, @Nullable Arrival file) {
        if (file != null) {
            files.add(officer, task, event, file);
        }
    }

    private static void mustStandThere(Task task, Step step) {
        var recursOnly = step == Step.CANCEL || step == Step.REOPEN;
        if (!step.isFrom(task.state()) || task.recurs() && !recursOnly) {
            throw new Refused(
                    tr(
                            "Việc này đang ở tình trạng «%s», không làm bước «%s» được. Tải lại"
                                    + " trang để xem ai vừa làm gì.",
                            task.state().label(), step.label()));
        }
    }

    /** Progress in a sentence; whoever writes of it has begun. */
    @Transactional
    public void handle(
            Officer officer,
            long id,
            String words,
            @Nullable String link,
            @Nullable Integer percent) {
        handle(officer, id, words, link, percent, null);
    }

    /** Progress with what proves it. */
    @Transactional
    public void handle(
            Officer officer,
            long id,
            String words,
            @Nullable String link,
            @Nullable Integer percent,
            @Nullable Arrival file) {
        var today = LocalDate.now(clock);
        store.lock(id);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        var may = rights.of(officer, task, today);
        if (!may.work() && !may.manage() && !may.confirm()) {
            throw new Forbidden();
        }
        if (!task.state().isUndone() || task.recurs()) {
            throw new Refused(tr("Việc không còn đang làm, không ghi tiến độ được."));
        }
        var now = OffsetDateTime.now(clock);
        if (task.state() == TaskState.OPEN && may.work()) {
            store.move(officer, id, TaskState.DOING, today, now);
        }
        var event = store.event(officer, id, "PROGRESS", words, link, percent, now);
        keep(officer, task, event, file);
        record(
                officer,
                task,
                "task-progress",
                file == null ? Map.of("words", words) : Map.of("words", words, "file", file.name()),
                link);
    }

    private void record(
            Officer officer, Task task, String action, Object after, @Nullable String note) {
        var entry =
                JournalEntry.by(officer, action, "task", String.valueOf(task.id()))
                        .in(task.unitId())
                        .changing(Map.of("state", task.state()), after);
        journal.record(note == null ? entry : entry.noting(note));
        events.publishEvent(new TaskMoved(task.id()));
    }

    private static String kebab(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
