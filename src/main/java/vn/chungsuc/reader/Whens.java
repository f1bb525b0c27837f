package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.When.Form;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds times in a text. Every pattern is of bounded length, so that the work is linear. */
final class Whens {

    private static final String YEAR = "((?:19|20)\\d{2})(?![\\d/]|[.,]\\d)";
    private static final String WEEKDAY =
            "(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\\p{L}\\d])";

    private static final Pattern WEEKDAY_BEFORE = pattern(WEEKDAY + ",? ?\\(?,? ?(?:ngày )?$");
    private static final Pattern NUMERIC =
            pattern("(?<![\\p{L}\\d/.,-])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?" + YEAR);
    private static final Pattern LONG =
            pattern("ngày (\\d{1,2}) tháng (\\d{1,2})(?!\\d)(?:(?:,? năm |/)" + YEAR + ")?");
    private static final Pattern DAY_MONTH =
            pattern(
                    "(?<!\\p{L})(?:ngày|trước|sau|đến|hết|từ|mùng|chậm nhất)(?: là)? "
                            + "(\\d{1,2})/(\\d{1,2})(?![\\d/.,-])");
    private static final Pattern MONTH =
            pattern(
                    "(?<!\\p{L})tháng (\\d{1,2})(?: ?[-–] ?(\\d{1,2}))?(?!\\d)"
                            + "(?:(?: ?/ ?|,? năm )"
                            + YEAR
                            + ")?");
    private static final Pattern MONTH_YEAR =
            pattern("(?<![\\p{L}\\d/.,-])(\\d{1,2})(?: ?- ?(\\d{1,2}))?/" + YEAR + "(?!-)");
    private static final Pattern QUARTER =
            pattern(
                    "(?<!\\p{L})quý (iv|i{1,3}|v|[1-9])(?![\\p{L}\\d])"
                            + "(?:(?:,| và|[-–]| ?- ?) ?(?:quý )?(iv|i{1,3}|v|[1-9])(?![\\p{L}\\d])"
                            + "(?:(?:,| và|[-–]) ?(?:quý )?(iv|i{1,3}|[1-4])(?![\\p{L}\\d]))?)?"
                            + "(?:(?:/| năm )"
                            + YEAR
                            + ")?");
    private static final Pattern PERIOD =
            pattern("(?<![\\p{L}\\d/.,])((?:19|20)\\d{2})(?: ?[-–] ?| đến (?:năm )?)" + YEAR);
    private static final Pattern ONE_YEAR = pattern("(?<!\\p{L})năm " + YEAR);
    private static final Pattern EVERY_MONTH =
            pattern("ngày (\\d{1,2}) (?:(?:hàng|hằng|mỗi) tháng|(?:của )?tháng (?:cuối|đầu))");
    private static final Pattern EVERY_WEEK = pattern(WEEKDAY + " (?:hàng|hằng|mỗi) tuần");

    private static final Map<String, DayOfWeek> DAYS =
            Map.ofEntries(
                    Map.entry("hai", DayOfWeek.MONDAY),
                    Map.entry("ba", DayOfWeek.TUESDAY),
                    Map.entry("tư", DayOfWeek.WEDNESDAY),
                    Map.entry("năm", DayOfWeek.THURSDAY),
                    Map.entry("sáu", DayOfWeek.FRIDAY),
                    Map.entry("bảy", DayOfWeek.SATURDAY),
                    Map.entry("2", DayOfWeek.MONDAY),
                    Map.entry("3", DayOfWeek.TUESDAY),
                    Map.entry("4", DayOfWeek.WEDNESDAY),
                    Map.entry("5", DayOfWeek.THURSDAY),
                    Map.entry("6", DayOfWeek.FRIDAY),
                    Map.entry("7", DayOfWeek.SATURDAY));

    private final String text;
    private final BitSet taken = new BitSet();
    private final List<When> found = new ArrayList<>();

    private Whens(String text) {
        this.text = text;
    }

    /** In the order of the text, none overlapping another. */
    static List<When> in(String text) {
        if (text.chars().noneMatch(sign -> sign >= '0' && sign <= '9')
                && !text.contains("uý ")
                && !text.contains("uần")) {
            return List.of();
        }
        var whens = new Whens(text);
        whens.scan();
        whens.found.sort(Comparator.comparingInt(When::start));
        return List.copyOf(whens.found);
    }

    private void scan() {
        each(NUMERIC, m -> day(m, number(m, 1), number(m, 3), number(m, 4)));
        each(LONG, m -> day(m, number(m, 1), number(m, 2), number(m, 3)));
        each(EVERY_MONTH, m -> of(Form.DAY, number(m, 1), 0, 0, 0, 0, null, true, m));
        each(EVERY_WEEK, m -> of(Form.WEEKDAY, 0, 0, 0, 0, 0, weekday(m.group(1)), true, m));
        each(DAY_MONTH, this::dayOrShare);
        each(MONTH, this::months);
        each(MONTH_YEAR, this::months);
        each(QUARTER, this::quarter);
        each(PERIOD, m -> of(Form.PERIOD, 0, 0, 0, number(m, 1), number(m, 2), null, false, m));
        each(ONE_YEAR, m -> of(Form.YEAR, 0, 0, 0, number(m, 1), number(m, 1), null, false, m));
    }

    @FunctionalInterface
    private interface Reader {
        @Nullable When read(MatchResult match);
    }

    private void each(Pattern pattern, Reader reader) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var clash = taken.nextSetBit(matcher.start());
            var when = clash >= 0 && clash < matcher.end() ? null : reader.read(matcher);
            if (when != null) {
                taken.set(when.start(), when.end());
                found.add(when);
            }
        }
    }

    private When day(MatchResult match, int day, int month, int year) {
        var before = text.substring(Math.max(0, match.start() - 24), match.start());
        var weekday = WEEKDAY_BEFORE.matcher(before);
        return of(
                Form.DAY,
                day,
                month,
                month,
                year,
                year,
                weekday.find() ? weekday(weekday.group(1)) : null,
                false,
                match);
    }

    /** «trước 30/4» is a day, «từ 5/10 xã» a share. */
    private @Nullable When dayOrShare(MatchResult match) {
        var unit = Units.after(text, match.end()).unit();
        var named = match.group().toLowerCase(Locale.ROOT).startsWith("ngày");
        return !named && (unit.known() || number(match, 2) > 12 || number(match, 1) > 31)
                ? null
                : day(match, number(match, 1), number(match, 2), 0);
    }

    private @Nullable When months(MatchResult match) {
        var first = number(match, 1);
        var last = number(match, 2) == 0 ? first : number(match, 2);
        var year = number(match, 3);
        if (year == 0 && first > 12) {
            return null;
        }
        return of(Form.MONTH, 0, first, last, year, year, null, false, match);
    }

    private When quarter(MatchResult match) {
        var first = quarterOf(match.group(1));
        var last = first;
        for (int group = 2; group <= 3; group++) {
            last = match.group(group) == null ? last : quarterOf(match.group(group));
        }
        var year = number(match, 4);
        return of(Form.QUARTER, 0, first * 3 - 2, last * 3, year, year, null, false, match);
    }

    private static int quarterOf(String numeral) {
        return switch (numeral.toLowerCase(Locale.ROOT)) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            case "v" -> 5;
            default -> Integer.parseInt(numeral);
        };
    }

    private static @Nullable DayOfWeek weekday(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("chủ") ? DayOfWeek.SUNDAY : DAYS.get(lower.substring(4));
    }

    private static When of(
            Form form,
            int day,
            int month,
            int lastMonth,
            int year,
            int lastYear,
            @Nullable DayOfWeek weekday,
            boolean every,
            MatchResult match) {
        return new When(
                form,
                day,
                month,
                lastMonth,
                year,
                lastYear,
                weekday,
                every,
                match.start(),
                match.end());
    }

    private static int number(MatchResult match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
