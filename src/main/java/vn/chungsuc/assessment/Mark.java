package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Verdict;

/**
 * Where a unit stands at one criterion. The one rule of every page, workbook and paper: what the
 * sheet says, else what a paper says, else that there are no figures.
 *
 * @param declared only a paper says so, no figure stands behind it
 */
public record Mark(Verdict verdict, boolean declared) {

    /**
     * @param verdicts one letter per indicator, as {@code assessment.sheet_v} keeps it; null: no
     *     sheet
     * @param paper what a paper states of the whole criterion; null: nothing
     */
    public static Mark of(
            Criterion criterion,
            @Nullable String verdicts,
            long metMask,
            long missingMask,
            @Nullable Boolean paper) {
        var own = verdict(criterion, verdicts, metMask, missingMask);
        if (own != Verdict.MISSING || paper == null) {
            return new Mark(own, false);
        }
        return new Mark(paper ? Verdict.MET : Verdict.NOT_MET, true);
    }

    private static Verdict verdict(
            Criterion criterion, @Nullable String verdicts, long metMask, long missingMask) {
        var bit = 1L << criterion.index();
        if (verdicts == null || (missingMask & bit) != 0) {
            return Verdict.MISSING;
        }
        if ((metMask & bit) == 0) {
            return criterion.indicators().isEmpty() ? Verdict.MISSING : Verdict.NOT_MET;
        }
        return notApplicable(verdicts, criterion) ? Verdict.NOT_APPLICABLE : Verdict.MET;
    }

    private static boolean notApplicable(String verdicts, Criterion criterion) {
        for (var one : criterion.indicators()) {
            if (Character.toUpperCase(verdicts.charAt(one.position())) != 'A') {
                return false;
            }
        }
        return true;
    }
}
