package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Where a paper stands between the desk and the archive. */
public enum DocumentState {
    DRAFT("Dự thảo", "warn"),
    AWAITING_SIGNATURE("Chờ ký", "wait"),
    SIGNED("Đã ký", "ok"),
    ISSUED("Đã ban hành", "ok"),
    REPLACED("Đã thay thế", ""),
    EXPIRED("Hết hiệu lực", "");

    private final String word;
    private final String look;

    DocumentState(String word, String look) {
        this.word = word;
        this.look = look;
    }

    /** The state of that name, or null. */
    public static @Nullable DocumentState of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String word() {
        return tr(word);
    }

    public String look() {
        return look;
    }

    public boolean hasNumber() {
        return this != DRAFT && this != AWAITING_SIGNATURE;
    }
}
