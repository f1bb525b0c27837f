package vn.chungsuc.plans;

import vn.chungsuc.reader.OutlineItem;
import vn.chungsuc.reader.Paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where the parts of a paper that was read begin and end, and which tell of the past. */
class PaperSections {

    private static final Pattern PAST =
            Pattern.compile(
                    "^(?:kết quả|tình hình|đánh giá|thực trạng|(?:những )?(?:tồn tại|hạn chế)"
                            + "|nguyên nhân).*");

    /** From a line up to, not including, another. */
    private record Span(int from, int to) {
        boolean holds(int line) {
            return line >= from && line < to;
        }
    }

    private final TreeSet<Integer> points = new TreeSet<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final List<Span> past = new ArrayList<>();

    PaperSections(Paper paper) {
        walk(paper.outline(), Integer.MAX_VALUE);
    }

    private void walk(List<OutlineItem> items, int end) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.number() == null) {
                continue;
            }
            var until = end(items, i, end);
            points.add(item.line());
            if (!item.children().isEmpty()) {
                headings.put(item.line(), until);
            }
            if (PAST.matcher(item.title().toLowerCase(Locale.ROOT)).matches()) {
                past.add(new Span(item.line(), until));
            }
            walk(item.children(), until);
        }
    }

    private static int end(List<OutlineItem> items, int at, int end) {
        return at + 1 < items.size() ? items.get(at + 1).line() : end;
    }

    /** A numbered line with something under it. */
    boolean isHeading(int line) {
        return headings.containsKey(line);
    }

    /** The line that no longer belongs to what stands under a heading. */
    int endOf(int heading) {
        return headings.getOrDefault(heading, heading + 1);
    }

    /** It tells what was, not what is to be. */
    boolean isPast(int line) {
        return past.stream().anyMatch(span -> span.holds(line));
    }

    /** The numbered line a line stands under; 0: none. */
    int pointOf(int line) {
        var point = points.floor(line);
        return point == null ? 0 : point;
    }
}
