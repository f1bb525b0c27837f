package vn.chungsuc.assessment;

import vn.chungsuc.criteria.Verdict;

import java.util.List;

/**
 * The verdicts of a sheet, one letter per indicator in the order of its set: {@code M} met, {@code
 * N} not met, {@code A} not applicable, {@code -} no figure; a small letter is carried from an
 * earlier year and not yet reviewed; {@code ?} was judged last year and must be reviewed again.
 */
public record VerdictLine(String letters) {

    static final char MISSING = '-';
    static final char TO_REVIEW = '?';

    static VerdictLine blank(int indicators) {
        return new VerdictLine(String.valueOf(MISSING).repeat(indicators));
    }

    public Verdict at(int position) {
        return verdict(letters.charAt(position));
    }

    public boolean isCarried(int position) {
        return Character.isLowerCase(letters.charAt(position));
    }

    public boolean isToReview(int position) {
        return letters.charAt(position) == TO_REVIEW;
    }

    boolean isBlank() {
        return letters.chars().allMatch(letter -> letter == MISSING);
    }

    VerdictLine with(int position, Verdict verdict) {
        var changed = letters.toCharArray();
        changed[position] = letter(verdict);
        return new VerdictLine(String.valueOf(changed));
    }

    /** The carried ones among them become this year's own. */
    VerdictLine reviewed(List<Integer> positions) {
        var changed = letters.toCharArray();
        positions.forEach(position -> changed[position] = Character.toUpperCase(changed[position]));
        return new VerdictLine(String.valueOf(changed));
    }

    /** Taken over from an earlier year, not reviewed. */
    VerdictLine carried(int position) {
        var changed = letters.toCharArray();
        changed[position] = Character.toLowerCase(changed[position]);
        return new VerdictLine(String.valueOf(changed));
    }

    static char letter(Verdict verdict) {
        return switch (verdict) {
            case MET -> 'M';
            case NOT_MET -> 'N';
            case NOT_APPLICABLE -> 'A';
            case MISSING -> MISSING;
        };
    }

    static Verdict verdict(char letter) {
        return switch (letter) {
            case 'M', 'm' -> Verdict.MET;
            case 'N', 'n' -> Verdict.NOT_MET;
            case 'A', 'a' -> Verdict.NOT_APPLICABLE;
            case MISSING, TO_REVIEW -> Verdict.MISSING;
            default -> throw new IllegalArgumentException("No verdict has the letter " + letter);
        };
    }
}
