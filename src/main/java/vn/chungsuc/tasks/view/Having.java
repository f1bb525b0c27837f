package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.Party;

/**
 * One who has a part in a task.
 *
 * @param more the post of a person
 */
public record Having(
        Party.Part part,
        Party.Kind kind,
        int id,
        String name,
        @Nullable String more,
        @Nullable String phone) {

    public Party party() {
        return new Party(kind, id);
    }
}
