package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A percentage worked out from its two numbers.
 *
 * @param blurPart how far the true part may be from the written one
 * @param blurWhole the same of the whole
 */
record Quotient(BigDecimal part, BigDecimal whole, BigDecimal blurPart, BigDecimal blurWhole) {

    private static final MathContext EXACT = new MathContext(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Quotient of(BigDecimal part, BigDecimal whole) {
        return new Quotient(part, whole, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Of n/m written with one unit. */
    static Quotient ofShare(Figure ratio, BigDecimal whole) {
        var blur = blur(ratio).divide(ratio.unit().scale(), EXACT);
        return new Quotient(ratio.value(), whole, blur, blur);
    }

    /** Of two figures of one base. */
    static Quotient of(Figure part, Figure whole) {
        return new Quotient(part.amount(), whole.amount(), blur(part), blur(whole));
    }

    /** Of a figure and a whole in its base. */
    static Quotient of(Figure part, BigDecimal whole) {
        return new Quotient(part.amount(), whole, blur(part), blur(part));
    }

    /** Half of the last digit of what is rounded: decimals, and money in thousands and more. */
    private static BigDecimal blur(Figure figure) {
        var exact =
                figure.kind() == Kind.COUNT && figure.decimals() == 0
                        || figure.decimals() == 0
                                && figure.unit().scale().compareTo(BigDecimal.ONE) <= 0;
        return exact
                ? BigDecimal.ZERO
                : figure.unit().scale().movePointLeft(figure.decimals()).divide(BigDecimal.TWO);
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

    /** As stated: rounded, cut off, or within what the rounding of the two numbers explains. */
    boolean gives(Figure percent) {
        return rounds(percent.value(), percent.decimals())
                || truncates(percent.value(), percent.decimals())
                || blurred() && mayGive(percent.value(), percent.decimals());
    }

    private boolean mayGive(BigDecimal stated, int decimals) {
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

    /** Within so many points of what is stated. */
    boolean nearer(Figure percent, int points) {
        return percent().subtract(percent.value()).abs().compareTo(BigDecimal.valueOf(points)) <= 0;
    }

    /** «190.113 : 204.379 = 93,02%». */
    String said(int decimals) {
        return Vi.number(part)
                + " : "
                + Vi.number(whole)
                + " = "
                + Vi.number(percent(decimals))
                + "%";
    }
}
