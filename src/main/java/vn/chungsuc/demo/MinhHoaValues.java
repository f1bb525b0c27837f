package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A year of the communes below one holder, as the file an office would import. */
@Component
class MinhHoaValues {

    private static final int LAST_MONTH = 12;
    private final DemoUnits units;
    private final CriteriaSets sets;

    MinhHoaValues(DemoUnits units, CriteriaSets sets) {
        this.units = units;
        this.sets = sets;
    }

    byte[] csv(long seed, MinhHoa.SetYears period, int year, int holder) {
        var set = sets.require(period.id());
        var on = LocalDate.of(year, 12, 31);
        var invented = new InventedFigures(seed);
        var text = new StringBuilder("unit,indicator,value,numerator,denominator,achieved,note\n");
        for (var commune : units.communes(holder, set.id(), on)) {
            var dimension = units.dimension(commune.id(), set, on);
            for (var indicator : set.indicators()) {
                if (isEntered(invented, commune.code(), indicator, period, year)) {
                    var age = year - period.years().getFirst();
                    append(
                            text,
                            commune.code(),
                            invented.cell(commune.code(), indicator, dimension, year, age));
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
