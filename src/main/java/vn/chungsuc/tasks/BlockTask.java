package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

/** «Chờ»: a task waits for another one, or for a paper that has not come out. */
@Service
class BlockTask {

    private final TaskQueries tasks;
    private final TaskRights rights;
    private final BlockerStore store;
    private final Journal journal;
    private final Clock clock;

    BlockTask(
            TaskQueries tasks,
            TaskRights rights,
            BlockerStore store,
            Journal journal,
            Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * One of the two: the task it waits for, or words.
     *
     * @throws Refused when the other waits for this one, directly or through others
     */
    @Transactional
    public void handle(Officer officer, long id, @Nullable Long byTask, @Nullable String words) {
        var task = task(officer, id);
        if (byTask != null) {
            if (byTask == id) {
                throw new Refused(tr("Việc không chờ chính nó."));
            }
            other(officer, byTask);
            store.lock();
            if (store.waitsFor(byTask, id)) {
                throw new Refused(
                        tr(
                                "Thành vòng tròn: việc số %d đang chờ việc này, trực tiếp hoặc qua"
                                        + " việc khác.",
                                byTask));
            }
        }
        store.add(officer, id, byTask, words, OffsetDateTime.now(clock));
        var what = byTask == null ? Objects.requireNonNull(words) : byTask;
        record(officer, task, "task-blocked", what);
    }

    private void other(Officer officer, long id) {
        try {
            var one = tasks.require(officer.scope(), officer.accountId(), id, LocalDate.now(clock));
            if (one.recurs()) {
                throw new Refused(tr("Việc lặp lại không có lúc xong; chọn một kỳ của nó."));
            }
        } catch (NotFound none) {
            throw new Refused(tr("Không có việc số %d trong địa bàn của bạn.", id));
        }
    }

    /** It waits for that no more. */
    @Transactional
    public void handle(Officer officer, long id, long blocker) {
        var task = task(officer, id);
        if (!store.clear(officer, id, blocker, OffsetDateTime.now(clock))) {
            throw new NotFound();
        }
        record(officer, task, "task-unblocked", blocker);
    }

    private Task task(Officer officer, long id) {
        var today = LocalDate.now(clock);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        var may = rights.of(officer, task, today);
        if (!may.manage() && !may.work()) {
            throw new Forbidden();
        }
        return task;
    }

    private void record(Officer officer, Task task, String action, Object what) {
        journal.record(
                JournalEntry.by(officer, action, "task", String.valueOf(task.id()))
                        .in(task.unitId())
                        .changing(null, Map.of("by", what)));
    }
}
