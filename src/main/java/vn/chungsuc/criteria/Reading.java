package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What was entered for an indicator: exactly one of these. 0, nothing and «không áp dụng» are three
 * different things.
 */
public sealed interface Reading {

    Reading NOTHING = new Nothing();
    Reading ACHIEVED = new Word(Verdict.MET);
    Reading NOT_ACHIEVED = new Word(Verdict.NOT_MET);
    Reading NOT_APPLICABLE = new Word(Verdict.NOT_APPLICABLE);

    /** Keys of the parts when a figure is given by sex. */
    String MEN = "nam";

    String WOMEN = "nữ";

    record Nothing() implements Reading {}

    /** A person's word decides the verdict, whatever the kind of indicator. */
    record Word(Verdict verdict) implements Reading {}

    record Figure(BigDecimal value) implements Reading {}

    record Ratio(BigDecimal numerator, BigDecimal denominator) implements Reading {}

    /** Named parts: of a compound indicator, of a score, or men and women. */
    record Parts(Map<String, Reading> readings) implements Reading {
        public Parts {
            readings = Map.copyOf(readings);
        }

        Reading part(String key) {
            return readings.getOrDefault(key, NOTHING);
        }
    }

    static Reading achieved(boolean achieved) {
        return achieved ? ACHIEVED : NOT_ACHIEVED;
    }

    static Reading figure(BigDecimal value) {
        return new Figure(value);
    }

    static Reading ratio(BigDecimal numerator, BigDecimal denominator) {
        return new Ratio(numerator, denominator);
    }

    static Reading bySex(Reading men, Reading women) {
        return new Parts(Map.of(MEN, men, WOMEN, women));
    }

    /** From the columns of a row: the word wins over the ratio, the ratio over the value. */
    static Reading of(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean achieved,
            boolean notApplicable) {
        if (notApplicable) {
            return NOT_APPLICABLE;
        }
        if (achieved != null) {
            return achieved(achieved);
        }
        if (numerator != null && denominator != null) {
            return ratio(numerator, denominator);
        }
        return value == null ? NOTHING : figure(value);
    }
}
