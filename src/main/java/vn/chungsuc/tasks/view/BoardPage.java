package vn.chungsuc.tasks.view;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.tasks.TaskState;

import java.time.LocalDate;
import java.util.List;

/** Tasks by state, a column each. */
public record BoardPage(LocalDate today, boolean mine, boolean mayGive, List<BoardCard> cards) {

    private static final List<TaskState> COLUMNS =
            List.of(TaskState.OPEN, TaskState.DOING, TaskState.REPORTED, TaskState.CONFIRMED);

    public List<TaskState> columns() {
        return COLUMNS;
    }

    public List<BoardCard> of(TaskState state) {
        return cards.stream().filter(card -> card.state() == state).toList();
    }

    public long count(TaskState state) {
        return cards.stream()
                .filter(card -> card.state() == state)
                .mapToLong(BoardCard::ofState)
                .findFirst()
                .orElse(0);
    }

    public String title(TaskState state) {
        return state == TaskState.CONFIRMED ? tr("Xong trong tháng") : state.label();
    }

    public String all(TaskState state) {
        return "/nhiem-vu?tinhTrang=" + state.name() + (mine ? "&cua=toi" : "");
    }
}
