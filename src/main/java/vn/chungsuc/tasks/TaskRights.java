package vn.chungsuc.tasks;

import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.LocalDate;
import java.util.Set;

/** Who may do what with a task. */
@Component
class TaskRights {

    private final TaskQueries tasks;

    TaskRights(TaskQueries tasks) {
        this.tasks = tasks;
    }

    /**
     * @param manage change it, cancel it, give a later day
     * @param work begin it, write of its progress, report it done, ask for a later day
     * @param confirm say that it is done, or send it back; never what one reported oneself
     */
    public record Rights(boolean manage, boolean work, boolean confirm) {

        void requireManage() {
            require(manage);
        }

        void requireWork() {
            require(work);
        }

        void requireConfirm() {
            require(confirm);
        }

        private static void require(boolean may) {
            if (!may) {
                throw new Forbidden();
            }
        }
    }

    Rights of(Officer officer, Task task, LocalDate today) {
        var parts = Set.copyOf(tasks.parts(officer.scope(), officer.accountId(), task.id(), today));
        var manages = task.own() && officer.may(Permission.ASSIGN_TASKS);
        var looksOver = parts.contains(Party.Part.SUPERVISOR) || parts.contains(Party.Part.HEAD);
        var reported = task.reportedBy() != null && task.reportedBy() == officer.accountId();
        return new Rights(
                manages,
                parts.contains(Party.Part.LEAD) || parts.contains(Party.Part.COWORKER),
                (manages || looksOver) && !reported);
    }
}
