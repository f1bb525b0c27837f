package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Requirement;
import vn.chungsuc.shared.Vi;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** A value in words: «107/2.338 = 4,58%», «đạt», «không áp dụng», «chưa có số liệu». */
public final class CellText {

    private CellText() {}

    public static String of(Indicator indicator, Cell cell) {
        return of(indicator, cell.reading());
    }

    /** What somebody typed, as far as it can be read. */
    static String typed(Indicator indicator, Map<String, String> typed) {
        try {
            var reading = SheetForm.entry(indicator, typed).reading();
            return reading == null ? tr("ghi chú mới") : of(indicator, reading);
        } catch (BadFigure e) {
            return tr("số khác");
        }
    }

    public static String of(Indicator indicator, Reading reading) {
        return switch (reading) {
            case Reading.Nothing _ -> tr("chưa có số liệu");
            case Reading.Word(var word) ->
                    switch (word) {
                        case MET -> tr("đạt");
                        case NOT_MET -> tr("chưa đạt");
                        case NOT_APPLICABLE -> tr("không áp dụng");
                        case MISSING -> tr("chưa có số liệu");
                    };
            case Reading.Figure(var value) -> withUnit(Vi.number(value), indicator);
            case Reading.Ratio ratio -> ratio(indicator, ratio);
            case Reading.Parts(var parts) ->
                    parts.entrySet().stream()
                            .sorted(Comparator.comparing(part -> place(indicator, part.getKey())))
                            .map(part ->
                                    tr(name(indicator, part.getKey()))
                                            + " "
                                            + of(indicator, part.getValue()))
                            .collect(Collectors.joining("; "));
        };
    }

    /** In the order of the law. */
    private static int place(Indicator indicator, String key) {
        return indicator.asked().stream().map(Requirement.Part::key).toList().indexOf(key);
    }

    private static String name(Indicator indicator, String key) {
        return indicator.asked().stream()
                .filter(part -> part.key().equals(key))
                .map(Requirement.Part::name)
                .findFirst()
                .orElse(key);
    }

    private static String ratio(Indicator indicator, Reading.Ratio ratio) {
        var written = Vi.number(ratio.numerator()) + "/" + Vi.number(ratio.denominator());
        var percent = Vi.percent(ratio.numerator(), ratio.denominator());
        return indicator.isPercent() && !percent.isEmpty()
                ? written + " = " + percent + "%"
                : written;
    }

    private static String withUnit(String number, Indicator indicator) {
        var unit = indicator.unit();
        return unit == null ? number : unit.equals("%") ? number + "%" : number + " " + tr(unit);
    }
}
