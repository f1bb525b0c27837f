package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.reader.Paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The parts of a paper that go indicator by indicator («3.1. Chỉ tiêu 1.1: …» with «Nhiệm vụ»,
 * «Giải pháp»), as lines of a roadmap. Indicators named one after another share what follows.
 */
class PaperRoads {

    private static final int LONGEST = 4000;
    private static final int LONGEST_LEAD = 300;
    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");
    private static final Pattern INDICATOR =
            Pattern.compile(
                    "(?iu)^(?:\\d+(?:\\.\\d+)*\\.?|[a-zđ]\\))?\\s*chỉ tiêu"
                            + " (\\d{1,2}(?:\\.\\d{1,2}[a-z]?)?)\\s*[:.].*");
    private static final Pattern END =
            Pattern.compile(
                    "(?iu)^(?:[IVX]+\\.\\s.*|tiêu chí (?:số )?\\d{1,2}\\s*[:.].*|nơi nhận.*)");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)^(nhiệm vụ|giải pháp|thời gian|phụ trách|chủ trì)([^:]{0,40}):\\s*(.*)");
    private static final Pattern QUARTER = Pattern.compile("(?iu)quý (i{1,3}|iv|[1-4])(?!\\p{L})");

    private final List<Read> all = new ArrayList<>();

    /** What is read of one or more indicators. */
    private static final class Read {
        private final List<String> codes = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final StringBuilder duty = new StringBuilder();
        private final StringBuilder solution = new StringBuilder();
        private String lead = "";
        private @Nullable Integer quarter;
        private StringBuilder into = solution;
        private int lastLine;
        private final int firstLine;

        Read(int line) {
            firstLine = line;
            lastLine = line;
        }

        /** What follows without a label belongs to it too. */
        void goOn(StringBuilder part, String words) {
            into = part;
            append(part, words);
        }

        boolean isEmpty() {
            return duty.isEmpty() && solution.isEmpty();
        }
    }

    PaperRoads(Paper paper) {
        Read current = null;
        var heading = 0;
        for (var paragraph : paper.body()) {
            var text = paragraph.text().replace("*", "").strip();
            var line = paragraph.firstLine();
            var named = INDICATOR.matcher(text);
            if (named.matches()) {
                if (current == null || !current.isEmpty()) {
                    current = new Read(heading == 0 ? line : heading);
                    all.add(current);
                }
                heading = 0;
                current.codes.add(named.group(1));
                current.lines.add(line);
                current.lastLine = line;
            } else if (END.matcher(text).matches()) {
                current = null;
                heading = text.startsWith("Tiêu chí") ? line : 0;
            } else if (current != null) {
                current.lastLine = line;
                add(current, text.replaceFirst("^[-–+•]\\s*", "").strip());
            }
        }
    }

    private static void add(Read read, String text) {
        var labelled = LABELLED.matcher(text);
        if (!labelled.matches()) {
            append(read.into, text);
            return;
        }
        var words = labelled.group(3).strip();
        switch (labelled.group(1).toLowerCase(Locale.ROOT)) {
            case "nhiệm vụ" -> read.goOn(read.duty, words);
            case "giải pháp" -> read.goOn(read.solution, words);
            case "thời gian" -> read.quarter = quarter(words);
            default -> read.lead = words.substring(0, Math.min(LONGEST_LEAD, words.length()));
        }
    }

    private static void append(StringBuilder to, String words) {
        if (!words.isEmpty() && to.length() + words.length() < LONGEST) {
            to.append(to.isEmpty() ? "" : "\n").append(words);
        }
    }

    /** The last one named: by then it is to be done. */
    private static @Nullable Integer quarter(String words) {
        Integer last = null;
        var found = QUARTER.matcher(words);
        while (found.find()) {
            var said = found.group(1).toLowerCase(Locale.ROOT);
            var roman = QUARTERS.indexOf(said) + 1;
            last = roman > 0 ? (Integer) roman : Integer.valueOf(said);
        }
        return last;
    }

    /** Each indicator once, in the paper's order; no more than its name where nothing is said. */
    List<Road> roads() {
        var roads = new ArrayList<Road>();
        for (var read : all) {
            for (var code : read.codes) {
                if (roads.stream().noneMatch(one -> Objects.equals(one.indicator(), code))) {
                    roads.add(
                            new Road(
                                    code,
                                    read.quarter,
                                    read.duty.toString(),
                                    read.solution.toString(),
                                    read.lead.replaceFirst("[;.]$", ""),
                                    null,
                                    null));
                }
            }
        }
        return roads;
    }

    /** Where an indicator is named; 0: nowhere. */
    int line(String indicator) {
        for (var read : all) {
            var at = read.codes.indexOf(indicator);
            if (at >= 0) {
                return read.lines.get(at);
            }
        }
        return 0;
    }

    /** What stands there is told by a roadmap's line already, also the criterion's heading. */
    boolean covers(int line) {
        return all.stream().anyMatch(one -> line >= one.firstLine && line <= one.lastLine);
    }
}
