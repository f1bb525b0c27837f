package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of pages put one after the other: page numbers and what repeats at the edge of pages
 * left out, a blank line where the page leaves one.
 */
final class PdfPages {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "^[-–—\\s]*(?:[Tt]rang\\s*)?\\d{1,4}(?:\\s*[/|]\\s*\\d{1,4})?[-–—\\s.]*$");
    private static final int EDGE = 2;
    private static final int REPEATED = 3;
    private static final double WIDER = 1.45;

    private record Line(String text, float y) {}

    private final List<List<Line>> pages = new ArrayList<>();

    void begin() {
        pages.add(new ArrayList<>());
    }

    void add(String text, float y) {
        if (pages.isEmpty()) {
            begin();
        }
        pages.getLast().add(new Line(text, y));
    }

    void end() {
        var page = pages.getLast();
        if (!page.isEmpty() && PAGE_NUMBER.matcher(page.getFirst().text).matches()) {
            page.removeFirst();
        }
        if (!page.isEmpty() && PAGE_NUMBER.matcher(page.getLast().text).matches()) {
            page.removeLast();
        }
    }

    String text() {
        var repeated = repeated();
        float pitch = pitch();
        var text = new StringBuilder();
        for (var page : pages) {
            float above = 0;
            for (int i = 0; i < page.size(); i++) {
                var line = page.get(i);
                if (atEdge(i, page.size()) && repeated.getOrDefault(line.text, 0) >= REPEATED) {
                    continue;
                }
                if (above > 0 && pitch > 0 && line.y - above > pitch * WIDER) {
                    text.append('\n');
                }
                text.append(line.text).append('\n');
                above = line.y;
            }
        }
        return text.toString();
    }

    private static boolean atEdge(int line, int lines) {
        return line < EDGE || line >= lines - EDGE;
    }

    /** Running heads and feet: the same words at the edge of several pages. */
    private Map<String, Integer> repeated() {
        var seen = new HashMap<String, Integer>();
        for (var page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (atEdge(i, page.size())) {
                    seen.merge(page.get(i).text, 1, Integer::sum);
                }
            }
        }
        return seen;
    }

    /** The usual distance from one line to the next. */
    private float pitch() {
        var gaps = new ArrayList<Float>();
        for (var page : pages) {
            for (int i = 1; i < page.size() && gaps.size() < 5_000; i++) {
                float gap = page.get(i).y - page.get(i - 1).y;
                if (gap > 2) {
                    gaps.add(gap);
                }
            }
        }
        var sorted = gaps.toArray(Float[]::new);
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
