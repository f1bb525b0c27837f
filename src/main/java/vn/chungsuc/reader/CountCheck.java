package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A declared count against what is enumerated: «03 xã (A, B, C)», «02 nhà máy: …, …», «05 nhiệm vụ
 * sau:» with items below. Where the enumeration can be read in two ways, either may fit.
 */
final class CountCheck implements Check {

    static final String RULE = "count-mismatch";

    private static final int FARTHEST = 1_200;

    private static final Pattern INTRODUCES =
            Sense.pattern(
                    "(?:[^.;:(\\d]|[345] sao|\\d{1,3}(?:,\\d{1,2})?%){0,110}?(?:,? ?(?:bao"
                        + " gồm|gồm|gồm có|đó là|cụ thể|cụ thể là|là|như sau|sau|sau đây) ?: ?| ?:"
                        + " ?|,? (?:bao gồm|gồm|gồm có) | ?\\((?:bao gồm|gồm|là|cụ thể|đó là)?:?"
                        + " ?)(?:(?:hộ |các )*(?:ông|bà|đồng chí)(?:, (?:ông|bà))? ?: ?)?");
    private static final Pattern DIRECT = Pattern.compile(" (?=\\p{Lu}\\p{Ll})");
    private static final Pattern OPEN =
            Sense.pattern(
                    "\\.\\.\\.|…|v\\.v|(?<!\\p{L})vv|như ?:|trong đó|tiêu biểu|điển hình|nhất là");
    private static final Pattern CLOSING =
            Sense.pattern(
                    "(?:sau|sau đây|như sau|gồm|bao gồm|cụ thể|là|chủ yếu|trọng tâm)? ?:[ *_]*$");
    static final Set<String> OF_NAMES =
            Set.of(
                    "xã",
                    "phường",
                    "thị trấn",
                    "huyện",
                    "thôn",
                    "bản",
                    "ấp",
                    "xóm",
                    "làng",
                    "buôn",
                    "khóm",
                    "khu phố");
    private static final Set<String> OF_ITEMS =
            Set.of(
                    "nhiệm vụ",
                    "nội dung",
                    "giải pháp",
                    "mục tiêu",
                    "vấn đề",
                    "nhóm",
                    "nguyên nhân",
                    "tiêu chí",
                    "chỉ tiêu",
                    "công trình",
                    "dự án",
                    "hạng mục",
                    "mô hình",
                    "phần",
                    "loại",
                    "kiến nghị",
                    "bước",
                    "phụ lục",
                    "văn bản",
                    "sản phẩm",
                    "hội nghị");

    /** Of these, each item that bears a name is one. */
    static final Set<String> OF_NAMED_THINGS =
            Set.of("sản phẩm", "công trình", "dự án", "mô hình", "hợp tác xã");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            for (var figure : passage.figures()) {
                if (countable(passage, figure)) {
                    inline(passage, figure, findings);
                    below(passages, passage, figure, findings);
                }
            }
        }
    }

    static boolean countable(Passage passage, Figure figure) {
        return figure.kind() == Kind.COUNT
                && figure.unit().known()
                && figure.high() == null
                && figure.of() == null
                && figure.decimals() == 0
                && figure.value().compareTo(BigDecimal.valueOf(100)) < 0
                && figure.value().signum() > 0
                && figure.unit().scale().compareTo(BigDecimal.ONE) == 0
                && !passage.quoted(figure.start())
                && !Parts.isAbout(passage, figure);
    }

    private static void inline(Passage passage, Figure figure, Findings findings) {
        var listed = enumeration(passage, figure);
        if (listed != null) {
            judge(passage, figure, listed, findings);
        }
    }

    /** Something is enumerated after this count. */
    static boolean lists(Passage passage, Figure figure) {
        var listed = countable(passage, figure) ? enumeration(passage, figure) : null;
        return listed != null && listed.plain();
    }

    private static @Nullable Enumeration enumeration(Passage passage, Figure figure) {
        var text = passage.text();
        var sentence = passage.sentenceAt(figure.start());
        var limit = Math.min(sentence.end(), figure.end() + FARTHEST);
        var introduces = INTRODUCES.matcher(text).region(figure.end(), limit);
        var direct = DIRECT.matcher(text).region(figure.end(), limit);
        var named = OF_NAMES.contains(figure.base());
        int start;
        if (named && direct.lookingAt()) {
            start = direct.end();
        } else if (introduces.lookingAt()) {
            start = introduces.end();
        } else {
            return null;
        }
        var end = Enumeration.end(text, start, limit, bracketed(text, figure.end(), start));
        if (start >= end || Sense.find(OPEN, text.substring(figure.end(), end))) {
            return null;
        }
        return Enumeration.of(text, start, end, figure, OF_ITEMS.contains(figure.base()));
    }

    private static boolean bracketed(String text, int from, int to) {
        return text.substring(from, to).indexOf('(') >= 0;
    }

    private static void judge(
            Passage passage, Figure figure, Enumeration listed, Findings findings) {
        var declared = figure.value().intValue();
        if (listed.counts().contains(declared) && declared > 1) {
            agree(passage, figure, declared, findings);
        } else if (listed.plain() && listed.most() > 1) {
            blame(
                    passage,
                    figure,
                    listed.most(),
                    passage.quote(figure.start(), listed.end()),
                    listed.said(),
                    findings);
        }
    }

    /** «05 nhiệm vụ sau:» and the items of one mark below. */
    private static void below(
            Passages passages, Passage passage, Figure figure, Findings findings) {
        var tail = passage.between(figure.end(), passage.text().length());
        if (!passage.endsWithColon()
                || tail.length() > 90
                || !Sense.find(CLOSING, tail)
                || !(OF_ITEMS.contains(figure.base()) || OF_NAMES.contains(figure.base()))
                || passage.figures().getLast() != figure
                || tail.indexOf('.') >= 0) {
            return;
        }
        var items = passages.listUnder(passage);
        if (items.isEmpty()) {
            items = inBrackets(passages, passage);
        } else if (followedByMore(passages, items)) {
            return;
        }
        if (items.size() < 2) {
            return;
        }
        var declared = figure.value().intValue();
        if (items.size() == declared) {
            agree(passage, figure, declared, findings);
        } else if (items.getFirst().mark().isText() || !mixed(passages, items)) {
            blame(
                    passage,
                    figure,
                    items.size(),
                    passage.quote(figure.start(), passage.text().length()),
                    items.size() + " mục bên dưới",
                    findings);
        }
    }

    /** «(1) …», «(2) …» below, one to a paragraph. */
    private static List<Passage> inBrackets(Passages passages, Passage head) {
        var items = new ArrayList<Passage>();
        for (int at = head.index() + 1; at < passages.all().size(); at++) {
            var item = passages.all().get(at);
            if (!item.text().startsWith("(" + (items.size() + 1) + ")")) {
                break;
            }
            items.add(item);
        }
        return items;
    }

    /** A list that running text interrupts may go on after it. */
    private static boolean followedByMore(Passages passages, List<Passage> items) {
        for (int at = 1; at < items.size(); at++) {
            var gap = passages.all().subList(items.get(at - 1).index() + 1, items.get(at).index());
            if (gap.stream().anyMatch(passage -> passage.mark().isText())) {
                return true;
            }
        }
        return false;
    }

    /** The items stand no deeper than what announced them, so that others may follow in the row. */
    private static boolean mixed(Passages passages, List<Passage> items) {
        var head = passages.all().get(items.getFirst().index() - 1);
        return head.mark().isText()
                && items.getFirst().mark().style().equals("DASH")
                && Passages.above(head).stream().anyMatch(up -> up.mark().style().equals("DASH"));
    }

    static void agree(Passage passage, Figure figure, int count, Findings findings) {
        findings.holds(
                RULE,
                passage.lineAt(figure.start()),
                passage.quote(figure.start(), figure.end()),
                "Ghi "
                        + Vi.number(count)
                        + " "
                        + figure.unit().name()
                        + ", nêu đủ "
                        + Vi.number(count)
                        + ".");
    }

    static void blame(
            Passage passage,
            Figure figure,
            int count,
            String quote,
            String listed,
            Findings findings) {
        findings.add(
                new Finding(
                        RULE,
                        Severity.ERROR,
                        passage.lineAt(figure.start()),
                        quote,
                        "Ghi "
                                + Vi.number(figure.value())
                                + " "
                                + figure.unit().name()
                                + " nhưng nêu "
                                + count
                                + ": "
                                + listed
                                + ".",
                        String.valueOf(count),
                        Vi.number(figure.value())));
    }
}
