package vn.chungsuc.reader;

import vn.chungsuc.reader.SumJudge.Whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sums whose parts stand in other passages than their total: the items of a list above or below it.
 */
final class SumListCheck implements Check {

    private static final Pattern TOTAL_LAST =
            Sense.pattern("(?:tổng cộng|cộng|tổng) ?:? ?(?:là )?:?");
    private static final Pattern SUMMED = Sense.pattern("(?<!\\p{L})tổng(?!\\p{L})");
    private static final Pattern TOTAL_BEFORE =
            Sense.pattern("(?:\\(|, |; )(?:tổng số|tổng cộng|tổng)(?: là|:)? $");
    private static final int NEAR = 160;

    /** Items of a list that are worth adding up. */
    private static final int MOST = 100;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            if (!passage.figures().isEmpty()) {
                continued(passages, passage, findings);
                after(passage, findings);
                above(passages, passage, findings);
                below(passages, passage, findings);
            }
        }
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
        Totals.before(passage, Totals.lastOpening(passage))
                .forEach((base, candidates) -> {
                    var total = candidates.getFirst();
                    var tail = passage.between(total.end(), passage.text().length());
                    var opens = Totals.OPENS.matcher(tail);
                    var word = opens.find() ? opens.group(1).toLowerCase(Locale.ROOT) : "";
                    var summed = Sense.find(SUMMED, passage.between(0, total.start()));
                    if (!word.isEmpty() || summed) {
                        var parts = Parts.of(items, total);
                        var whole =
                                SumJudge.whole(
                                        word.isEmpty() ? "trong đó" : word, true, parts, total, "");
                        SumJudge.judge(passage, candidates, parts, whole, findings);
                    }
                });
    }

    /** A paragraph that begins with «Trong đó», below the list of a total or the total itself. */
    private static void continued(Passages passages, Passage passage, Findings findings) {
        var opens =
                Totals.OPENS
                        .matcher(passage.text())
                        .region(passage.mark().end(), passage.text().length());
        if (!opens.lookingAt()) {
            return;
        }
        for (int at = passage.index() - 1; at >= Math.max(0, passage.index() - 9); at--) {
            var head = passages.all().get(at);
            var totals = Totals.before(head, Totals.lastOpening(head));
            if (at == passage.index() - 1 && !head.endsWithColon() && head.mark().isText()
                    || head.endsWithColon()) {
                totals.forEach((base, candidates) -> {
                    var parts =
                            Parts.in(
                                    passage,
                                    opens.end(),
                                    passage.sentenceAt(opens.end()).end(),
                                    candidates.getFirst());
                    SumJudge.judge(head, candidates, parts, Whole.LIKELY, findings);
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
                SumJudge.judge(
                        passage,
                        List.of(total),
                        new Parts(earlier, earlier, earlier, 0, false),
                        Whole.LIKELY,
                        findings);
            }
        }
    }

    private static boolean isTotal(Passage item) {
        var total = TOTAL_LAST.matcher(item.text()).region(item.mark().end(), item.text().length());
        return total.lookingAt()
                && !item.figures().isEmpty()
                && item.figures().getFirst().start() <= total.end() + 1;
    }

    /** «+ Tổng cộng: …» as the last of a list, or right after it. */
    private static void below(Passages passages, Passage passage, Findings findings) {
        if (!isTotal(passage)) {
            return;
        }
        if (passage.mark().isText()) {
            afterList(passages, passage, findings);
        } else if (passage.parent() != null) {
            lastOfList(passages, passage, passage.parent(), findings);
        }
    }

    /** «Thôn 1: 140 phiếu; Thôn 2: 132 phiếu; …» and below it «Cộng: 765 phiếu.». */
    private static void afterList(Passages passages, Passage passage, Findings findings) {
        var total = passage.figures().getFirst();
        if (passage.index() == 0 || !total.addable()) {
            return;
        }
        var above = passages.all().get(passage.index() - 1);
        var from = above.stops().length < 2 ? 0 : above.stops()[above.stops().length - 2];
        var parts =
                above.mark().isText()
                                || Parts.hasAtTop(above.text(), from, above.text().length(), ';')
                        ? Parts.in(
                                above,
                                Math.max(from, above.mark().end()),
                                above.text().length(),
                                total)
                        : Parts.of(row(passages, above), total);
        if (parts.firsts().size() > 2) {
            SumJudge.judge(passage, List.of(total), parts, Whole.LIKELY, findings);
        }
    }

    /** Items of one mark that end with this one. */
    private static List<Passage> row(Passages passages, Passage last) {
        var row = new ArrayList<Passage>();
        for (int at = last.index();
                at >= 0
                        && last.mark().style().equals(passages.all().get(at).mark().style())
                        && row.size() < MOST;
                at--) {
            row.addFirst(passages.all().get(at));
        }
        return row;
    }

    private static void lastOfList(
            Passages passages, Passage passage, Passage head, Findings findings) {
        var items = passages.listUnder(head);
        var figure = passage.figures().getFirst();
        if (items.size() > 2 && items.getLast() == passage && figure.addable()) {
            var others = items.subList(0, items.size() - 1);
            SumJudge.judge(
                    passage, List.of(figure), Parts.of(others, figure), Whole.SURE, findings);
        }
    }
}
