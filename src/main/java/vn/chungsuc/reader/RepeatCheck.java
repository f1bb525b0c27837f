package vn.chungsuc.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The same total stated twice with different values. Only totals whose label has at least three
 * words, the same to the letter, of the same time, the same unit of the country and the same mood;
 * anything less may well be another thing.
 */
final class RepeatCheck implements Check {

    static final String RULE = "stated-differently";

    private static final Pattern LABEL =
            Sense.pattern(
                    "(?<!\\p{L})((?:tổng (?:số|nguồn|vốn|kinh phí|diện tích|dân số|mức|giá trị|sản"
                        + " lượng)|dân số|diện tích tự nhiên)[^.;:,()\\d]{0,60}?)(?: là| đạt| có|"
                        + " được| gồm| hiện có)*:? ?(?:là |đạt )?$");

    /** What a paper has one of a year: compared only where the time is told. */
    private static final Pattern OF_A_TIME =
            Sense.pattern(
                    "(?<!\\p{L})(thu nhập bình quân(?: đầu người)?|tỷ lệ (?:hộ )?nghèo(?: đa"
                        + " chiều)?|tỷ lệ hộ cận nghèo|số hộ nghèo|số hộ cận nghèo)(?: (?:của|toàn)"
                        + " (?:xã|huyện|tỉnh))?(?: (?:năm|cuối năm|hết năm|đến cuối năm|đến hết"
                        + " năm) \\d{4})?(?: là| đạt| còn| ở mức)*:? ?$");

    private record Statement(Passage passage, Figure figure) {}

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        Map<String, List<Statement>> byLabel = new HashMap<>();
        for (var passage : passages.all()) {
            if (passage.text().contains(" | ")) {
                continue;
            }
            for (var figure : passage.figures()) {
                var label = label(passage, figure);
                if (!label.isEmpty()
                        && figure.high() == null
                        && figure.of() == null
                        && !Parts.isAbout(passage, figure)) {
                    byLabel.computeIfAbsent(key(passage, figure, label), key -> new ArrayList<>())
                            .add(new Statement(passage, figure));
                }
            }
        }
        byLabel.values().forEach(same -> compare(same, findings));
    }

    private static String label(Passage passage, Figure figure) {
        var sentence = passage.sentenceAt(figure.start());
        var from = Math.max(sentence.start(), figure.start() - 100);
        var before = passage.between(from, figure.start());
        var timed = OF_A_TIME.matcher(before);
        if (timed.find() && !Sense.time(passage, figure.start()).isEmpty()) {
            return timed.group(1).toLowerCase(Locale.ROOT);
        }
        var matcher = LABEL.matcher(before);
        if (!figure.addable() || !matcher.find()) {
            return "";
        }
        var label = matcher.group(1).strip().toLowerCase(Locale.ROOT);
        return label.split(" ").length < 3 ? "" : label;
    }

    private static String key(Passage passage, Figure figure, String label) {
        return String.join(
                "|",
                label,
                ChangeCheck.head(figure),
                Sense.time(passage, figure.start()),
                Sense.subject(passage, figure.start()),
                String.valueOf(Sense.isAim(passage, figure.start())),
                heading(passage));
    }

    /** Under headings that name units, each has totals of its own. */
    private static String heading(Passage passage) {
        for (var up : Passages.above(passage)) {
            var name = Sense.lastName(up.text());
            if (name != null && up.text().length() < 120) {
                return name;
            }
        }
        return "";
    }

    private static void compare(List<Statement> same, Findings findings) {
        if (same.size() < 2 || same.size() > 4) {
            return;
        }
        var first = same.getFirst();
        var values = new HashSet<BigDecimal>();
        values.add(first.figure().amount().stripTrailingZeros());
        for (var other : same.subList(1, same.size())) {
            var differs = values.add(other.figure().amount().stripTrailingZeros());
            if (differs
                    && other.passage() != first.passage()
                    && !rounded(first.figure(), other.figure())) {
                blame(first, other, findings);
                return;
            }
        }
    }

    /** «31 tỷ» for 31.003.700.000 is the same figure told shorter. */
    private static boolean rounded(Figure one, Figure two) {
        var digit = digit(one).max(digit(two));
        return one.amount().subtract(two.amount()).abs().compareTo(digit) < 0
                && digit(one).compareTo(digit(two)) != 0;
    }

    private static BigDecimal digit(Figure figure) {
        return figure.unit().scale().movePointLeft(figure.decimals());
    }

    private static void blame(Statement first, Statement other, Findings findings) {
        var there = Said.amount(first.figure().value(), first.figure().unit().name());
        var here = Said.amount(other.figure().value(), other.figure().unit().name());
        var passage = other.passage();
        findings.add(
                new Finding(
                        RULE,
                        Severity.ERROR,
                        passage.lineAt(other.figure().start()),
                        passage.quote(other.figure().start(), other.figure().end()),
                        "«"
                                + label(passage, other.figure())
                                + "» ở chỗ khác là "
                                + there
                                + ", ở đây là "
                                + here
                                + ".",
                        there,
                        here));
    }
}
