package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.PaperDuties.Charged;
import vn.chungsuc.plans.PaperPlan.Told;
import vn.chungsuc.reader.Paper;
import vn.chungsuc.reader.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a part of a paper, without what the plan's rows say already. */
class PaperWords {

    /** A label or a mark that is left of a sentence taken out. */
    private static final int REST = 12;

    private static final Pattern FIRSTLY =
            Pattern.compile("(?iu)^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: \\p{L}+)?) là: ");
    private static final Pattern NUMBERED =
            Pattern.compile("(?s)^(?:\\d+(?:\\.\\d+)*\\.?|[a-zđ]\\)) (.+)$");
    private static final Pattern LEFT_MARKS = Pattern.compile("^([-+•] )?[;,.:\\s]+(?=\\p{L})");

    private final Paper paper;
    private final PaperSections sections;
    private final @Nullable PaperRoads roads;
    private final Told told;

    /**
     * @param roads null: the paper's indicators are no roadmap of the plan
     */
    PaperWords(Paper paper, PaperSections sections, @Nullable PaperRoads roads, Told told) {
        this.paper = paper;
        this.sections = sections;
        this.roads = roads;
        this.told = told;
    }

    private record Left(int line, String text) {}

    /** Lines after one and before another; a heading goes with what stood under it. */
    String of(String part, int after, int until) {
        var left = new ArrayList<Left>();
        for (var one : paper.body()) {
            if (one.firstLine() > after && one.firstLine() < until && !one.row()) {
                var text = isRow(part, one.firstLine()) || isTime(one) ? "" : rest(one);
                if (!text.isEmpty()) {
                    left.add(new Left(one.firstLine(), text));
                }
            }
        }
        return left.stream()
                .filter(one -> !sections.isHeading(one.line) || hasMore(left, one.line))
                .map(this::unnumbered)
                .collect(Collectors.joining("\n"));
    }

    /** Its numbers would go on in ours: a heading stands for itself, a point becomes a bullet. */
    private String unnumbered(Left one) {
        var numbered = NUMBERED.matcher(one.text);
        if (!numbered.matches()) {
            return one.text;
        }
        var words = numbered.group(1);
        if (!sections.isHeading(one.line)) {
            return "- " + words;
        }
        return words.matches(".*[.;:]") ? words : words + ":";
    }

    private boolean hasMore(List<Left> left, int heading) {
        var end = sections.endOf(heading);
        return left.stream()
                .anyMatch(one ->
                        one.line > heading && one.line < end && !sections.isHeading(one.line));
    }

    /** What times tell stands beside the duties of their point. */
    private boolean isTime(Paragraph paragraph) {
        var point = sections.pointOf(paragraph.firstLine());
        return PaperTimes.isLabel(paragraph.text())
                && told.duties().stream().anyMatch(one -> sections.pointOf(one.line()) == point);
    }

    private boolean isRow(String part, int line) {
        return told.roads() && roads != null && roads.covers(line)
                || part.equals("muc-tieu-chung") && told.targets().contains(line);
    }

    private String rest(Paragraph paragraph) {
        var text = paragraph.text().replaceFirst("\\./\\.?$", ".");
        var last = paragraph.lineAt(Integer.MAX_VALUE);
        var rest = text;
        for (var one : told.duties()) {
            if (one.line() >= paragraph.firstLine() && one.line() <= last) {
                rest = without(rest, one);
            }
        }
        if (!rest.equals(text)) {
            rest = LEFT_MARKS.matcher(rest.replaceAll("\\s+", " ").strip()).replaceFirst("$1");
            if (rest.replaceAll("\\P{L}", "").length() < REST) {
                return "";
            }
        }
        return FIRSTLY.matcher(rest).replaceFirst("- ");
    }

    /** Its first letter may have been made a capital one. */
    private static String without(String text, Charged charged) {
        var words = charged.duty().words();
        var at = text.indexOf(words.substring(Math.min(1, words.length())));
        if (at < 1 || words.length() < 2) {
            return text;
        }
        var end = at + words.length() - 1;
        while (end < text.length() && ".;,/".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(0, at - 1) + text.substring(end);
    }
}
