package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as papers write them: «22/6/2022», «22-6-2022», «23 tháng 02 năm 2023». */
final class Days {

    /** Groups d, m, y or dd, mm, yy; a name may not stand twice in one pattern. */
    static final String DATE =
            "(?:(?<d>\\d{1,2})\\s?[/.–-]\\s?(?<m>\\d{1,2})\\s?[/.–-]\\s?(?<y>\\d{4})(?!\\d)"
                + "|(?<dd>\\d{1,2})\\s+tháng\\s+(?<mm>\\d{1,2})\\s+năm\\s+(?<yy>\\d{4})(?!\\d))";

    private static final Pattern ANY = Pattern.compile("(?<!\\d)" + DATE);

    private Days() {}

    /** The day a match of {@link #DATE} names; null: there is no such day. */
    static @Nullable LocalDate of(Matcher found) {
        boolean figures = found.group("d") != null;
        return day(
                found.group(figures ? "y" : "yy"),
                found.group(figures ? "m" : "mm"),
                found.group(figures ? "d" : "dd"));
    }

    /** The first date in a text; null: none, or none that exists. */
    static @Nullable LocalDate in(String text) {
        var found = ANY.matcher(text);
        return found.find() ? of(found) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
