package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** How what is reached is held against a target. */
public enum Comparison {
    AT_LEAST("≥", "từ … trở lên"),
    MORE_THAN(">", "trên"),
    AT_MOST("≤", "không quá"),
    LESS_THAN("<", "dưới"),
    EXACTLY("=", "đúng bằng"),
    BETWEEN("–", "trong khoảng");

    private final String sign;
    private final String word;

    Comparison(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    static @Nullable Comparison of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String sign() {
        return sign;
    }

    public String word() {
        return tr(word);
    }

    /** More is better. */
    boolean rises() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Less is better. */
    boolean falls() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
