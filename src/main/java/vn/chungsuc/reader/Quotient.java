package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A percentage worked out from its two numbers.
 *
 * @param blurPart how far the true part may be from the written one
 */
record Quotient(BigDecimal part, BigDecimal whole, BigDecimal blurPart, BigDecimal blurWhole) {

    private static final MathContext EXACT = new MathContext(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Quotient of(BigDecimal part, BigDecimal whole) {
        return new Quotient(part, whole, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static Quotient of(Figure ratio, BigDecimal whole) {
        return new Quotient(ratio.value(), whole, blur(ratio.decimals(), ratio), blur(ratio.decimals(), ratio));
    }

    private static BigDecimal blur(int decimals, Figure ratio) {
        return decimals == 0 && ratio.kind() != Unit.Kind.MONEY && ratio.kind() != Unit.Kind.MEASURE
                        || decimals == 0 && ratio.unit().scale().compareTo(BigDecimal.ONE) == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.TWO);
    }

    BigDecimal percent() {
        return part.multiply(HUNDRED).divide(whole, EXACT);
    }

    BigDecimal percent(int decimals) {
        return percent().setScale(decimals, RoundingMode.HALF_UP);
    }

    boolean rounds(BigDecimal stated, int decimals) {
        return percent(decimals).compareTo(stated) == 0;
    }

    boolean truncates(BigDecimal stated, int decimals) {
        return percent().setScale(decimals, RoundingMode.DOWN).compareTo(stated) == 0;
    }

    /** Some true numbers that are written like these give the stated percentage. */
    boolean mayGive(BigDecimal stated, int decimals) {
        if (whole.compareTo(blurWhole) <= 0) {
            return true;
        }
        var least = part.subtract(blurPart).multiply(HUNDRED).divide(whole.add(blurWhole), EXACT);
        var most = part.add(blurPart).multiply(HUNDRED).divide(whole.subtract(blurWhole), EXACT);
        var digit = BigDecimal.ONE.movePointLeft(decimals);
        return stated.compareTo(least.subtract(digit)) > 0
                && stated.compareTo(most.add(digit.divide(BigDecimal.TWO))) <= 0;
    }

    boolean blurred() {
        return blurPart.signum() > 0 || blurWhole.signum() > 0;
    }

    /** «190.113 : 204.379 = 93,02%». */
    String said(int decimals) {
        return Vi.number(part) + " : " + Vi.number(whole) + " = " + Vi.number(percent(decimals)) + "%";
    }
}
