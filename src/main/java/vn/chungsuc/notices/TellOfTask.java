package vn.chungsuc.notices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.chungsuc.tasks.TaskMoved;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What happens to a task is told to the other side as soon as it is done. After the commit: a
 * notice that fails takes no task with it, and {@link GatherNotices} makes it good.
 */
@Service
class TellOfTask {

    private final TaskNotices tasks;
    private final Clock clock;

    TellOfTask(TaskNotices tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void handle(TaskMoved moved) {
        var today = LocalDate.now(clock);
        var now = OffsetDateTime.now(clock);
        tasks.gatherGiven(today, now, moved.task());
        tasks.gatherMoved(today, now, moved.task());
        tasks.gatherAsked(today, now, moved.task());
    }
}
