package vn.chungsuc.review.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.review.ItemState;

import java.util.List;

/**
 * One indicator of one unit, as those who answer for it and those who look at it see it.
 *
 * @param title of the indicator, or of the unit, whichever the page lists
 * @param before the value it was when last looked at; null: nothing changed
 * @param said sentences on its state, the newest first
 * @param path where it is decided; null: nothing to do here
 * @param from which page the line belongs to, so that the answer is the same line again
 * @param typed what was typed and refused, by field
 */
public record ReviewLine(
        String id,
        String title,
        String titlePath,
        @Nullable String sub,
        @Nullable String requirement,
        String value,
        @Nullable String before,
        Verdict verdict,
        boolean carried,
        ItemState state,
        String word,
        String look,
        List<String> said,
        int attempt,
        boolean accepts,
        boolean verifies,
        boolean returns,
        boolean answers,
        String path,
        String query,
        String from,
        String reason,
        String answerBy,
        String answer,
        @Nullable String fault,
        @Nullable String faultField) {

    public boolean acts() {
        return accepts || verifies || returns || answers;
    }

    /** Opens the form whose field is to be mended. */
    public boolean isBad(String field) {
        return fault != null && field.equals(faultField);
    }
}
