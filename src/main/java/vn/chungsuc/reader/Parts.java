package vn.chungsuc.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The figures that may make up a total, one from each item of an enumeration.
 *
 * @param firsts the first of each item
 * @param all every one outside parentheses
 * @param unsaid items without a figure: the enumeration then need not be whole
 * @param parted by semicolons or as items below, so that nothing else is mixed in
 */
record Parts(
        List<Figure> firsts, List<Figure> all, List<Figure> lasts, int unsaid, boolean parted) {

    private static final Pattern NESTED =
            Sense.pattern("trong đó|bao gồm|(?<!\\p{L})gồm(?!\\p{L})");
    private static final Pattern CHANGE =
            Sense.pattern("(?:tăng|giảm|vượt|bình quân|mỗi)(?: \\p{L}{1,8}){0,2} ?$");
    static final Pattern ABOUT =
            Sense.pattern(
                    "(?:khoảng|gần|trên|hơn|ước|ước đạt|xấp xỉ|dưới|tối thiểu|ít nhất|không quá|tối"
                            + " đa|đến) ?$");

    /** Of a stretch of one text. */
    static Parts in(Passage passage, int start, int end, Figure total) {
        var firsts = new ArrayList<Figure>();
        var all = new ArrayList<Figure>();
        var lasts = new ArrayList<Figure>();
        var unsaid = 0;
        var semicolons = hasAtTop(passage.text(), start, end, ';');
        for (var item : items(passage, start, end, semicolons)) {
            var figures = fitting(passage, item.start(), item.end(), total);
            if (figures.isEmpty()) {
                unsaid += semicolons ? 1 : 0;
                continue;
            }
            firsts.add(figures.getFirst());
            lasts.add(figures.getLast());
            all.addAll(figures);
        }
        return new Parts(firsts, all, lasts, unsaid, semicolons);
    }

    /** «01 Trưởng ban, 03 Phó Trưởng ban, 21 ủy viên»: each item begins with its own count. */
    static Parts heads(Passage passage, int start, int end) {
        var heads = new ArrayList<Figure>();
        var unsaid = 0;
        var semicolons = hasAtTop(passage.text(), start, end, ';');
        for (var item : items(passage, start, end, semicolons)) {
            var head =
                    passage.figuresIn(item.start(), item.end() + 1).stream()
                            .filter(figure ->
                                    passage.between(item.start(), figure.start())
                                                    .replaceAll("[^\\p{L}]", "")
                                                    .length()
                                            < 3)
                            .filter(figure ->
                                    figure.of() == null
                                            && figure.high() == null
                                            && figure.decimals() == 0)
                            .filter(figure ->
                                    figure.kind() == Unit.Kind.COUNT
                                            || figure.kind() == Unit.Kind.NONE)
                            .findFirst();
            head.ifPresent(heads::add);
            unsaid += head.isPresent() ? 0 : 1;
        }
        return new Parts(heads, heads, heads, unsaid, false);
    }

    /** Of the items below a total, each a passage. */
    static Parts of(List<Passage> items, Figure total) {
        var firsts = new ArrayList<Figure>();
        var all = new ArrayList<Figure>();
        var lasts = new ArrayList<Figure>();
        var unsaid = 0;
        for (var item : items) {
            var figures = fitting(item, item.mark().end(), item.text().length(), total);
            if (figures.isEmpty()) {
                unsaid++;
                continue;
            }
            firsts.add(figures.getFirst());
            lasts.add(figures.getLast());
            all.addAll(figures);
        }
        return new Parts(firsts, all, lasts, unsaid, true);
    }

    private static List<Figure> fitting(Passage passage, int start, int end, Figure total) {
        var nested = NESTED.matcher(passage.text()).region(start, end);
        var stop = nested.find() && nested.start() > start + 3 ? nested.start() : end;
        return passage.figuresIn(start, stop).stream()
                .filter(figure -> fits(figure, total))
                .filter(figure -> depth(passage.text(), start, figure.start()) <= 0)
                .filter(figure ->
                        !CHANGE.matcher(
                                        passage.between(
                                                Math.max(start, figure.start() - 30),
                                                figure.start()))
                                .find())
                .toList();
    }

    private static boolean fits(Figure figure, Figure total) {
        if (total.isRatio()) {
            return figure.isRatio()
                    && (figure.base().equals(total.base()) || figure.base().isEmpty());
        }
        return figure.addable() && figure.base().equals(total.base());
    }

    private static List<Passage.Span> items(
            Passage passage, int start, int end, boolean semicolons) {
        var text = passage.text();
        var items = new ArrayList<Passage.Span>();
        var depth = 0;
        var from = start;
        for (int at = start; at < end; at++) {
            var sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            var cuts =
                    semicolons
                            ? sign == ';'
                            : sign == ',' && text.startsWith(" ", at + 1)
                                    || text.startsWith(" và ", at);
            if (depth <= 0 && cuts) {
                items.add(new Passage.Span(from, at));
                from = at + 1;
            }
        }
        items.add(new Passage.Span(from, end));
        items.removeIf(item -> text.substring(item.start(), item.end()).isBlank());
        return items;
    }

    static boolean hasAtTop(String text, int start, int end, char wanted) {
        var depth = 0;
        for (int at = start; at < end; at++) {
            var sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == wanted && depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** How many parentheses are open at a place, counted from a start. */
    static int depth(String text, int start, int at) {
        var depth = 0;
        for (int place = start; place < at; place++) {
            depth += text.charAt(place) == '(' ? 1 : text.charAt(place) == ')' ? -1 : 0;
        }
        return depth;
    }

    /** A total or part that is only said to be about so much. */
    static boolean isAbout(Passage passage, Figure figure) {
        return ABOUT.matcher(passage.between(figure.start() - 14, figure.start())).find();
    }

    static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
