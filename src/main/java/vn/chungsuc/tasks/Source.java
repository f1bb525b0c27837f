package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

/**
 * Where a task comes from.
 *
 * @param reference the key of it in the module that holds it
 * @param words as a paper cites it: «KH 188/KH-UBND, mục III.2»
 * @param path where it is shown; null: nowhere
 */
public record Source(
        Kind kind, @Nullable Long reference, @Nullable String words, @Nullable String path) {

    public enum Kind {
        HAND("Giao trực tiếp"),
        PLAN("Kế hoạch"),
        TARGET("Mục tiêu"),
        MEETING("Kết luận họp"),
        INSPECTION("Kết quả kiểm tra"),
        PETITION("Kiến nghị"),
        NOTICE("Văn bản cấp trên"),
        ASSIGNMENT("Quyết định phân công");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String label() {
            return tr(word);
        }
    }

    public static Source byHand(@Nullable String words) {
        return new Source(Kind.HAND, null, words, null);
    }
}
