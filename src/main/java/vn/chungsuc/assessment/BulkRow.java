package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * One line of a bulk file, as written. An empty field is absent.
 *
 * @param line the physical line it starts on
 * @param on ISO date the unit's code is read on
 */
record BulkRow(
        int line,
        String unit,
        String indicator,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String achieved,
        @Nullable String note,
        @Nullable String on,
        @Nullable String set,
        @Nullable String year) {

    /** The columns of a file, in the order the API lists them; the rest may be left out. */
    enum Column {
        UNIT,
        INDICATOR,
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        ACHIEVED,
        NOTE,
        ON,
        SET,
        YEAR;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static BulkRow of(int line, @Nullable String[] fields) {
        return new BulkRow(
                line,
                text(fields, Column.UNIT),
                text(fields, Column.INDICATOR),
                fields[Column.VALUE.ordinal()],
                fields[Column.NUMERATOR.ordinal()],
                fields[Column.DENOMINATOR.ordinal()],
                fields[Column.ACHIEVED.ordinal()],
                fields[Column.NOTE.ordinal()],
                fields[Column.ON.ordinal()],
                fields[Column.SET.ordinal()],
                fields[Column.YEAR.ordinal()]);
    }

    private static String text(@Nullable String[] fields, Column column) {
        var text = fields[column.ordinal()];
        return text == null ? "" : text;
    }

    boolean isForSameSheet(BulkRow other) {
        return unit.equals(other.unit)
                && Objects.equals(on, other.on)
                && Objects.equals(set, other.set)
                && Objects.equals(year, other.year);
    }
}
