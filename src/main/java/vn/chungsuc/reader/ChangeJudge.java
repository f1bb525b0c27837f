package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Works a growth or difference out again, in every way it can be meant. */
final class ChangeJudge {

    private static final MathContext EXACT = new MathContext(30);

    private ChangeJudge() {}

    static void judge(Passage passage, Figure from, Figure to, Figure change, Findings findings) {
        var down = passage.between(change.start() - 30, change.start()).toLowerCase(Locale.ROOT);
        var falls =
                Math.max(down.lastIndexOf("giảm"), down.lastIndexOf("thấp hơn"))
                        > Math.max(
                                down.lastIndexOf("tăng"),
                                Math.max(down.lastIndexOf("vượt"), down.lastIndexOf("cao hơn")));
        var a =
                from.value()
                        .multiply(
                                to.kind() == from.kind() ? from.unit().scale() : to.unit().scale());
        var b = to.amount();
        var options = options(a, b, from, to, change);
        var sign = falls ? -1 : 1;
        for (var option : options) {
            if (near(option.value().multiply(BigDecimal.valueOf(sign)), change, from, to)) {
                findings.holds(
                        ChangeCheck.RULE,
                        passage.lineAt(change.start()),
                        passage.quote(from.start(), change.end()),
                        option.said());
                return;
            }
        }
        if (options.isEmpty() || Parts.isAbout(passage, change)) {
            return;
        }
        var option = options.getFirst();
        findings.add(
                new Finding(
                        ChangeCheck.RULE,
                        Severity.ERROR,
                        passage.lineAt(change.start()),
                        passage.quote(
                                Math.min(from.start(), Math.min(to.start(), change.start())),
                                Math.max(change.end(), Math.max(from.end(), to.end()))),
                        option.said()
                                + ", không bằng "
                                + (falls ? "−" : "")
                                + Said.amount(change.value(), change.unit().name())
                                + ".",
                        Said.amount(option.value().abs(), option.unit()),
                        Said.amount(change.value(), change.unit().name())));
    }

    /** A way to work the change out, with the words that say it. */
    private record Option(BigDecimal value, String unit, String said) {}

    private static List<Option> options(
            BigDecimal a, BigDecimal b, Figure from, Figure to, Figure change) {
        if (change.kind() == Kind.PERCENT) {
            var growth = a.signum() == 0 ? null : growth(a, b, change);
            var points = difference(a, b, Unit.PERCENT);
            return to.kind() != Kind.PERCENT
                    ? growth == null ? List.of() : List.of(growth)
                    : growth == null ? List.of(points) : List.of(points, growth);
        }
        if (change.base().equals("lần")) {
            return a.signum() == 0 ? List.of() : List.of(times(a, b, change));
        }
        return ChangeCheck.head(change).equals(ChangeCheck.head(to))
                ? List.of(difference(a, b, change.unit()))
                : List.of();
    }

    private static Option difference(BigDecimal a, BigDecimal b, Unit unit) {
        var value = b.subtract(a).divide(unit.scale(), EXACT);
        return new Option(
                value,
                unit.name(),
                shown(b, unit) + " − " + shown(a, unit) + " = " + Said.amount(value, unit.name()));
    }

    private static String shown(BigDecimal amount, Unit unit) {
        return Vi.number(amount.divide(unit.scale(), EXACT));
    }

    private static Option growth(BigDecimal a, BigDecimal b, Figure change) {
        var value = b.subtract(a).movePointRight(2).divide(a, EXACT);
        var rounded = value.setScale(Math.max(2, change.decimals()), RoundingMode.HALF_UP);
        return new Option(
                value,
                "%",
                "("
                        + Vi.number(b)
                        + " − "
                        + Vi.number(a)
                        + ") : "
                        + Vi.number(a)
                        + " = "
                        + Vi.number(rounded)
                        + "%");
    }

    private static Option times(BigDecimal a, BigDecimal b, Figure change) {
        var value = b.divide(a, EXACT);
        return new Option(
                value,
                "lần",
                Vi.number(b)
                        + " : "
                        + Vi.number(a)
                        + " = "
                        + Vi.number(value, Math.max(1, change.decimals()))
                        + " lần");
    }

    /** Rounded, cut off, or within what the rounding of the two figures explains. */
    private static boolean near(BigDecimal value, Figure change, Figure from, Figure to) {
        var rounded =
                value.setScale(change.decimals(), RoundingMode.HALF_UP).compareTo(change.value())
                                == 0
                        || value.setScale(change.decimals(), RoundingMode.DOWN)
                                        .compareTo(change.value())
                                == 0;
        if (rounded || change.kind() == Kind.PERCENT && to.kind() != Kind.PERCENT) {
            return rounded
                    || from.decimals() + to.decimals() > 0
                            && value.subtract(change.value())
                                            .abs()
                                            .compareTo(
                                                    BigDecimal.ONE.movePointLeft(change.decimals()))
                                    <= 0;
        }
        var fine = from.decimals() > 0 || to.decimals() > 0;
        var blur =
                BigDecimal.ONE.movePointLeft(Math.max(1, Math.max(from.decimals(), to.decimals())));
        return fine
                && change.decimals() > 0
                && value.subtract(change.value()).abs().compareTo(blur) <= 0;
    }
}
