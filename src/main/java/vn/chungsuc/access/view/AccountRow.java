package vn.chungsuc.access.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of the administrators' list, and the head of an account's page. */
public record AccountRow(
        int id,
        String username,
        String fullName,
        String unitName,
        @Nullable String roles,
        State state,
        @Nullable OffsetDateTime lastSignIn) {

    /** The roles with their units, as the page says them. */
    public String said() {
        return roles == null
                ? "–"
                : Arrays.stream(roles.split("; "))
                        .map(AccountRow::said)
                        .collect(Collectors.joining("; "));
    }

    private static String said(String held) {
        var unit = held.lastIndexOf(", ");
        return unit < 0 ? held : tr(held.substring(0, unit)) + held.substring(unit);
    }

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
            return tr(word);
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
