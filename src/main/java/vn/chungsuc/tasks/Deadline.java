package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * By when, as papers say it. One that recurs runs from its first to its last day and falls due many
 * times.
 *
 * @param from the first day of {@code WITHIN} and of what recurs; null for the others
 * @param to the last day; of {@code BEFORE} the day it must be done before
 * @param each the day of the week 1–7 of {@code WEEKLY}, of the month 1–31 of {@code MONTHLY}, else
 *     0; a month too short gives its last day
 */
public record Deadline(Kind kind, @Nullable LocalDate from, LocalDate to, Grain grain, int each) {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    public enum Kind {
        BEFORE,
        BY,
        WITHIN,
        WEEKLY,
        MONTHLY,
        QUARTERLY;

        public boolean recurs() {
            return this == WEEKLY || this == MONTHLY || this == QUARTERLY;
        }
    }

    /** How large the days are that it is said in: «hết tháng 8/2026», «quý I/2026». */
    public enum Grain {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    /** One time something that recurs falls due. */
    public record Turn(LocalDate from, LocalDate to) {}

    public Deadline {
        if (from != null && from.isAfter(to)) {
            throw new IllegalArgumentException("It ends before it starts");
        }
        if ((from == null) == (kind == Kind.WITHIN || kind.recurs())) {
            throw new IllegalArgumentException("A first day where there is none, or none");
        }
    }

    /** Due the day before. */
    public static Deadline before(LocalDate day) {
        return new Deadline(Kind.BEFORE, null, day, Grain.DAY, 0);
    }

    public static Deadline by(LocalDate day) {
        return new Deadline(Kind.BY, null, day, Grain.DAY, 0);
    }

    public static Deadline byEndOf(YearMonth month) {
        return new Deadline(Kind.BY, null, month.atEndOfMonth(), Grain.MONTH, 0);
    }

    public static Deadline byEndOfQuarter(int year, int quarter) {
        var end = YearMonth.of(year, quarter * MONTHS_OF_QUARTER).atEndOfMonth();
        return new Deadline(Kind.BY, null, end, Grain.QUARTER, 0);
    }

    public static Deadline byEndOfYear(int year) {
        return new Deadline(Kind.BY, null, LocalDate.of(year, 12, 31), Grain.YEAR, 0);
    }

    public static Deadline within(LocalDate first, LocalDate last) {
        return new Deadline(Kind.WITHIN, first, last, Grain.DAY, 0);
    }

    public static Deadline weekly(DayOfWeek day, LocalDate from, LocalDate until) {
        return new Deadline(Kind.WEEKLY, from, until, Grain.DAY, day.getValue());
    }

    public static Deadline monthly(int dayOfMonth, LocalDate from, LocalDate until) {
        return new Deadline(Kind.MONTHLY, from, until, Grain.DAY, dayOfMonth);
    }

    public static Deadline quarterly(LocalDate from, LocalDate until) {
        return new Deadline(Kind.QUARTERLY, from, until, Grain.DAY, 0);
    }

    public boolean recurs() {
        return kind.recurs();
    }

    /** The last day it can be done in time. */
    public LocalDate due() {
        return kind == Kind.BEFORE ? to.minusDays(1) : to;
    }

    /**
     * The times it falls due that begin by a day, in order: each such weekday, each such day of a
     * month (from the first of the month), each quarter (cut short by the first and the last day).
     */
    public List<Turn> turnsBegunBy(LocalDate day) {
        var turns = new ArrayList<Turn>();
        if (!recurs()) {
            return turns;
        }
        var last = day.isBefore(to) ? day : to;
        var first = Objects.requireNonNull(from);
        for (var part = partOf(first); !part.isAfter(last); part = next(part)) {
            var turn = turnIn(part, first);
            if (turn != null && !turn.from().isAfter(day)) {
                turns.add(turn);
            }
        }
        return turns;
    }

    private LocalDate partOf(LocalDate day) {
        return switch (kind) {
            case WEEKLY -> day.with(DayOfWeek.MONDAY);
            case MONTHLY -> day.withDayOfMonth(1);
            default -> endOfQuarter(day).minusMonths(2).withDayOfMonth(1);
        };
    }

    private LocalDate next(LocalDate part) {
        return switch (kind) {
            case WEEKLY -> part.plusWeeks(1);
            case MONTHLY -> part.plusMonths(1);
            default -> part.plusMonths(MONTHS_OF_QUARTER);
        };
    }

    private @Nullable Turn turnIn(LocalDate part, LocalDate first) {
        var begin = part.isBefore(first) ? first : part;
        var due =
                switch (kind) {
                    case WEEKLY -> part.plusDays(each - 1L);
                    case MONTHLY -> part.withDayOfMonth(Math.min(each, part.lengthOfMonth()));
                    default -> endOfQuarter(part).isAfter(to) ? to : endOfQuarter(part);
                };
        if (due.isBefore(first) || due.isAfter(to)) {
            return null;
        }
        return new Turn(kind == Kind.WEEKLY ? due : begin, due);
    }

    static LocalDate endOfQuarter(LocalDate day) {
        var month = day.get(IsoFields.QUARTER_OF_YEAR) * MONTHS_OF_QUARTER;
        return YearMonth.of(day.getYear(), month).atEndOfMonth();
    }

    /** «đến hết tháng 8/2026», «thứ Bảy hằng tuần»; {@link DeadlineWords} reads it back. */
    public String words() {
        return switch (kind) {
            case BEFORE -> tr("trước %s", said(to, grain));
            case BY -> tr("đến hết %s", said(to, grain));
            case WITHIN -> within();
            case WEEKLY -> tr("%s hằng tuần", weekday(each)) + span();
            case MONTHLY -> tr("ngày %d hằng tháng", each) + span();
            case QUARTERLY -> tr("ít nhất mỗi quý một lần") + span();
        };
    }

    private String within() {
        var first = said(Objects.requireNonNull(from), grain);
        var last = said(to, grain);
        return first.equals(last) && grain != Grain.DAY
                ? tr("trong %s", last)
                : tr("từ %s đến %s", first, last);
    }

    private String span() {
        return tr(", từ %s đến %s", Vi.date(from), Vi.date(to));
    }

    private static String said(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> Vi.date(day);
            case MONTH -> tr("tháng %d/%d", day.getMonthValue(), day.getYear());
            case QUARTER ->
                    tr(
                            "quý %s/%d",
                            QUARTERS.get(day.get(IsoFields.QUARTER_OF_YEAR) - 1), day.getYear());
            case YEAR -> tr("năm %d", day.getYear());
        };
    }

    /** «thứ Hai» … «Chủ nhật». */
    public static String weekday(int day) {
        return switch (DayOfWeek.of(day)) {
            case MONDAY -> tr("thứ Hai");
            case TUESDAY -> tr("thứ Ba");
            case WEDNESDAY -> tr("thứ Tư");
            case THURSDAY -> tr("thứ Năm");
            case FRIDAY -> tr("thứ Sáu");
            case SATURDAY -> tr("thứ Bảy");
            case SUNDAY -> tr("Chủ nhật");
        };
    }
}
