package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A paper scanned once for all that look for figures in it.
 *
 * @param head title and legal basis
 * @param all body and annexes
 * @param cut some of it has too many figures to be looked at
 */
record Passages(Paper paper, List<Passage> head, List<Passage> all, boolean cut) {

    /** More numbers than anyone writes in a paragraph: nothing in it is worth working out. */
    private static final int MOST = 200;

    /** Figures and times of a whole paper: two thousand pages of text have fewer. */
    private static final int MOST_IN_ALL = 25_000;

    static Passages of(Paper paper) {
        var head = new ArrayList<Passage>();
        scan(paper.paragraphs().subList(0, paper.bodyStart()), head);
        var all = new ArrayList<Passage>();
        scan(paper.body(), all);
        scan(paper.annexed(), all);
        return new Passages(
                paper,
                List.copyOf(head),
                List.copyOf(all),
                all.stream().anyMatch(passage -> passage.cues().isBlank()));
    }

    private static void scan(List<Paragraph> paragraphs, List<Passage> passages) {
        Deque<Passage> above = new ArrayDeque<>();
        var seen = figures(passages);
        for (var paragraph : paragraphs) {
            var mark = Mark.of(paragraph.text());
            while (!above.isEmpty() && !over(above.peek(), mark)) {
                above.pop();
            }
            var passage =
                    seen < MOST_IN_ALL
                            ? scanned(passages.size(), paragraph, mark, above.peek())
                            : blank(passages.size(), paragraph, mark, above.peek());
            seen +=
                    passage.cues().isBlank()
                            ? MOST
                            : passage.figures().size() + passage.whens().size();
            passages.add(passage);
            above.push(passage);
        }
    }

    /** Running text that does not announce a list has nothing under it. */
    private static boolean over(Passage upper, Mark mark) {
        if (upper.mark().isText() && !upper.endsWithColon()) {
            return false;
        }
        return upper.mark().depth() < mark.depth();
    }

    private static int figures(List<Passage> passages) {
        return passages.stream()
                .mapToInt(passage -> passage.figures().size() + passage.whens().size())
                .sum();
    }

    /** One that is not looked into. */
    private static Passage blank(
            int index, Paragraph paragraph, Mark mark, @Nullable Passage parent) {
        return new Passage(
                index,
                paragraph,
                mark,
                parent,
                List.of(),
                List.of(),
                new int[0],
                new Passage.Told(""));
    }

    private static Passage scanned(
            int index, Paragraph paragraph, Mark mark, @Nullable Passage parent) {
        var text = paragraph.text();
        if (text.length() > Figures.LONGEST) {
            return blank(index, paragraph, mark, parent);
        }
        var whens = Whens.in(text);
        var figures = Figures.in(text, whens);
        if (figures.size() + whens.size() > MOST) {
            return blank(index, paragraph, mark, parent);
        }
        return new Passage(
                index,
                paragraph,
                mark,
                parent,
                figures,
                whens,
                stops(text),
                new Passage.Told(text));
    }

    /** A full stop, question or exclamation mark before a space and a capital ends a sentence. */
    private static int[] stops(String text) {
        var stops = new ArrayList<Integer>();
        for (int at = 0; at + 2 < text.length(); at++) {
            var sign = text.charAt(at);
            if ((sign == '.' || sign == '!' || sign == '?' || sign == '…')
                    && text.charAt(at + 1) == ' '
                    && opens(text.charAt(at + 2))
                    && !(sign == '.' && abbreviated(text, at))) {
                stops.add(at + 1);
            }
        }
        stops.add(text.length());
        return stops.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean opens(char sign) {
        return Character.isUpperCase(sign) || "“\"«(-+*".indexOf(sign) >= 0;
    }

    /** «TP. Hồ Chí Minh», «Tr. học», and the number of a point: «1. Xã». */
    private static boolean abbreviated(String text, int dot) {
        var start = dot;
        while (start > 0 && dot - start < 5 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        var length = dot - start;
        var numbering = start == 0 && length > 0;
        return numbering
                || length > 0
                        && length < 4
                        && Character.isUpperCase(text.charAt(start))
                        && !Numeral.isDigit(text.charAt(start))
                        && allUpperOrShort(text, start, dot);
    }

    private static boolean allUpperOrShort(String text, int start, int end) {
        var known = text.substring(start, end);
        return List.of(
                        "TP", "TX", "TT", "TS", "GS", "PGS", "Tr", "Th", "ThS", "BS", "KS", "Q",
                        "P", "H")
                .contains(known);
    }

    /** Passages right under this one, in a row of the same mark; deeper ones are left out. */
    List<Passage> listUnder(Passage head) {
        var items = new ArrayList<Passage>();
        for (int index = head.index() + 1; index < all.size(); index++) {
            var next = all.get(index);
            var first = items.isEmpty() ? next : items.getFirst();
            if (next.mark().isText()
                    || next.mark().depth() <= head.mark().depth() && !head.mark().isText()) {
                if (!items.isEmpty() && next.mark().isText() && isInside(next, items.getLast())) {
                    continue;
                }
                break;
            }
            if (next.mark().depth() < first.mark().depth()) {
                break;
            }
            if (next.mark().style().equals(first.mark().style())) {
                items.add(next);
            }
        }
        return items;
    }

    /** Running text below an item that announced something. */
    private static boolean isInside(Passage text, Passage item) {
        return text.parent() == item && item.endsWithColon();
    }

    /** The headings above, nearest first. */
    static List<Passage> above(Passage passage) {
        var above = new ArrayList<Passage>();
        for (var up = passage.parent(); up != null; up = up.parent()) {
            above.add(up);
        }
        return above;
    }
}
