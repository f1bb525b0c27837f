package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.view.ProgrammeContent.Work;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.Filling;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Signature;
import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.documents.PaperTemplate.Laid;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the paper of a work programme together. Points number themselves: «1.», under the year's
 * main work «Một là».
 *
 * @param tasks those that stand in it
 * @param inForce who helps where and which office leads what, by the decision in force
 */
record ProgrammePaper(
        Programme programme,
        Map<ProgrammePart, String> words,
        List<Work> tasks,
        List<Line> inForce) {

    private static final List<String> ORDINALS =
            List.of("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười");
    private static final Pattern UNIT =
            Pattern.compile(
                    "(Xã|Phường|Thị trấn|Đặc khu|Tỉnh|Thành phố|Huyện|Thị xã|Thôn|Ấp|Bản) ");

    OfficialPaper write(
            Document document,
            Body body,
            @Nullable Signer signer,
            PaperTemplate template,
            Laid laid) {
        return new OfficialPaper(
                Head.of(document, body, template.kind().typeName()),
                List.of(),
                List.of(),
                laid.blocks(),
                Signature.of(signer),
                document.recipientLines(),
                List.of());
    }

    /** What stands in the places of the template. */
    Filling filling(Body body) {
        return new Parts(this, words(programme.year(), body));
    }

    /** The words of the template's sentences. */
    static Map<String, String> words(int year, Body body) {
        return Map.of("nam", String.valueOf(year), "co_quan", body.name());
    }

    private record Parts(ProgrammePaper paper, Map<String, String> sentences) implements Filling {

        @Override
        public @Nullable String word(String name) {
            return sentences.get(name);
        }

        @Override
        public List<Block> block(String name, String number) {
            var part = ProgrammePart.in(name);
            return numbered(paper.points(part), part == ProgrammePart.WORK);
        }

        /** The parts have a page of their own. */
        @Override
        public @Nullable String source(String written) {
            return null;
        }
    }

    /**
     * What stands under a part, a point each; a line that begins with «-» goes with the point
     * before it.
     */
    List<String> points(ProgrammePart part) {
        var points = new ArrayList<String>();
        if (part == ProgrammePart.CARRYING_OUT) {
            points.addAll(offices());
            points.addAll(helpers());
        }
        words.getOrDefault(part, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(points::add);
        if (part == ProgrammePart.WORK) {
            tasks.stream().map(ProgrammePaper::task).forEach(points::add);
        }
        return points;
    }

    private static String task(Work work) {
        return "%s (%s chủ trì, %s)"
                .formatted(sentence(work.title()), unitInSentence(work.lead()), when(work));
    }

    private static String when(Work work) {
        return switch (work.deadline()) {
            case "WEEKLY" -> "hằng tuần";
            case "MONTHLY" -> "hằng tháng";
            case "QUARTERLY" -> "hằng quý";
            default -> "thời hạn đến hết ngày " + Vi.date(work.due());
        };
    }

    private static String sentence(String words) {
        return words.strip().replaceFirst("[.;]$", "");
    }

    /** «Sở Xây dựng chủ trì các tiêu chí 2, 9». */
    private List<String> offices() {
        var of = new LinkedHashMap<String, List<Line>>();
        inForce.stream()
                .filter(line -> line.section() == Section.AGENCIES)
                .forEach(line -> of.computeIfAbsent(line.who(), _ -> new ArrayList<>()).add(line));
        return of.entrySet().stream()
                .map(entry -> entry.getKey() + " " + things(entry.getValue()) + ".")
                .toList();
    }

    private static String things(List<Line> lines) {
        var said = new ArrayList<String>();
        for (var lead : List.of(true, false)) {
            var things = lines.stream().filter(line -> line.lead() == lead).toList();
            if (!things.isEmpty()) {
                said.add((lead ? "chủ trì " : "phối hợp ") + codes(things));
            }
        }
        lines.stream()
                .map(Line::words)
                .filter(words -> words != null)
                .map(words -> String.join("; ", words.lines().map(String::strip).toList()))
                .distinct()
                .map(ProgrammePaper::inSentence)
                .forEach(said::add);
        return String.join("; ", said);
    }

    /** «tiêu chí 1, 4; chỉ tiêu 2.1». */
    private static String codes(List<Line> lines) {
        var criteria =
                lines.stream()
                        .filter(line -> line.indicator() == null)
                        .map(line -> String.valueOf(line.criterion()))
                        .collect(Collectors.joining(", "));
        var indicators =
                lines.stream()
                        .map(Line::indicator)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return Stream.of(
                        criteria.isEmpty() ? "" : "tiêu chí " + criteria,
                        indicators.isEmpty() ? "" : "chỉ tiêu " + indicators)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A sentence that goes on; a word in capitals stays («UBND»). */
    private static String inSentence(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    /** «xã Lúa Vàng»; people and bodies keep their capital. */
    private static String unitInSentence(String name) {
        return UNIT.matcher(name).lookingAt() ? inSentence(name) : name;
    }

    private List<String> helpers() {
        var of = new LinkedHashMap<String, LinkedHashSet<String>>();
        inForce.stream()
                .filter(line -> line.section() == Section.AREAS && line.unitName() != null)
                .forEach(line ->
                        of.computeIfAbsent(line.whoAndTitle(), _ -> new LinkedHashSet<>())
                                .add(unitInSentence(String.valueOf(line.unitName()))));
        var points = new ArrayList<String>();
        if (!of.isEmpty()) {
            points.add(
                    "Thành viên phụ trách, giúp đỡ địa bàn thường xuyên xuống cơ sở, kiểm tra, tháo"
                            + " gỡ khó khăn:");
            of.forEach((who, places) ->
                    points.add("- %s: %s".formatted(who, String.join(", ", places))));
        }
        return points;
    }

    private static List<Block> numbered(List<String> points, boolean counted) {
        var own = points.stream().filter(point -> !point.startsWith("-")).count();
        var blocks = new ArrayList<Block>();
        var count = 0;
        for (var point : points) {
            if (point.startsWith("-")) {
                blocks.add(Paragraph.of(ended(point)));
                continue;
            }
            count++;
            blocks.add(
                    Paragraph.of(
                            counted && own <= ORDINALS.size()
                                    ? ORDINALS.get(count - 1) + " là: " + ended(point)
                                    : count + ". " + ended(point)));
        }
        return blocks;
    }

    private static String ended(String point) {
        return point.matches("(?s).*[.;:!?]") ? point : point + ".";
    }
}
