package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import java.util.Set;

/** A step of a task from one state to another. */
public enum Step {
    START("Bắt đầu làm", Set.of(TaskState.OPEN), TaskState.DOING),
    REPORT("Báo xong", Set.of(TaskState.OPEN, TaskState.DOING), TaskState.REPORTED),
    CONFIRM("Xác nhận xong", Set.of(TaskState.REPORTED), TaskState.CONFIRMED),
    SEND_BACK("Trả lại", Set.of(TaskState.REPORTED), TaskState.DOING),
    CANCEL(
            "Hủy việc",
            Set.of(TaskState.OPEN, TaskState.DOING, TaskState.REPORTED),
            TaskState.CANCELLED),
    REOPEN("Mở lại", Set.of(TaskState.CONFIRMED, TaskState.CANCELLED), TaskState.DOING);

    private final String word;
    private final Set<TaskState> from;
    private final TaskState to;

    Step(String word, Set<TaskState> from, TaskState to) {
        this.word = word;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return tr(word);
    }

    boolean isFrom(TaskState state) {
        return from.contains(state);
    }

    /** What recurs is never being done itself. */
    TaskState to(Task task) {
        return task.recurs() && this == REOPEN ? TaskState.OPEN : to;
    }

    /** Must say why, or with what result. */
    boolean needsWords() {
        return this == REPORT || this == SEND_BACK || this == CANCEL || this == REOPEN;
    }

    boolean isFor(TaskRights.Rights rights) {
        return switch (this) {
            case START -> rights.work() || rights.manage();
            case REPORT -> rights.work();
            case CONFIRM, SEND_BACK -> rights.confirm();
            case CANCEL, REOPEN -> rights.manage();
        };
    }
}
