package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What the old units' figures amount to for the new one: numerators and denominators added up where
 * every old unit came whole and has both; otherwise why not, naming who lacks what. Percentages are
 * never added nor averaged, parts of a unit never guessed.
 *
 * @param reading null: they do not add up
 * @param why they do not; null where they do
 */
record OldSum(@Nullable Reading reading, @Nullable String why) {

    /**
     * @param given {@link Reading#NOTHING} where it has none
     * @param carried taken over from an earlier year and never reviewed, which counts as none
     */
    record Given(OldUnit unit, Reading given, boolean carried) {}

    static OldSum of(List<Given> all) {
        var parts = all.stream().map(Given::unit).filter(unit -> !unit.whole()).toList();
        if (!parts.isEmpty()) {
            return not(String.join("; ", parts.stream().map(OldUnit::part).toList()) + ".");
        }
        var lacking = new ArrayList<String>();
        for (var one : all) {
            var lacks = lacks(one, all.size() == 1);
            if (lacks != null) {
                lacking.add(lacks);
            }
        }
        if (!lacking.isEmpty()) {
            return not(tr("Thiếu: %s.", String.join("; ", lacking)));
        }
        var readings = all.stream().map(Given::given).toList();
        return readings.size() == 1 ? new OldSum(readings.getFirst(), null) : sum(readings);
    }

    private static @Nullable String lacks(Given one, boolean alone) {
        var name = one.unit().name();
        if (one.given() == Reading.NOTHING) {
            return tr("%s chưa có số liệu", name);
        }
        if (one.carried()) {
            return tr("%s mới kế thừa năm trước, chưa rà soát", name);
        }
        if (alone || isAddable(one.given())) {
            return null;
        }
        return one.given() instanceof Reading.Word
                ? tr("%s chỉ ghi đạt hay chưa", name)
                : tr("%s không có tử số và mẫu số", name);
    }

    private static boolean isAddable(Reading reading) {
        return switch (reading) {
            case Reading.Ratio _ -> true;
            case Reading.Parts parts ->
                    !parts.readings().isEmpty()
                            && parts.readings().values().stream()
                                    .allMatch(Reading.Ratio.class::isInstance);
            default -> false;
        };
    }

    private static OldSum sum(List<Reading> readings) {
        if (readings.stream().allMatch(Reading.Ratio.class::isInstance)) {
            return new OldSum(ratio(readings), null);
        }
        if (!readings.stream().allMatch(Reading.Parts.class::isInstance)) {
            return not(tr("Các đơn vị cũ ghi khác cách nhau, có nơi tách phần, có nơi không."));
        }
        var parts = readings.stream().map(one -> ((Reading.Parts) one).readings()).toList();
        var keys = parts.getFirst().keySet();
        if (parts.stream().anyMatch(one -> !one.keySet().equals(keys))) {
            return not(tr("Có đơn vị cũ bỏ trống một phần của chỉ tiêu."));
        }
        var sums = new HashMap<String, Reading>();
        for (var key : keys) {
            sums.put(
                    key,
                    ratio(
                            parts.stream()
                                    .map(one -> one.getOrDefault(key, Reading.NOTHING))
                                    .toList()));
        }
        return new OldSum(new Reading.Parts(sums), null);
    }

    private static Reading ratio(List<Reading> readings) {
        return new Reading.Ratio(
                total(readings, one -> ((Reading.Ratio) one).numerator()),
                total(readings, one -> ((Reading.Ratio) one).denominator()));
    }

    private static BigDecimal total(List<Reading> readings, Function<Reading, BigDecimal> number) {
        return readings.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static OldSum not(String why) {
        return new OldSum(null, why);
    }
}
