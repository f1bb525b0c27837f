package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

/**
 * A class of the statistics by number of criteria met: 19, 15–18, 10–14 … Never a level of
 * recognition.
 *
 * @param name a province's own name for it, such as «cơ bản đạt chuẩn»
 */
public record ClassBand(int from, int to, @Nullable String name) {

    public boolean holds(int criteriaMet) {
        return criteriaMet >= from && criteriaMet <= to;
    }

    /** "15–18 tiêu chí". */
    public String label() {
        if (from == 0) {
            return "dưới %d tiêu chí".formatted(to + 1);
        }
        return from == to ? "%d tiêu chí".formatted(from) : "%d–%d tiêu chí".formatted(from, to);
    }
}
