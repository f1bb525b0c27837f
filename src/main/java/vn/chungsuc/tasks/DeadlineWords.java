package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.Deadline.Grain;
import vn.chungsuc.tasks.Deadline.Kind;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a deadline as offices write it: «trước 15/9/2026», «đến hết tháng 8/2026», «quý I/2026»,
 * «từ 1/9/2026 đến 31/10/2026», «thứ Bảy hằng tuần», «ngày 10 hằng tháng», «mỗi quý một lần».
 */
public final class DeadlineWords {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LAST_DAY = 31;
    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");
    private static final List<String> WEEKDAYS =
            List.of("thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(t.*)?");
    private static final Pattern MONTH = Pattern.compile("(?:thang )?(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:quy |q)(i{1,3}|iv|[1-4])(?:[/.-]| nam )(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?:(.*?),? )?tu ((?:ngay |thang |quy |nam )?[\\divq]\\S*(?: nam \\d{4})?)"
                            + " (?:den|toi)(?: het)? (.+)");
    private static final Pattern MONTHLY =
            Pattern.compile("(?:ngay )?(\\d{1,2}) (?:hang|moi|cua moi) thang");
    private static final Pattern ENDING =
            Pattern.compile(
                    "(?:den het|truoc het|den|het|xong trong|cham nhat|han)(?: ngay)? (.+)");

    private DeadlineWords() {}

    /** A part of time as written. */
    record Span(LocalDate from, LocalDate to, Grain grain) {}

    /**
     * Null for what cannot be read.
     *
     * @param today something that recurs without saying from when begins then, and without saying
     *     until when runs to the end of the year
     */
    public static @Nullable Deadline read(String words, LocalDate today) {
        var text = fold(words);
        var span = SPAN.matcher(text);
        var whole = span.matches() ? span : null;
        var before = whole == null ? text : whole.group(1) == null ? "" : whole.group(1).strip();
        var recurring = recurring(before, whole, today);
        if (recurring != null) {
            return recurring;
        }
        if (whole != null && before.isEmpty()) {
            return within(part(whole.group(2)), part(whole.group(3)));
        }
        if (text.startsWith("truoc ") && !text.startsWith("truoc het")) {
            var day = part(text.substring("truoc ".length()));
            return day == null ? null : new Deadline(Kind.BEFORE, null, day.from(), day.grain(), 0);
        }
        return single(text);
    }

    private static @Nullable Deadline single(String text) {
        if (text.startsWith("trong ")) {
            var part = part(text.substring("trong ".length()));
            return part == null ? null : within(part, part);
        }
        var ending = ENDING.matcher(text);
        var part = part(ending.matches() ? ending.group(1) : text);
        return part == null ? null : new Deadline(Kind.BY, null, part.to(), part.grain(), 0);
    }

    private static @Nullable Deadline within(@Nullable Span first, @Nullable Span last) {
        if (first == null || last == null || first.from().isAfter(last.to())) {
            return null;
        }
        var grain = first.grain() == last.grain() ? first.grain() : Grain.DAY;
        return new Deadline(Kind.WITHIN, first.from(), last.to(), grain, 0);
    }

    private static @Nullable Deadline recurring(
            String text, @Nullable Matcher span, LocalDate today) {
        var first = span == null ? null : part(span.group(2));
        var last = span == null ? null : part(span.group(3));
        if (span != null && (first == null || last == null)) {
            return null;
        }
        var from = first == null ? today : first.from();
        var to = last == null ? LocalDate.of(today.getYear(), 12, LAST_DAY) : last.to();
        if (from.isAfter(to)) {
            return null;
        }
        if (text.endsWith("hang tuan") || text.endsWith("moi tuan")) {
            var day = weekday(text.replaceFirst(" (hang|moi) tuan$", ""));
            return day < 0 ? null : new Deadline(Kind.WEEKLY, from, to, Grain.DAY, day + 1);
        }
        var monthly = MONTHLY.matcher(text);
        if (monthly.matches()) {
            var day = Integer.parseInt(monthly.group(1));
            return day < 1 || day > LAST_DAY
                    ? null
                    : new Deadline(Kind.MONTHLY, from, to, Grain.DAY, day);
        }
        return text.matches("(it nhat )?(moi|hang|mot) quy (mot lan|1 lan)|hang quy|moi quy")
                ? new Deadline(Kind.QUARTERLY, from, to, Grain.DAY, 0)
                : null;
    }

    /** «thứ Bảy», also «thứ 7»; -1 for what is none. */
    private static int weekday(String text) {
        var numbered = text.matches("thu [2-7]");
        return numbered ? text.charAt(text.length() - 1) - '2' : WEEKDAYS.indexOf(text);
    }

    /** A day, month, quarter or year; null for what is none. */
    static @Nullable Span span(String words) {
        return part(fold(words));
    }

    private static @Nullable Span part(String text) {
        var plain = text.strip().replaceFirst("^ngay ", "");
        try {
            return matched(plain);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable Span matched(String text) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            var at = LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
            return new Span(at, at, Grain.DAY);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            var at = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            return new Span(at, at, Grain.DAY);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            var at = YearMonth.of(number(month, 2), number(month, 1));
            return new Span(at.atDay(1), at.atEndOfMonth(), Grain.MONTH);
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            var ordinal = QUARTERS.indexOf(quarter.group(1)) + 1;
            var end = ordinal == 0 ? number(quarter, 1) : ordinal;
            var last = YearMonth.of(number(quarter, 2), end * MONTHS_OF_QUARTER);
            return new Span(last.minusMonths(2).atDay(1), last.atEndOfMonth(), Grain.QUARTER);
        }
        var year = YEAR.matcher(text);
        return year.matches()
                ? new Span(
                        LocalDate.of(number(year, 1), 1, 1),
                        LocalDate.of(number(year, 1), 12, LAST_DAY),
                        Grain.YEAR)
                : null;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** Small letters without marks, one blank between words. */
    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
