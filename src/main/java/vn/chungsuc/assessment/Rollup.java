package vn.chungsuc.assessment;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Tally;

/**
 * What a sheet amounts to: the set's own counts, and how much of them rests on verdicts carried
 * from an earlier year.
 *
 * @param carriedMask criteria met with at least one carried verdict among their indicators
 * @param ready every criterion met, and nothing of it merely carried
 */
public record Rollup(
        VerdictLine verdicts,
        Tally tally,
        long carriedMask,
        int indicatorsCarried,
        int indicatorsToReview,
        boolean ready) {

    static Rollup of(CriteriaSet set, VerdictLine verdicts) {
        var tally = set.tally(verdicts::at);
        long mask = 0;
        for (var criterion : set.criteria()) {
            if (tally.isMet(criterion) && restsOnCarried(criterion, verdicts)) {
                mask |= 1L << criterion.index();
            }
        }
        var letters = verdicts.letters();
        int carried = (int) letters.chars().filter(Character::isLowerCase).count();
        int toReview =
                (int) letters.chars().filter(letter -> letter == VerdictLine.TO_REVIEW).count();
        return new Rollup(verdicts, tally, mask, carried, toReview, tally.ready() && carried == 0);
    }

    public int criteriaCarried() {
        return Long.bitCount(carriedMask);
    }

    public int criteriaReviewed() {
        return tally.criteriaMet() - criteriaCarried();
    }

    private static boolean restsOnCarried(Criterion criterion, VerdictLine verdicts) {
        return criterion.indicators().stream()
                .anyMatch(indicator -> verdicts.isCarried(indicator.position()));
    }
}
