package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

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
            ChangeJudge.judge(passage, from, to, change, findings);
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
            ChangeJudge.judge(
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
        ChangeJudge.judge(passage, from, to, change, findings);
        var next = at + 2 < passage.figures().size() ? passage.figures().get(at + 2) : null;
        if (next != null
                && next.start() - from.end() < 30
                && next.kind() == Kind.PERCENT
                && isChange(passage, next)) {
            ChangeJudge.judge(passage, from, to, next, findings);
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
    static String head(Figure figure) {
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
}
