package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.NotFound;

import java.time.LocalDate;

/**
 * Which sheet a URL, a file or a token names.
 *
 * @param on the day the unit's code is read on; the last of the year unless said otherwise
 */
public record SheetAddress(String unit, String set, int year, LocalDate on) {

    static final int FIRST_YEAR = 2009;
    private static final int LAST_YEAR = 2100;

    public SheetAddress {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFound();
        }
    }

    public static SheetAddress of(String unit, String set, int year, @Nullable LocalDate on) {
        return new SheetAddress(
                unit,
                set,
                year,
                on == null ? LocalDate.of(Math.clamp(year, FIRST_YEAR, LAST_YEAR), 12, 31) : on);
    }

    String key() {
        return unit + "/" + year + "/" + set;
    }

    String key(String indicator) {
        return unit + "/" + year + "/" + indicator;
    }

    /** Of its page. */
    public String path() {
        return new SheetPaths(this).page();
    }
}
