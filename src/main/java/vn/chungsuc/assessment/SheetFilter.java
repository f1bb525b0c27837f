package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** Which lines of a sheet are shown. */
enum SheetFilter {
    ALL("", "Tất cả"),
    NOT_MET("chua-dat", "Chưa đạt"),
    MISSING("thieu", "Thiếu số liệu"),
    UNDECIDED("chua-xet", "Có số, chưa xét được"),
    TO_REVIEW("ra-soat", "Phải rà soát"),
    CARRIED("ke-thua", "Kế thừa");

    private final String code;
    private final String label;

    SheetFilter(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static SheetFilter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code.equals(code))
                .findFirst()
                .orElse(ALL);
    }

    String code() {
        return code;
    }

    String label() {
        return tr(label);
    }

    Predicate<Indicator> shows(Sheet sheet, String search) {
        var wanted = folded(search);
        return indicator ->
                passes(sheet, indicator)
                        && (wanted.isEmpty()
                                || indicator.code().startsWith(wanted)
                                || folded(tr(indicator.name())).contains(wanted));
    }

    private boolean passes(Sheet sheet, Indicator indicator) {
        var position = indicator.position();
        var verdicts = sheet.rollup().verdicts();
        return switch (this) {
            case ALL -> true;
            case NOT_MET -> verdicts.at(position) == Verdict.NOT_MET;
            case MISSING ->
                    verdicts.at(position) == Verdict.MISSING && !sheet.isUndecided(indicator);
            case UNDECIDED -> sheet.isUndecided(indicator);
            case TO_REVIEW -> verdicts.isToReview(position);
            case CARRIED -> verdicts.isCarried(position);
        };
    }

    /** As people search: no marks, no case. */
    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
