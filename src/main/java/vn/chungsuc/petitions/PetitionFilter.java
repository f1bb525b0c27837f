package vn.chungsuc.petitions;

import org.jspecify.annotations.Nullable;

/**
 * What the list of petitions is narrowed to; null: not at all.
 *
 * @param state {@code OPEN} or the name of a state; null: all
 * @param here those that lie with the own unit
 */
public record PetitionFilter(
        String words,
        @Nullable Category category,
        @Nullable RaisedBy raisedBy,
        @Nullable String state,
        boolean here,
        @Nullable Integer year,
        String sort) {

    static final String OPEN = "OPEN";

    public boolean narrows() {
        return !words.isEmpty()
                || category != null
                || raisedBy != null
                || state != null
                || here
                || year != null;
    }

    public boolean isOpen() {
        return OPEN.equals(state);
    }
}
