package vn.chungsuc.reader;

import java.math.BigDecimal;

/**
 * What a number counts or measures.
 *
 * @param name as papers write it: «triệu đồng», «hộ»
 * @param base what its amounts are added in: «đồng», «m²», «hộ»
 * @param scale one unit in the base: 1.000.000
 * @param known stands in the list of units, as against any word after a number
 */
record Unit(Kind kind, String name, String base, BigDecimal scale, boolean known) {

    enum Kind {
        MONEY,
        PERCENT,
        COUNT,
        MEASURE,
        TIME,
        /** «3 sao», «hạng 2»: a rank, nothing to add. */
        GRADE,
        NONE
    }

    static final Unit NONE = new Unit(Kind.NONE, "", "", BigDecimal.ONE, false);
    static final Unit PERCENT = new Unit(Kind.PERCENT, "%", "%", BigDecimal.ONE, true);

    static Unit count(String name, String base) {
        return new Unit(Kind.COUNT, name, base, BigDecimal.ONE, true);
    }

    /** A word after a number that no list knows: «5 bếp». */
    static Unit word(String name) {
        return new Unit(Kind.COUNT, name, name, BigDecimal.ONE, false);
    }

    /** «triệu đồng» per «ha»: rates are added only with rates; a year is not a rate. */
    Unit per(String suffix) {
        var rate = suffix.replace("/năm", "");
        return new Unit(kind, name + suffix, base + rate, scale, known);
    }

    Unit times(BigDecimal factor, String word) {
        return new Unit(kind, word + " " + name, base, scale.multiply(factor), known);
    }
}
