package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;

/**
 * What a unit's itemised sheet judges, for telling where a paper says otherwise.
 *
 * @param verdicts one letter per position: M met, N not met, small where carried
 */
record Judged(String verdicts, long metMask, long missingMask) {

    /** Null: the sheet does not know, or the column is no mark. */
    @Nullable Boolean of(CriteriaSet set, Meaning meaning) {
        if (!meaning.isMark()) {
            return null;
        }
        return meaning.indicator() == null
                ? criterion(set, meaning.criterion())
                : indicator(set.requireIndicator(meaning.indicator()).position());
    }

    private @Nullable Boolean criterion(CriteriaSet set, int number) {
        var criterion = set.criterion(number).orElseThrow();
        if (set.isIn(metMask, criterion)) {
            return true;
        }
        return set.isIn(missingMask, criterion) ? null : Boolean.FALSE;
    }

    private @Nullable Boolean indicator(int position) {
        return switch (position < verdicts.length() ? verdicts.charAt(position) : '-') {
            case 'M', 'm' -> true;
            case 'N', 'n' -> false;
            default -> null;
        };
    }
}
