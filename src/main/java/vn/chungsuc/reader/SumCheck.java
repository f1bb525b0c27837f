package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sum of parts against the total: «Tổng … 31 tỷ đồng, trong đó: …; …». «Trong đó» need not name
 * all parts; what is not plainly whole, and not nearly right, is left alone.
 */
final class SumCheck implements Check {

    static final String RULE = "sum-mismatch";

    private static final Pattern OPENS =
            Sense.pattern(
                    "(?<!\\p{L})(trong đó|bao gồm|gồm|cụ thể|chia ra|chia theo)(?!\\p{L})(?: là|"
                            + " có| như sau| sau đây| sau| các nguồn)* ?(:)?");
    private static final Pattern COMPLEMENT =
            Sense.pattern(
                    "(?:duy trì|giữ vững)[^;]{0,90}(?:thêm|mới)|đã [^;]{0,90}chưa"
                            + " |(?<!\\p{L})nam(?!\\p{L})[^;]{0,60}(?<!\\p{L})nữ(?!\\p{L})|nông"
                            + " thôn[^;]{0,60}(?:thành thị|đô thị)|mới[^;]{0,60}(?:sửa chữa|nâng"
                            + " cấp)|sửa chữa[^;]{0,60}mới|còn lại|(?:nguồn|vốn|loại) khác");
    private static final Pattern TOTAL_LAST =
            Sense.pattern("(?:tổng cộng|cộng|tổng) ?:? ?(?:là )?:?");
    private static final Pattern SUMMED = Sense.pattern("(?<!\\p{L})tổng(?!\\p{L})");
    private static final Set<String> OF_PEOPLE =
            Set.of(
                    "thành viên",
                    "đồng chí",
                    "người",
                    "cán bộ",
                    "đại biểu",
                    "ủy viên",
                    "văn bản",
                    "giải",
                    "huy chương",
                    "đơn vị");

    /** Of these, parts may overlap: women, the young, the poor. */
    private static final Set<String> OVERLAP =
            Set.of(
                    "người",
                    "đảng viên",
                    "hội viên",
                    "đoàn viên",
                    "đại biểu",
                    "đồng chí",
                    "cán bộ",
                    "công chức",
                    "lao động",
                    "học sinh",
                    "hộ",
                    "thành viên",
                    "trẻ",
                    "nhân khẩu");

    private static final Pattern NOT_PARTS =
            Sense.pattern(
                    "kế hoạch|so với|cùng kỳ|dự toán|bình quân|tối đa|tối thiểu|ít nhất|mỗi|năm"
                            + " trước");
    private static final Pattern TOTAL_BEFORE =
            Sense.pattern("(?:\\(|, |; )(?:tổng số|tổng cộng|tổng)(?: là|:)? $");
    private static final int NEAR = 160;
    private static final int FARTHEST = 1_500;

    /** Openings of an enumeration a paragraph may have. */
    private static final int MOST = 12;

    enum Whole {
        SURE,
        LIKELY,
        OPEN
    }

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            if (passage.figures().isEmpty()) {
                continue;
            }
            inline(passage, findings);
            continued(passages, passage, findings);
            after(passage, findings);
            above(passages, passage, findings);
            below(passages, passage, findings);
        }
    }

    private static void inline(Passage passage, Findings findings) {
        var opens = OPENS.matcher(passage.text());
        for (int openings = 0; openings < MOST && opens.find(); openings++) {
            var end = regionEnd(passage, opens.start(), opens.end());
            if (passage.quoted(opens.start()) || passage.between(opens.end(), end).isBlank()) {
                continue;
            }
            var start = opens.end();
            var word = opens.group(1).toLowerCase(Locale.ROOT);
            var colon = opens.group(2) != null;
            totals(passage, opens.start())
                    .forEach((base, candidates) -> {
                        var parts = parts(passage, start, end, candidates.getFirst(), word);
                        var whole =
                                whole(
                                        word,
                                        colon,
                                        parts,
                                        candidates.getFirst(),
                                        passage.between(start, end));
                        judge(passage, candidates, parts, whole, findings);
                    });
        }
        brackets(passage, findings);
    }

    private static Parts parts(Passage passage, int start, int end, Figure total, String word) {
        var parts = Parts.in(passage, start, end, total);
        return parts.firsts().isEmpty() && OF_PEOPLE.contains(total.base())
                ? Parts.heads(passage, start, end)
                : parts;
    }

    /** «90/90 trường đạt chuẩn (Mầm non 32/32, Tiểu học 26/26, …)». */
    private static void brackets(Passage passage, Findings findings) {
        var text = passage.text();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            var close = text.indexOf(')', open);
            if (close < 0) {
                return;
            }
            if (close - open > FARTHEST || OPENS.matcher(text).region(open, close).find()) {
                continue;
            }
            var start = open + 1;
            totals(passage, open)
                    .forEach((base, candidates) -> {
                        var parts = Parts.in(passage, start, close, candidates.getFirst());
                        var other =
                                Sense.find(NOT_PARTS, passage.between(start, close))
                                        || !passage.whensIn(start, close).isEmpty();
                        var whole = parts.firsts().size() > 2 || !other ? Whole.LIKELY : Whole.OPEN;
                        judge(passage, candidates, parts, whole, findings);
                    });
        }
    }

    /** The figures before a place that can be its total, nearest first, by what they count. */
    private static Map<String, List<Figure>> totals(Passage passage, int at) {
        var sentence = passage.sentenceAt(Math.max(0, at - 2));
        var byBase = new LinkedHashMap<String, List<Figure>>();
        passage.figuresIn(Math.max(sentence.start(), at - NEAR), at).stream()
                .filter(figure ->
                        figure.addable() || figure.isRatio() && figure.kind() == Kind.COUNT)
                .filter(figure -> passage.between(figure.end(), at - 2).indexOf(';') < 0)
                .filter(figure -> !closedBefore(passage.text(), figure, at))
                .filter(figure -> !OPENS.matcher(passage.text()).region(figure.end(), at).find())
                .sorted(Comparator.comparingInt(Figure::start).reversed())
                .forEach(figure ->
                        byBase.computeIfAbsent(
                                        figure.base() + figure.isRatio(), base -> new ArrayList<>())
                                .add(figure));
        return byBase;
    }

    /** In parentheses that are closed again before the place. */
    private static boolean closedBefore(String text, Figure figure, int at) {
        return Parts.depth(text, figure.end(), at) < 0;
    }

    private static int regionEnd(Passage passage, int start, int end) {
        var sentence = passage.sentenceAt(Math.min(end, passage.text().length() - 1));
        var depth = 0;
        var limit = Math.min(sentence.end(), end + FARTHEST);
        for (int at = end; at < limit; at++) {
            depth +=
                    passage.text().charAt(at) == '('
                            ? 1
                            : passage.text().charAt(at) == ')' ? -1 : 0;
            if (depth < 0) {
                return at;
            }
        }
        return limit;
    }

    /** A total whose parts are the items below: «… đồng. Trong đó:». */
    private static void above(Passages passages, Passage passage, Findings findings) {
        if (!passage.endsWithColon()) {
            return;
        }
        var items = passages.listUnder(passage);
        items.removeIf(item -> isTotal(item));
        if (items.size() < 2) {
            return;
        }
        totals(passage, lastOpening(passage))
                .forEach((base, candidates) -> {
                    var total = candidates.getFirst();
                    var tail = passage.between(total.end(), passage.text().length());
                    var opens = OPENS.matcher(tail);
                    var word = opens.find() ? opens.group(1).toLowerCase(Locale.ROOT) : "";
                    var summed = Sense.find(SUMMED, passage.between(0, total.start()));
                    if (!word.isEmpty() || summed) {
                        var parts = Parts.of(items, total);
                        var whole =
                                whole(word.isEmpty() ? "trong đó" : word, true, parts, total, "");
                        judge(passage, candidates, parts, whole, findings);
                    }
                });
    }

    /** A paragraph that begins with «Trong đó», below the list of a total or the total itself. */
    private static void continued(Passages passages, Passage passage, Findings findings) {
        var opens =
                OPENS.matcher(passage.text()).region(passage.mark().end(), passage.text().length());
        if (!opens.lookingAt()) {
            return;
        }
        for (int at = passage.index() - 1; at >= Math.max(0, passage.index() - 9); at--) {
            var head = passages.all().get(at);
            var totals = totals(head, lastOpening(head));
            if (at == passage.index() - 1 && !head.endsWithColon() && head.mark().isText()
                    || head.endsWithColon()) {
                totals.forEach((base, candidates) -> {
                    var parts =
                            Parts.in(
                                    passage,
                                    opens.end(),
                                    passage.sentenceAt(opens.end()).end(),
                                    candidates.getFirst());
                    judge(head, candidates, parts, Whole.LIKELY, findings);
                });
                return;
            }
        }
    }

    /** «14 công trình chuyển tiếp và 8 công trình mới (tổng số 22 công trình)». */
    private static void after(Passage passage, Findings findings) {
        for (var total : passage.figures()) {
            if (total.addable()
                    && TOTAL_BEFORE
                            .matcher(passage.between(total.start() - 24, total.start()))
                            .find()) {
                var start =
                        Math.max(passage.sentenceAt(total.start()).start(), total.start() - NEAR);
                var earlier =
                        passage.figuresIn(start, total.start()).stream()
                                .filter(figure ->
                                        figure.addable() && figure.base().equals(total.base()))
                                .toList();
                judge(
                        passage,
                        List.of(total),
                        new Parts(earlier, earlier, earlier, 0, false),
                        Whole.LIKELY,
                        findings);
            }
        }
    }

    private static int lastOpening(Passage passage) {
        var opens = OPENS.matcher(passage.text());
        var at = passage.text().length();
        while (opens.find()) {
            at = opens.end() + 2 >= passage.text().stripTrailing().length() ? opens.start() : at;
        }
        return at;
    }

    private static boolean isTotal(Passage item) {
        var total = TOTAL_LAST.matcher(item.text()).region(item.mark().end(), item.text().length());
        return total.lookingAt()
                && !item.figures().isEmpty()
                && item.figures().getFirst().start() <= total.end() + 1;
    }

    /** «+ Tổng cộng: …» as the last of a list. */
    private static void below(Passages passages, Passage passage, Findings findings) {
        if (!isTotal(passage) || passage.parent() == null) {
            return;
        }
        var items = passages.listUnder(passage.parent());
        var figure = passage.figures().getFirst();
        if (items.size() > 2 && items.getLast() == passage && figure.addable()) {
            var others = items.subList(0, items.size() - 1);
            judge(passage, List.of(figure), Parts.of(others, figure), Whole.SURE, findings);
        }
    }

    private static Whole whole(
            String word, boolean colon, Parts parts, Figure total, String region) {
        var money = total.kind() == Kind.MONEY;
        return switch (word) {
            case "gồm", "bao gồm", "chia ra", "chia theo" -> Whole.SURE;
            case "cụ thể" -> colon ? Whole.SURE : Whole.LIKELY;
            default -> {
                var several = parts.firsts().size() > 2;
                if (colon && several && money) {
                    yield Whole.SURE;
                }
                var closed =
                        several && (colon || !OVERLAP.contains(total.base()))
                                || money
                                || Sense.find(COMPLEMENT, region);
                yield closed ? Whole.LIKELY : Whole.OPEN;
            }
        };
    }

    private static void judge(
            Passage passage, List<Figure> totals, Parts parts, Whole whole, Findings findings) {
        if (parts.firsts().size() < 2) {
            return;
        }
        for (var total : totals) {
            for (var some : List.of(parts.firsts(), parts.all(), parts.lasts())) {
                var addition = new Addition(total, some);
                if (addition.holds()) {
                    agree(passage, addition, findings);
                    return;
                }
            }
        }
        var addition = new Addition(totals.getFirst(), parts.firsts());
        if (parts.unsaid() == 0 && !vague(passage, addition)) {
            var sure =
                    whole == Whole.SURE && parts.parted() && addition.total().kind() == Kind.MONEY;
            if (whole != Whole.OPEN && (sure || addition.near())) {
                blame(passage, addition, findings);
            }
        }
    }

    private static boolean vague(Passage passage, Addition addition) {
        return Parts.isAbout(passage, addition.total());
    }

    private static void agree(Passage passage, Addition addition, Findings findings) {
        var total = addition.total();
        findings.holds(
                RULE,
                passage.lineAt(total.start()),
                passage.quote(total.start(), total.end()),
                addition.said());
    }

    private static void blame(Passage passage, Addition addition, Findings findings) {
        var rounding = addition.holdsRounded();
        if (rounding && !addition.sameDigits()) {
            return;
        }
        var total = addition.total();
        findings.add(
                new Finding(
                        RULE,
                        rounding ? Severity.WARN : Severity.ERROR,
                        passage.lineAt(total.start()),
                        passage.quote(total.start(), total.end()),
                        addition.said()
                                + ", không bằng "
                                + addition.foundNumber()
                                + (rounding ? " (có thể do làm tròn)." : "."),
                        addition.expected(),
                        addition.found()));
    }
}
