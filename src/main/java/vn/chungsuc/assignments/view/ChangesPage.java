package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Section;

import java.util.List;

/** What a decision changes of what was in force. */
public record ChangesPage(DecisionHead head, List<Change> changes, int standing) {

    /**
     * @param before who had it; null: nobody
     * @param after who has it; null: nobody any more
     */
    public record Change(
            Section section, String what, @Nullable String before, @Nullable String after) {}
}
