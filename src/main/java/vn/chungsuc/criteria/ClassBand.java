package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

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
            return tr("dưới %d tiêu chí", to + 1);
        }
        return from == to ? tr("%d tiêu chí", from) : tr("%d–%d tiêu chí", from, to);
    }
}
