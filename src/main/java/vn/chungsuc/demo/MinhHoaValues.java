package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A year of the communes below one holder, as the file an office would import. */
@Component
class MinhHoaValues {

    private static final int LAST_MONTH = 12;
    private static final int ENTERED_ON = 5;
    private final DemoUnits units;
    private final CriteriaSets sets;

    MinhHoaValues(DemoUnits units, CriteriaSets sets) {
        this.units = units;
        this.sets = sets;
    }

    /** What was entered on one day. */
    record Batch(OffsetDateTime at, byte[] csv) {}

    byte[] csv(long seed, MinhHoa.SetYears period, int year, int holder) {
        return csv(seed, period, year, holder, (_, _, cell) -> cell);
    }

    /** The cell as it stood at some time of the year; null: not entered then. */
    private interface AtThatTime {
        InventedFigures.@Nullable Cell of(
                String commune, Indicator indicator, InventedFigures.Cell cell);
    }

    /**
     * A year that is under way: in January everything as it was, then on the fifth of each month
     * what changed, so that months can be compared. The end is the same whatever day it is made.
     */
    List<Batch> months(long seed, MinhHoa.SetYears period, int year, int holder, LocalDate today) {
        var invented = new InventedFigures(seed);
        var months = new ArrayList<Integer>();
        for (int month = 2; month <= 12; month++) {
            if (!LocalDate.of(year, month, ENTERED_ON).isAfter(today)) {
                months.add(month);
            }
        }
        if (months.isEmpty()) {
            return List.of(new Batch(at(today), csv(seed, period, year, holder)));
        }
        var batches = new ArrayList<Batch>();
        batches.add(
                new Batch(
                        at(LocalDate.of(year, 1, ENTERED_ON)),
                        csv(
                                seed,
                                period,
                                year,
                                holder,
                                (commune, indicator, cell) -> {
                                    var before = before(invented, commune, indicator);
                                    return before == null
                                            ? cell
                                            : new InventedFigures.Cell(
                                                    indicator.code(), null, null, null, before);
                                })));
        for (int month : months) {
            batches.add(
                    new Batch(
                            at(LocalDate.of(year, month, ENTERED_ON)),
                            csv(
                                    seed,
                                    period,
                                    year,
                                    holder,
                                    (commune, indicator, cell) ->
                                            before(invented, commune, indicator) != null
                                                            && month
                                                                    == month(
                                                                            invented, months,
                                                                            commune, indicator)
                                                    ? cell
                                                    : null)));
        }
        return batches;
    }

    /** One cell in nine was another in January: most not met yet, a few still met. */
    private static @Nullable String before(
            InventedFigures invented, String commune, Indicator indicator) {
        var chance = invented.random(commune, "moved " + indicator.code()).nextInt(100);
        return chance < 9 ? "không đạt" : chance < 11 ? "đạt" : null;
    }

    private static int month(
            InventedFigures invented, List<Integer> months, String commune, Indicator indicator) {
        var chance = invented.random(commune, "month " + indicator.code());
        return months.get(chance.nextInt(months.size()));
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toOffsetDateTime();
    }

    private byte[] csv(
            long seed, MinhHoa.SetYears period, int year, int holder, AtThatTime atThatTime) {
        var set = sets.require(period.id());
        var on = LocalDate.of(year, 12, 31);
        var invented = new InventedFigures(seed);
        var text = new StringBuilder("unit,indicator,value,numerator,denominator,achieved,note\n");
        for (var commune : units.communes(holder, set.id(), on)) {
            var dimension = units.dimension(commune.id(), set, on);
            for (var indicator : set.indicators()) {
                if (isEntered(invented, commune.code(), indicator, period, year)) {
                    var age = year - period.years().getFirst();
                    var end = invented.cell(commune.code(), indicator, dimension, year, age);
                    var cell = atThatTime.of(commune.code(), indicator, end);
                    if (cell != null) {
                        append(text, commune.code(), cell);
                    }
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A few figures nobody has; in the newest year of a set, what comes only in December, and in
     * every fourth commune what nobody has looked at again since last year.
     */
    private static boolean isEntered(
            InventedFigures invented,
            String commune,
            Indicator indicator,
            MinhHoa.SetYears period,
            int year) {
        var chance = invented.random(commune, "entered " + indicator.code());
        if (chance.nextDouble() < 0.008) {
            return false;
        }
        if (year < period.years().getLast()) {
            return true;
        }
        var due = indicator.monthDue();
        return period.years().size() == 1
                ? (due == null || due < LAST_MONTH) && chance.nextDouble() > 0.01
                : invented.random(commune, "reviewed").nextInt(4) > 0 || chance.nextInt(3) > 0;
    }

    private static void append(StringBuilder text, String commune, InventedFigures.Cell cell) {
        text.append(commune).append(',').append(cell.indicator()).append(',');
        text.append(plain(cell.value())).append(',');
        text.append(plain(cell.numerator())).append(',');
        text.append(plain(cell.denominator())).append(',');
        text.append(cell.word() == null ? "" : cell.word()).append(',');
        if ("không áp dụng".equals(cell.word())) {
            text.append("Trên địa bàn xã không có");
        }
        text.append('\n');
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }
}
