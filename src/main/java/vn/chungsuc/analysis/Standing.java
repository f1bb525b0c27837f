package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.VerdictLine;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;

import java.util.Objects;

/**
 * Where one unit of an area stands in a year, as its roll-up says.
 *
 * @param setId the set it is judged by; null: no sheet
 * @param itemised something stands on the sheet itself, so its count is worth reading
 */
record Standing(
        int id,
        String code,
        String fullName,
        @Nullable String setId,
        @Nullable String verdicts,
        boolean itemised,
        long metMask,
        long missingMask,
        int criteriaMet,
        int indicatorsMet,
        int indicatorsTotal,
        int indicatorsMissing) {

    boolean isMet(Criterion criterion) {
        return (metMask & 1L << criterion.index()) != 0;
    }

    /** Of one with a sheet. */
    String set() {
        return Objects.requireNonNull(setId);
    }

    Verdict verdict(Indicator indicator) {
        return verdicts == null || verdicts.length() <= indicator.position()
                ? Verdict.MISSING
                : new VerdictLine(verdicts).at(indicator.position());
    }

    Verdict verdict(Criterion criterion) {
        if (isMet(criterion)) {
            return Verdict.MET;
        }
        return verdicts == null || (missingMask & 1L << criterion.index()) != 0
                ? Verdict.MISSING
                : Verdict.NOT_MET;
    }

    String sheetPath(int year) {
        return "/danh-gia/%s/%d?bo=%s".formatted(code, year, set());
    }

    /** The sheet with the indicator's panel open: figure, evidence, talk, history. */
    String cellPath(int year, Indicator indicator) {
        return sheetPath(year) + "&ct=" + indicator.code() + "#panel";
    }
}
