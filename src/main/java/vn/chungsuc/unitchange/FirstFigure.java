package vn.chungsuc.unitchange;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Details;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;

import java.util.stream.Collectors;

/** What stands beside a new unit's first figure: that it was added up, and who gave what. */
final class FirstFigure {

    private FirstFigure() {}

    /** Kept beside the figure in Vietnamese, whoever took it. */
    static Details details(OldFigures.Beside beside, Indicator indicator) {
        var olds = beside.olds();
        var last = olds.getFirst().unit().lastDay();
        var source =
                olds.size() == 1
                        ? "Theo số liệu năm %d của đơn vị cũ".formatted(last.getYear())
                        : "Cộng từ số liệu các xã cũ năm %d".formatted(last.getYear());
        var given =
                olds.stream()
                        .map(old ->
                                old.unit().name()
                                        + " "
                                        + words(indicator, old.given(indicator).given()))
                        .collect(Collectors.joining("; "));
        return new Details(null, source, given, last);
    }

    private static String words(Indicator indicator, Reading reading) {
        return CellText.of(indicator, reading);
    }
}
