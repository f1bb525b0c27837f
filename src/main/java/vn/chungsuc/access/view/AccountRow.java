package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** A line of the administrators' list, and the head of an account's page. */
public record AccountRow(
        int id,
        String username,
        String fullName,
        String unitName,
        @Nullable String roles,
        State state,
        @Nullable OffsetDateTime lastSignIn) {

    public enum State {
        OPEN("Đang dùng"),
        INVITED("Chưa đặt mật khẩu"),
        LOCKED("Tạm khóa"),
        DISABLED("Ngừng dùng");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public String look() {
            return switch (this) {
                case OPEN -> "ok";
                case INVITED -> "wait";
                case LOCKED -> "warn";
                case DISABLED -> "none";
            };
        }
    }
}
