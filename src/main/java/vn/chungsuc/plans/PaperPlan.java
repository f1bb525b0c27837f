package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.documents.PaperTemplate.Part;
import vn.chungsuc.plans.Contents.Basis;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.plans.PaperDuties.Charged;
import vn.chungsuc.plans.SourceQueries.KeptFact;
import vn.chungsuc.reader.OutlineItem;
import vn.chungsuc.reader.Paper;
import vn.chungsuc.reader.Paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a paper that was read says, as a plan: a guess for an officer to correct. Words by which
 * papers are read are Vietnamese.
 */
class PaperPlan {

    private static final Pattern BASIS =
            Pattern.compile("(?iu)^(căn cứ|thực hiện|tiếp theo|trên cơ sở|theo) .{10,}");

    private static final Pattern PAST = Pattern.compile("^(?:kết quả|tình hình)(?!\\p{L}).*");
    private static final Pattern FELL_SHORT =
            Pattern.compile("^(?:(?:những )?(?:tồn tại|hạn chế)|nguyên nhân)(?!\\p{L}).*");

    private static final Pattern CAUSE =
            Pattern.compile("(?iu)^nguyên nhân (khách|chủ) quan\\s*:\\s*(.+)$");

    /** What fell short has rows of its own and no words in our outline. */
    private static final String SHORTFALLS = "-";

    private static final int LONGEST_RECIPIENT = 200;

    /** A heading that holds the words → the part of our outline they go to; the first that fits. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("mục tiêu", "muc-tieu-chung");
        PARTS.put("yêu cầu", "yeu-cau");
        PARTS.put("mục đích", "muc-dich");
        PARTS.put("giải pháp", "giai-phap");
        PARTS.put("tổ chức thực hiện", "to-chuc");
        PARTS.put("chế độ", "che-do");
        PARTS.put("kiến nghị", "kien-nghi");
        PARTS.put("nội dung", "noi-dung");
        PARTS.put("nhiệm vụ", "nhiem-vu");
    }

    private final Paper paper;
    private final PaperSections sections;
    private final PaperRoads roads;
    private final List<KeptFact> facts;
    private final boolean own;
    private final int year;

    PaperPlan(Paper paper, List<KeptFact> facts, boolean own, int year) {
        this.paper = paper;
        this.sections = new PaperSections(paper);
        this.roads = new PaperRoads(paper);
        this.facts = facts.stream().filter(fact -> !sections.isPast(fact.line())).toList();
        this.own = own;
        this.year = year;
    }

    List<Basis> bases() {
        var bases = new ArrayList<Basis>();
        for (var paragraph : paper.paragraphs().subList(0, paper.bodyStart())) {
            var words = paragraph.text().strip().replaceFirst("[;.]+$", "");
            if (BASIS.matcher(words).matches()) {
                bases.add(new Basis(bases.size() + 1, words, null, null));
            }
        }
        return bases;
    }

    /** Who it goes to, a line each; empty: it does not say. */
    String recipients() {
        return paper.paragraphs().subList(paper.bodyEnd(), paper.paragraphs().size()).stream()
                .map(one -> one.text().strip())
                .filter(text -> text.startsWith("- ") && text.length() < LONGEST_RECIPIENT)
                .map(text -> text.substring(2).replaceFirst("\\s*[;.]$", ""))
                .collect(Collectors.joining("\n"));
    }

    /** The first paragraph that begins so, its number or bullet apart. */
    Optional<Paragraph> paragraph(String beginning) {
        return paper.body().stream()
                .filter(one -> PaperDuties.bare(one.text()).startsWith(beginning))
                .findFirst();
    }

    List<PaperTargets.Aimed> targets() {
        return new PaperTargets(paper, facts, own, year).all();
    }

    /** Of a unit judged by the set itself: what the paper says indicator by indicator. */
    List<Road> roads(CriteriaSet set) {
        return own
                ? roads.roads().stream()
                        .filter(one -> set.indicator(one.indicator()).isPresent())
                        .toList()
                : List.of();
    }

    /** Where the roadmap's line of an indicator was read; 0: nowhere. */
    int roadLine(String indicator) {
        return roads.line(indicator);
    }

    List<Charged> duties() {
        return new PaperDuties(
                        paper,
                        facts.stream().filter(fact -> !own || !roads.covers(fact.line())).toList())
                .all();
    }

    List<Shortfall> shortfalls() {
        var found = new ArrayList<Shortfall>();
        var kind = "";
        for (var paragraph : paper.body()) {
            var text = paragraph.text().strip();
            var said = text.toLowerCase(Locale.ROOT);
            if (text.length() < 90 && said.matches(".*(tồn tại|hạn chế).*")) {
                kind = "LIMITATION";
            } else if (text.length() < 60 && said.contains("khách quan")) {
                kind = "OBJECTIVE";
            } else if (text.length() < 60 && said.contains("chủ quan")) {
                kind = "SUBJECTIVE";
            } else if (text.matches("^[IVX]+\\..*|^\\d+(\\.\\d+)*\\.? .*")) {
                kind = "";
            } else if (!kind.isEmpty() && text.startsWith("- ")) {
                found.add(shortfall(kind, text.substring(2).strip()));
            }
        }
        return found;
    }

    /** «Nguyên nhân chủ quan: …» says its kind itself. */
    private Shortfall shortfall(String kind, String text) {
        var cause = CAUSE.matcher(text);
        if (!cause.matches()) {
            return new Shortfall(0, 0, kind, text, null, year);
        }
        var own =
                cause.group(1).toLowerCase(Locale.ROOT).startsWith("k")
                        ? "OBJECTIVE"
                        : "SUBJECTIVE";
        return new Shortfall(0, 0, own, cause.group(2).strip(), null, year);
    }

    /**
     * What of a paper became rows of the plan, which its words need not say again.
     *
     * @param targets lines they were read from
     */
    record Told(Set<Integer> targets, List<Charged> duties, boolean roads) {
        static final Told NOTHING = new Told(Set.of(), List.of(), false);
    }

    /** Part of our outline → the paper's words for it. */
    Map<String, String> narrative(Told told) {
        var found = new LinkedHashMap<String, String>();
        var known =
                PlanTemplates.kind(own).builtIn().parts().stream()
                        .map(Part::key)
                        .collect(Collectors.toSet());
        walk(paper.outline(), Integer.MAX_VALUE, known, told, found);
        return found;
    }

    private void walk(
            List<OutlineItem> items,
            int end,
            Set<String> known,
            Told told,
            Map<String, String> to) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var until = i + 1 < items.size() ? items.get(i + 1).line() : end;
            var part = part(item, known);
            if (SHORTFALLS.equals(part)) {
                continue;
            }
            if (part != null && !isParted(item, known)) {
                var words =
                        new PaperWords(paper, sections, own ? roads : null, told)
                                .of(part, item.line(), until);
                if (!words.isBlank()) {
                    to.merge(part, words, (a, b) -> a + "\n" + b);
                }
            } else if (item.number() != null) {
                walk(item.children(), until, known, told, to);
            }
        }
    }

    /** «Mục đích, yêu cầu» whose points are parts themselves. */
    private static boolean isParted(OutlineItem item, Set<String> known) {
        return item.children().stream().filter(child -> part(child, known) != null).count() > 1;
    }

    private static @Nullable String part(OutlineItem item, Set<String> known) {
        var title = item.title().toLowerCase(Locale.ROOT);
        if (item.number() == null || title.length() > 120) {
            return null;
        }
        if (FELL_SHORT.matcher(title).matches()) {
            return SHORTFALLS;
        }
        if (PAST.matcher(title).matches()) {
            return "ket-qua";
        }
        return PARTS.entrySet().stream()
                .filter(entry -> title.contains(entry.getKey()) && known.contains(entry.getValue()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The year it plans for, as its title says; else the year it bears. */
    static @Nullable Integer year(@Nullable String title, @Nullable LocalDate day) {
        var said = Pattern.compile("năm (20\\d\\d)").matcher(title == null ? "" : title);
        if (said.find()) {
            return Integer.valueOf(said.group(1));
        }
        return day == null ? null : (Integer) day.getYear();
    }
}
