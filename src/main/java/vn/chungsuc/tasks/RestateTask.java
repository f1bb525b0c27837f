package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.tasks.view.Having;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What a task came from says it otherwise now: the task follows, or another takes its place where
 * it is closed already, or recurs and is to be done once, or the other way round.
 */
@Service
public class RestateTask {

    private final TaskQueries tasks;
    private final PartyQueries parties;
    private final EditTask edit;
    private final MoveTask move;
    private final CreateTask create;
    private final Clock clock;

    RestateTask(
            TaskQueries tasks,
            PartyQueries parties,
            EditTask edit,
            MoveTask move,
            CreateTask create,
            Clock clock) {
        this.tasks = tasks;
        this.parties = parties;
        this.edit = edit;
        this.move = move;
        this.create = create;
        this.clock = clock;
    }

    /**
     * @param now as it is said now; who looks over it and what units it is about stay as they are
     * @param reason why, where a recurring task ends for one that does not recur
     * @return the task that stands for it
     */
    @Transactional
    public long handle(Officer officer, long id, NewTask now, String reason) {
        var today = LocalDate.now(clock);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        if (task.state().isClosed()) {
            return create.handle(officer, now);
        }
        if (now.deadline() != null && now.deadline().recurs() != task.recurs()) {
            move.handle(officer, id, Step.CANCEL, reason, null);
            return create.handle(officer, now);
        }
        var having = parties.of(officer.scope(), id, today);
        var about =
                tasks.about(officer.scope(), id, today).stream()
                        .map(TaskQueries.About::id)
                        .toList();
        try {
            edit.handle(officer, id, task.version(), merged(now, having, about));
        } catch (EditTask.Clash clash) {
            throw new Refused(tr("Việc số %d vừa có người sửa; tải lại trang rồi làm lại.", id));
        }
        return id;
    }

    private static NewTask merged(NewTask now, List<Having> having, List<Integer> about) {
        return new NewTask(
                now.unitId(),
                now.title(),
                now.detail(),
                now.lead(),
                now.coworkers(),
                one(having, Party.Part.SUPERVISOR),
                one(having, Party.Part.HEAD),
                now.deadline(),
                now.forEach(),
                now.subject(),
                about,
                now.source());
    }

    private static @Nullable Party one(List<Having> having, Party.Part part) {
        return having.stream()
                .filter(one -> one.part() == part)
                .map(Having::party)
                .findFirst()
                .orElse(null);
    }
}
