package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A declared count against the numbered rows of the table, or of the annex, it announces: «06 thành
 * viên …, cụ thể:», «12 xã (Phụ lục kèm theo)».
 */
final class CountTableCheck implements Check {

    private static final Set<String> OF_ROWS =
            Set.of(
                    "thành viên",
                    "người",
                    "đồng chí",
                    "cán bộ",
                    "công trình",
                    "dự án",
                    "hạng mục",
                    "xã",
                    "thôn",
                    "bản",
                    "ấp",
                    "đơn vị",
                    "mô hình",
                    "sản phẩm",
                    "nhiệm vụ");
    private static final Pattern ANNOUNCED =
            Sense.pattern("(?:cụ thể|như sau|sau|sau đây|chi tiết)(?: như sau)? ?: ?$");
    private static final Pattern ANNEX =
            Sense.pattern(
                    "[^.;]{0,80}?[(,] ?(?:chi tiết |danh sách |có )?(?:theo |tại )?phụ lục(?: số)?"
                            + "(?: (?<number>[IVX]{1,5}|\\d{1,2}))?(?!\\p{L})");

    /** How far below its announcement a table's first row may stand, with all cells of its head. */
    private static final int HEAD = 14;

    /** A count further off than a slip may well be of something else. */
    private static final int SLIP = 2;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        var grids = Grid.in(passages);
        var listed = new HashMap<String, Integer>();
        for (var passage : passages.all()) {
            if (passage.endsWithColon() && Sense.find(ANNOUNCED, passage.text())) {
                var rows = rowsBelow(grids, passage);
                if (rows > 1) {
                    table(passage, rows, findings);
                }
            }
            if (!passages.paper().annexes().isEmpty()) {
                annexed(passages, passage, listed, findings);
            }
        }
    }

    /** Numbered 1, 2, 3 … in the table right below; 0: there is none. */
    private static int rowsBelow(List<Grid> grids, Passage head) {
        for (var grid : grids) {
            var first = grid.rows().getFirst().passage(0).index();
            if (first > head.index() && first - head.index() <= HEAD && isNumbered(grid)) {
                return grid.rows().size();
            }
        }
        return 0;
    }

    private static boolean isNumbered(Grid grid) {
        for (int row = 0; row < grid.rows().size(); row++) {
            if (!grid.rows().get(row).number().equals(String.valueOf(row + 1))) {
                return false;
            }
        }
        return true;
    }

    private static void table(Passage passage, int rows, Findings findings) {
        var sentence = passage.sentenceAt(passage.text().length() - 1);
        var counts =
                passage.figuresIn(sentence.start(), sentence.end()).stream()
                        .filter(figure ->
                                OF_ROWS.contains(figure.base())
                                        && CountCheck.countable(passage, figure))
                        .toList();
        for (var count : counts) {
            if (count.value().intValue() == rows) {
                CountCheck.agree(passage, count, rows, findings);
                return;
            }
        }
        if (counts.size() == 1) {
            tell(passage, counts.getFirst(), rows, "dòng trong bảng", findings);
        }
    }

    private static void tell(
            Passage passage, Figure count, int rows, String what, Findings findings) {
        if (Math.abs(count.value().intValue() - rows) <= SLIP) {
            CountCheck.blame(
                    passage,
                    count,
                    rows,
                    passage.quote(count.start(), count.end()),
                    rows + " " + what,
                    findings);
        }
    }

    private static void annexed(
            Passages passages, Passage passage, Map<String, Integer> listed, Findings findings) {
        for (var count : passage.figures()) {
            if (!OF_ROWS.contains(count.base()) || !CountCheck.countable(passage, count)) {
                continue;
            }
            var cited = ANNEX.matcher(passage.text()).region(count.end(), passage.text().length());
            if (!cited.lookingAt()) {
                continue;
            }
            var number = cited.group("number");
            var rows =
                    listed.computeIfAbsent(
                            count.base() + "|" + number, _ -> listed(passages, count, number));
            if (rows == count.value().intValue()) {
                CountCheck.agree(passage, count, rows, findings);
            } else if (rows > 1) {
                tell(passage, count, rows, "mục trong phụ lục", findings);
            }
        }
    }

    /**
     * «1. Xã An Phong», «2. Xã Bình Lãng» and nothing else numbered in the annex; 0: no such list.
     */
    private static int listed(Passages passages, Figure count, @Nullable String number) {
        var annexes = passages.paper().annexes();
        var listed = 0;
        for (int at = 0; at < annexes.size(); at++) {
            var label = annexes.get(at).label().toUpperCase(Locale.ROOT);
            if (number == null ? annexes.size() > 1 : !label.endsWith(" " + number)) {
                continue;
            }
            var to = at + 1 < annexes.size() ? annexes.get(at + 1).line() : Integer.MAX_VALUE;
            listed = items(passages, count, annexes.get(at).line(), to);
        }
        return listed;
    }

    private static int items(Passages passages, Figure count, int fromLine, int toLine) {
        var items = 0;
        for (var item : passages.all()) {
            var line = item.paragraph().firstLine();
            if (line <= fromLine || line >= toLine || item.mark().isText()) {
                continue;
            }
            var own = item.text().substring(item.mark().end()).toLowerCase(Locale.ROOT);
            var next = item.text().startsWith((items + 1) + ".");
            if (!next || !own.startsWith(count.base() + " ")) {
                return 0;
            }
            items++;
        }
        return items;
    }
}
