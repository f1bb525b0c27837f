package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to come, or who came unasked.
 *
 * @param party as tasks names it; null: a guest, by name alone
 * @param came null: not known yet
 */
public record Invitee(
        long id, String name, @Nullable String party, boolean unasked, @Nullable Came came) {

    /** Whether somebody was there. */
    public enum Came {
        YES("Có mặt"),
        OTHER("Cử người dự thay"),
        NO("Vắng");

        private final String word;

        Came(String word) {
            this.word = word;
        }

        public String label() {
            return tr(word);
        }
    }
}
