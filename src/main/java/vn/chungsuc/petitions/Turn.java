package vn.chungsuc.petitions;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One turn of a petition's way. */
public record Turn(
        Kind kind,
        @Nullable String toName,
        @Nullable String words,
        LocalDate day,
        @Nullable LocalDate due,
        String who) {

    /** What happened to it. */
    public enum Kind {
        RAISED("Nêu kiến nghị"),
        RECEIVED("Đã tiếp nhận"),
        PASSED("Chuyển lên"),
        ANSWERED("Đã trả lời"),
        REOPENED("Gửi lại"),
        WITHDRAWN("Đã rút");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String label() {
            return tr(word);
        }
    }
}
