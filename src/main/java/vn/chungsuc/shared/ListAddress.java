package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

/** Reads what the address of a list asks for; what makes no sense asks for nothing. */
public final class ListAddress {

    private static final int LAST_PAGE = 100_000;

    private ListAddress() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** From 0, of {@code trang} from 1. */
    public static int page(@Nullable Integer trang) {
        return trang == null ? 0 : Math.clamp(trang, 1, LAST_PAGE) - 1;
    }

    public static @Nullable Integer year(@Nullable String typed) {
        var year = text(typed);
        return year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null;
    }

    /** The one of an enum named so; null: none. */
    public static <E extends Enum<E>> @Nullable E one(Class<E> of, @Nullable String name) {
        for (var one : of.getEnumConstants()) {
            if (one.name().equals(text(name))) {
                return one;
            }
        }
        return null;
    }
}
