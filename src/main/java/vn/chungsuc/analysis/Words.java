package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.ClassBand;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures and names as the pages of analysis say them. */
final class Words {

    private static final int SCALE = 6;

    private Words() {}

    /** «Đủ tiêu chí», a province's own name, or «15–18 tiêu chí». */
    static String band(ClassBand band) {
        return sentence(band.name() == null ? band.label() : tr(band.name()));
    }

    static String band(CriteriaSet set, int criteriaMet) {
        var band = set.bandOf(criteriaMet);
        return band == null ? "–" : band(band);
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String name(Criterion one) {
        return one.number() + ". " + tr(one.name());
    }

    static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** To two decimals at most. */
    static String number(@Nullable BigDecimal figure) {
        return figure == null ? "–" : Vi.number(figure, 2);
    }

    /** 15,8. */
    static String mean(BigDecimal figure) {
        return Vi.number(figure, 1);
    }

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    static BigDecimal ratio(long part, long whole) {
        return ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Part of whole in per cent; null: nothing of nothing. */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : ratio(BigDecimal.valueOf(part * 100), BigDecimal.valueOf(whole));
    }

    static String percentSaid(@Nullable BigDecimal percent) {
        return percent == null ? "–" : Vi.number(percent, 1) + "%";
    }

    /** What was entered: «92,5% (370/400)», «58 triệu đồng», «Đạt». */
    static String reading(Indicator indicator, Reading reading) {
        return switch (reading) {
            case Reading.Nothing _ -> "–";
            case Reading.Word(var word) -> word.word();
            case Reading.Figure(var value) -> figure(indicator, value);
            case Reading.Ratio(var part, var whole) -> ratio(indicator, part, whole);
            case Reading.Parts(var parts) -> parts(indicator, parts);
        };
    }

    private static String figure(Indicator indicator, BigDecimal value) {
        var unit = indicator.unit();
        return Vi.number(value)
                + (unit == null ? "" : indicator.isPercent() ? "%" : " " + tr(unit));
    }

    private static String ratio(Indicator indicator, BigDecimal part, BigDecimal whole) {
        var both = Vi.number(part) + "/" + Vi.number(whole);
        return whole.signum() == 0 || !indicator.isPercent()
                ? both
                : Vi.percent(part, whole) + "% (" + both + ")";
    }

    private static String parts(Indicator indicator, Map<String, Reading> parts) {
        var names =
                indicator.asked().stream()
                        .collect(Collectors.toMap(one -> one.key(), one -> tr(one.name())));
        return new TreeMap<>(parts)
                .entrySet().stream()
                        .map(entry ->
                                names.getOrDefault(entry.getKey(), entry.getKey())
                                        + " "
                                        + reading(indicator, entry.getValue()))
                        .collect(Collectors.joining("; "));
    }
}
