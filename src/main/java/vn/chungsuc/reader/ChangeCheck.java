package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A growth or difference against the two figures it is of: «từ 15 lên 16 tiêu chí, tăng 01 tiêu
 * chí», «45 triệu đồng, tăng 5 triệu đồng so với năm 2021 (40 triệu đồng)».
 */
final class ChangeCheck implements Check {

    static final String RULE = "change-mismatch";

    private static final Pattern FROM =
            Sense.pattern("(?<!\\p{L})từ (?:mức |chỗ |khoảng )?(?:chỉ )?(?:có |đạt )?$");
    private static final Pattern TO =
            Sense.pattern(
                    "[^.;]{0,60}?(?<!\\p{L})(?:lên|xuống|còn|thành)(?: còn| đạt| mức| tới| đến)?"
                            + " ?$");
    private static final Pattern DOWN = Sense.pattern("(?<!\\p{L})(?:xuống|còn)(?!\\p{L})");
    private static final Pattern UP = Sense.pattern("(?<!\\p{L})(?:lên|thành)(?!\\p{L})");
    private static final Pattern CHANGED =
            Sense.pattern(
                    "(?<!\\p{L})(tăng|giảm|vượt|cao hơn|thấp hơn)(?: thêm| được| là| tương ứng|"
                            + " tương đương)* ?$");
    private static final Pattern AGAINST =
            Sense.pattern("[^.;\\d%]{0,20}so với [^.;()]{0,50}(?:\\(|là |đạt )[^.;()]{0,24}");
    private static final Pattern YEARLY =
            Sense.pattern(" ?(?:/năm|mỗi năm|hàng năm|hằng năm|bình quân)");
    private static final MathContext EXACT = new MathContext(30);

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            var figures = passage.figures();
            for (int at = 0; at + 1 < figures.size(); at++) {
                fromTo(passage, at, findings);
                yearByYear(passage, at, findings);
            }
            for (int at = 1; at + 1 < figures.size(); at++) {
                against(passage, at, findings);
            }
        }
    }

    /** «từ A lên B», with the change before or after it. */
    private static void fromTo(Passage passage, int at, Findings findings) {
        var from = passage.figures().get(at);
        var to = passage.figures().get(at + 1);
        var between = passage.between(from.end(), to.start());
        if (!comparable(from, to)
                || !FROM.matcher(before(passage, from)).find()
                || !TO.matcher(between).matches()) {
            return;
        }
        var change = changeAfter(passage, at + 2, to);
        if (change == null && at > 0) {
            change = changeBefore(passage, at - 1, from);
        }
        if (change != null) {
            judge(passage, from, to, change, findings);
        } else {
            direction(passage, from, to, between, findings);
        }
    }

    private static void direction(
            Passage passage, Figure from, Figure to, String between, Findings findings) {
        var said =
                before(passage, from).toLowerCase(Locale.ROOT) + between.toLowerCase(Locale.ROOT);
        var grows = to.value().compareTo(from.value()) > 0;
        var shrinks = to.value().compareTo(from.value()) < 0;
        var wrong =
                grows && said.contains("giảm") && Sense.find(DOWN, between)
                        || shrinks && said.contains("tăng") && Sense.find(UP, between);
        if (wrong && !from.isRatio()) {
            findings.add(
                    new Finding(
                            RULE,
                            Severity.ERROR,
                            passage.lineAt(to.start()),
                            passage.quote(from.start(), to.end()),
                            "Ghi "
                                    + (grows ? "giảm" : "tăng")
                                    + " nhưng "
                                    + Vi.number(to.value())
                                    + (grows ? " lớn hơn " : " nhỏ hơn ")
                                    + Vi.number(from.value())
                                    + ".",
                            grows ? "tăng" : "giảm",
                            grows ? "giảm" : "tăng"));
        }
    }

    /** «năm 2020 đạt 15 tiêu chí, năm 2021 đạt 16 tiêu chí, tăng 01 tiêu chí». */
    private static void yearByYear(Passage passage, int at, Findings findings) {
        var first = passage.figures().get(at);
        var second = passage.figures().get(at + 1);
        var firstYear = yearBefore(passage, first);
        var secondYear = yearBefore(passage, second);
        if (!comparable(first, second)
                || firstYear == 0
                || secondYear == 0
                || firstYear == secondYear
                || passage.sentenceAt(first.start()).end() < second.end()
                || passage.between(first.end(), second.start()).indexOf(';') >= 0) {
            return;
        }
        var change = changeAfter(passage, at + 2, second);
        if (change != null) {
            judge(
                    passage,
                    firstYear < secondYear ? first : second,
                    firstYear < secondYear ? second : first,
                    change,
                    findings);
        }
    }

    private static int yearBefore(Passage passage, Figure figure) {
        var year = 0;
        for (var when : passage.whensIn(Math.max(0, figure.start() - 40), figure.start())) {
            year = when.form() == When.Form.YEAR ? when.year() : 0;
        }
        return year;
    }

    /** «B, tăng Z so với năm … (A)», and «tương ứng tăng P%» after it. */
    private static void against(Passage passage, int at, Findings findings) {
        var change = passage.figures().get(at);
        var from = passage.figures().get(at + 1);
        if (!isChange(passage, change)
                || !AGAINST.matcher(passage.between(change.end(), from.start())).matches()) {
            return;
        }
        var to = earlier(passage, at, from);
        if (to == null) {
            return;
        }
        judge(passage, from, to, change, findings);
        var next = at + 2 < passage.figures().size() ? passage.figures().get(at + 2) : null;
        if (next != null
                && next.start() - from.end() < 30
                && next.kind() == Kind.PERCENT
                && isChange(passage, next)) {
            judge(passage, from, to, next, findings);
        }
    }

    /**
     * What has grown: the nearest figure before the change that can be compared, not in brackets.
     */
    private static @Nullable Figure earlier(Passage passage, int at, Figure from) {
        var change = passage.figures().get(at);
        var start = Math.max(passage.sentenceAt(change.start()).start(), change.start() - 160);
        for (int before = at - 1;
                before >= 0 && passage.figures().get(before).start() >= start;
                before--) {
            var figure = passage.figures().get(before);
            if (comparable(from, figure)
                    && Parts.depth(passage.text(), figure.end(), change.start()) == 0) {
                return figure;
            }
        }
        return null;
    }

    private static boolean comparable(Figure from, Figure to) {
        var same =
                head(from).equals(head(to))
                        || from.kind() == Kind.NONE
                        || from.unit().base().isEmpty();
        var kind = to.kind() != Kind.NONE && to.kind() != Kind.GRADE && to.kind() != Kind.TIME;
        var wholes = from.of() == null || to.of() == null || from.of().compareTo(to.of()) == 0;
        return same && kind && wholes && from.high() == null && to.high() == null;
    }

    /** «đồng/người» and «đồng» are often one: the rate is said once. */
    private static String head(Figure figure) {
        var slash = figure.base().indexOf('/');
        return slash < 0 ? figure.base() : figure.base().substring(0, slash);
    }

    private static @Nullable Figure changeAfter(Passage passage, int at, Figure to) {
        if (at >= passage.figures().size()) {
            return null;
        }
        var change = passage.figures().get(at);
        var between = passage.between(to.end(), change.start());
        var near = between.length() < 60 && between.indexOf(';') < 0 && between.indexOf('.') < 0;
        return near && isChange(passage, change) ? change : null;
    }

    private static @Nullable Figure changeBefore(Passage passage, int at, Figure from) {
        var change = passage.figures().get(at);
        var between = passage.between(change.end(), from.start());
        var near = between.length() < 24 && between.indexOf(';') < 0 && between.indexOf('.') < 0;
        return near && isChange(passage, change) ? change : null;
    }

    private static boolean isChange(Passage passage, Figure change) {
        return change.high() == null
                && change.of() == null
                && CHANGED.matcher(before(passage, change)).find()
                && !YEARLY.matcher(passage.between(change.end(), change.end() + 12)).lookingAt();
    }

    private static String before(Passage passage, Figure figure) {
        return passage.between(figure.start() - 30, figure.start());
    }

    private static void judge(
            Passage passage, Figure from, Figure to, Figure change, Findings findings) {
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
                        RULE,
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
                        RULE,
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
        return head(change).equals(head(to)) ? List.of(difference(a, b, change.unit())) : List.of();
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
