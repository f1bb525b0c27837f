package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far the commune's figure is from the sum of its villages, and which of them moved. */
final class Compared {

    private Compared() {}

    static boolean same(Reading stands, Reading sum) {
        return switch (stands) {
            case Reading.Figure(var value) ->
                    sum instanceof Reading.Figure(var other) && value.compareTo(other) == 0;
            case Reading.Ratio(var above, var below) ->
                    sum instanceof Reading.Ratio(var numerator, var denominator)
                            && above.compareTo(numerator) == 0
                            && below.compareTo(denominator) == 0;
            case Reading.Parts(var parts) ->
                    sum instanceof Reading.Parts(var others)
                            && parts.keySet().equals(others.keySet())
                            && parts.entrySet().stream()
                                    .allMatch(part ->
                                            same(
                                                    part.getValue(),
                                                    others.getOrDefault(
                                                            part.getKey(), Reading.NOTHING)));
            default -> false;
        };
    }

    /**
     * «Phiếu xã 1.020, cộng các thôn 1.018: lệch -2.» Null where they agree or cannot be set side
     * by side.
     */
    static @Nullable String difference(Indicator indicator, Reading stands, Reading sum) {
        if (stands == Reading.NOTHING || same(stands, sum)) {
            return null;
        }
        if (stands instanceof Reading.Figure(var value)
                && sum instanceof Reading.Figure(var other)) {
            return tr("Phiếu xã %s", off(value, other));
        }
        if (stands instanceof Reading.Ratio(var above, var below)
                && sum instanceof Reading.Ratio(var numerator, var denominator)) {
            var said = new ArrayList<String>();
            if (above.compareTo(numerator) != 0) {
                said.add(tr("Tử số: phiếu xã %s", off(above, numerator)));
            }
            if (below.compareTo(denominator) != 0) {
                said.add(tr("Mẫu số: phiếu xã %s", off(below, denominator)));
            }
            return String.join(" ", said);
        }
        return tr(
                "Phiếu xã %s, cộng các thôn %s.",
                CellText.of(indicator, stands), CellText.of(indicator, sum));
    }

    static String off(BigDecimal stands, BigDecimal sum) {
        var by = sum.subtract(stands);
        return tr(
                "%s, cộng các thôn %s, %s.",
                Vi.number(stands),
                Vi.number(sum),
                by.signum() > 0
                        ? tr("nhiều hơn %s", Vi.number(by))
                        : tr("ít hơn %s", Vi.number(by.negate())));
    }

    /**
     * @param then the figures as they stood when the commune's was written, by village
     */
    static List<String> changes(
            Indicator indicator, List<Standing> now, Map<Integer, Reading> then) {
        var changes = new ArrayList<String>();
        for (var one : now) {
            var before = then.getOrDefault(one.villageId(), Reading.NOTHING);
            if (!before.equals(one.reading())) {
                changes.add(
                        tr(
                                "%s: %s → %s (%s, %s)",
                                one.name(),
                                CellText.of(indicator, before),
                                CellText.of(indicator, one.reading()),
                                one.who() == null ? tr("không rõ ai") : one.who(),
                                Vi.time(one.enteredAt())));
            }
        }
        return changes;
    }
}
