package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;

/**
 * What a column of an office's table says.
 *
 * @param criterion number, or 0
 * @param indicator code, where the column is for one indicator
 * @param inverted a mark in it means «chưa đạt»
 */
record Meaning(Kind kind, int criterion, @Nullable String indicator, boolean inverted) {

    enum Kind {
        NOTHING,
        UNIT,
        CRITERION,
        INDICATOR,
        CRITERIA_TOTAL,
        INDICATORS_TOTAL
    }

    static final Meaning NOTHING = plain(Kind.NOTHING);
    static final Meaning UNIT = plain(Kind.UNIT);

    static Meaning plain(Kind kind) {
        return new Meaning(kind, 0, null, false);
    }

    static Meaning criterion(int number) {
        return new Meaning(Kind.CRITERION, number, null, false);
    }

    static Meaning indicator(CriteriaSet set, String code) {
        return new Meaning(Kind.INDICATOR, set.requireIndicator(code).criterion(), code, false);
    }

    Meaning turned() {
        return new Meaning(kind, criterion, indicator, true);
    }

    boolean isMark() {
        return kind == Kind.CRITERION || kind == Kind.INDICATOR;
    }

    boolean isTotal() {
        return kind == Kind.CRITERIA_TOTAL || kind == Kind.INDICATORS_TOTAL;
    }

    /** Says something of a unit. */
    boolean speaks() {
        return isMark() || isTotal();
    }

    /** As an officer reads and types it: «TC 5», «CT 1.1», «Đơn vị», nothing. */
    String label() {
        var label =
                switch (kind) {
                    case NOTHING -> "";
                    case UNIT -> "Đơn vị";
                    case CRITERION -> "TC " + criterion;
                    case INDICATOR -> "CT " + indicator;
                    case CRITERIA_TOTAL -> "Số tiêu chí đạt";
                    case INDICATORS_TOTAL -> "Số chỉ tiêu đạt";
                };
        return inverted ? label + " chưa đạt" : label;
    }
}
