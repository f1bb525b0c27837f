package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;

/** A total against its parts, worked out again. */
record Addition(Figure total, List<Figure> parts) {

    BigDecimal sum() {
        return Parts.sum(parts);
    }

    BigDecimal difference() {
        return sum().subtract(total.amount()).abs();
    }

    boolean holds() {
        return difference().signum() == 0;
    }

    /** What rounding of decimals, or of figures in a coarser unit, can explain. */
    boolean holdsRounded() {
        var finest = parts.stream().map(Addition::digit).reduce(digit(total), BigDecimal::min);
        var blur = blur(total, finest);
        for (var part : parts) {
            blur = blur.add(blur(part, finest));
        }
        return difference().compareTo(blur) <= 0;
    }

    /** All written to the same last digit, so that a reader expects the sum to come out. */
    boolean sameDigits() {
        return parts.stream().allMatch(part -> digit(part).compareTo(digit(total)) == 0);
    }

    /** Sum and total are near enough for the parts to be meant as all there are. */
    boolean near() {
        var sum = sum();
        return sum.multiply(new BigDecimal("1.25")).compareTo(total.amount()) >= 0
                && sum.compareTo(total.amount().multiply(new BigDecimal("1.25"))) <= 0;
    }

    private static BigDecimal digit(Figure figure) {
        return figure.unit().scale().movePointLeft(figure.decimals());
    }

    private static BigDecimal blur(Figure figure, BigDecimal finest) {
        var digit = digit(figure);
        return figure.decimals() > 0 && figure.kind() == Kind.MONEY || digit.compareTo(finest) > 0
                ? digit.divide(BigDecimal.TWO)
                : BigDecimal.ZERO;
    }

    /** In the unit all share, else in the base unit. */
    private boolean oneScale() {
        return parts.stream()
                .allMatch(part -> part.unit().scale().compareTo(total.unit().scale()) == 0);
    }

    private BigDecimal shown(BigDecimal amount) {
        return oneScale() ? amount.divide(total.unit().scale()) : amount;
    }

    private String unit() {
        return oneScale() ? total.unit().name() : total.base();
    }

    String said() {
        return Said.sum(
                parts.stream().map(part -> shown(part.amount())).toList(), shown(sum()), unit());
    }

    String expected() {
        return Said.amount(shown(sum()), unit());
    }

    String found() {
        return Said.amount(shown(total.amount()), unit());
    }

    String foundNumber() {
        return Vi.number(shown(total.amount()));
    }
}
