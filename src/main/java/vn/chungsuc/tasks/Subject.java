package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

/** The criterion or indicator a task is for. */
public record Subject(String setId, int criterion, @Nullable String indicator) {

    public String label() {
        return indicator == null ? tr("tiêu chí %d", criterion) : tr("chỉ tiêu %s", indicator);
    }
}
