package vn.chungsuc.documents;

import vn.chungsuc.documents.view.CheckedPaper.Line;
import vn.chungsuc.documents.view.CheckedPaper.Piece;
import vn.chungsuc.reader.Severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a paper with the words of its findings marked. */
final class MarkedText {

    /** A paper of some forty pages is shown whole. */
    private static final int WHOLE = 1500;

    private static final int AROUND = 4;

    /** Of a line: a table copied into one must not fill the page. */
    private static final int LONGEST = 6000;

    /**
     * @param number its finding bears on the page
     */
    record Mark(int number, int line, String quote, Severity severity) {}

    private record Range(int from, int to, boolean error, List<Integer> findings) {}

    private final Set<Integer> seen = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    MarkedText(List<String> words, Collection<Mark> marks) {
        var byLine = marks.stream().collect(Collectors.groupingBy(mark -> at(mark.line(), words)));
        var near = near(byLine.keySet(), words.size());
        var left = false;
        for (int number = 1; number <= words.size(); number++) {
            var text = words.get(number - 1);
            if (!near.contains(number)) {
                left |= !text.isBlank();
                continue;
            }
            if (left) {
                lines.add(new Line(0, List.of()));
                left = false;
            }
            var here = byLine.getOrDefault(number, List.of());
            if (!text.isBlank() || !here.isEmpty()) {
                lines.add(new Line(number, pieces(text, here)));
            }
        }
        if (left) {
            lines.add(new Line(0, List.of()));
        }
    }

    List<Line> lines() {
        return lines;
    }

    boolean isCut() {
        return lines.stream().anyMatch(line -> line.number() == 0);
    }

    private static int at(int line, List<String> words) {
        return Math.clamp(line, 1, Math.max(1, words.size()));
    }

    /** Every line of a paper of usual length; of a longer one its head and what is marked. */
    private static Collection<Integer> near(Set<Integer> marked, int count) {
        var near = new HashSet<Integer>();
        for (int number = 1; number <= Math.min(count, WHOLE); number++) {
            near.add(number);
        }
        marked.forEach(line -> {
            for (int number = line - AROUND; number <= line + AROUND; number++) {
                near.add(number);
            }
        });
        return near;
    }

    private List<Piece> pieces(String whole, List<Mark> marks) {
        var text = whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var range : merged(text, marks)) {
            if (range.from() > from) {
                pieces.add(plain(text.substring(from, range.from())));
            }
            var first = range.findings().stream().filter(seen::add).toList();
            pieces.add(
                    new Piece(
                            text.substring(range.from(), range.to()),
                            range.error() ? "e" : "",
                            range.findings(),
                            first));
            from = range.to();
        }
        if (from < text.length()) {
            pieces.add(plain(text.substring(from)));
        }
        return pieces;
    }

    private static Piece plain(String text) {
        return new Piece(text, null, List.of(), List.of());
    }

    /** Marks that overlap become one. */
    private static List<Range> merged(String text, List<Mark> marks) {
        record Placed(Mark mark, int[] place) {}
        var sorted =
                marks.stream()
                        .map(mark -> new Placed(mark, place(text, mark.quote())))
                        .sorted(
                                Comparator.<Placed>comparingInt(one -> one.place()[0])
                                        .thenComparingInt(one -> one.mark().number()))
                        .toList();
        var ranges = new ArrayList<Range>();
        for (var one : sorted) {
            var mark = one.mark();
            var place = one.place();
            var last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && place[0] < last.to()) {
                ranges.set(ranges.size() - 1, joined(last, place, mark));
            } else {
                ranges.add(
                        new Range(
                                place[0],
                                place[1],
                                mark.severity() == Severity.ERROR,
                                List.of(mark.number())));
            }
        }
        return ranges;
    }

    private static Range joined(Range range, int[] place, Mark mark) {
        var findings = new ArrayList<>(range.findings());
        findings.add(mark.number());
        return new Range(
                range.from(),
                Math.max(range.to(), place[1]),
                range.error() || mark.severity() == Severity.ERROR,
                findings);
    }

    /** Where the quote stands in the line, or as much of it as stands there; else all of it. */
    private static int[] place(String text, String quote) {
        var words = quote.strip().split("\\s+");
        for (int count = words.length; count > 0; count--) {
            var part = List.of(words).subList(0, count);
            var end = count == words.length ? "" : "\\s*$";
            var found = Pattern.compile(joined(part) + end).matcher(text);
            if (!quote.isBlank() && found.find()) {
                return new int[] {found.start(), found.end()};
            }
        }
        var stripped = text.strip();
        var start = text.indexOf(stripped);
        return new int[] {Math.max(0, start), Math.max(0, start) + stripped.length()};
    }

    private static String joined(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("\\W{1,6}"));
    }

    /** Which findings have a mark on the page, so that a link to it leads somewhere. */
    static Map<Integer, Boolean> marked(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.pieces().stream())
                .flatMap(piece -> piece.first().stream())
                .collect(Collectors.toMap(number -> number, _ -> true, (one, _) -> one));
    }
}
