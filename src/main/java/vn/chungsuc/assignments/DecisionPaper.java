package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.DecisionQueries.Former;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.Filling;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Signature;
import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Vi;

import java.util.List;
import java.util.stream.Collectors;

/** Puts the paper of a decision together: its template filled, and one annex for each section. */
class DecisionPaper implements Filling {

    private final AssignmentDecision decision;
    private final CriteriaSet set;
    private final List<Thing> places;
    private final List<Line> lines;
    private final List<Former> formers;
    private final List<Section> filled;

    /**
     * @param places the area's, in the order of the annex
     * @param formers what it takes the place of
     */
    DecisionPaper(
            AssignmentDecision decision,
            CriteriaSet set,
            List<Thing> places,
            List<Line> lines,
            List<Former> formers) {
        this.decision = decision;
        this.set = set;
        this.places = places;
        this.lines = lines;
        this.formers = formers;
        this.filled =
                decision.settles().stream()
                        .filter(section -> lines.stream().anyMatch(l -> l.section() == section))
                        .toList();
    }

    OfficialPaper write(
            Document document, Body body, @Nullable Signer signer, PaperTemplate template) {
        var annexes = new DecisionAnnexes(set, places, lines);
        return new OfficialPaper(
                Head.of(document, body, template.kind().typeName()),
                List.of(),
                decision.basis().lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
                template.lay(this).blocks(),
                Signature.of(signer),
                document.recipientLines(),
                filled.stream().map(annexes::of).toList());
    }

    @Override
    public @Nullable String word(String name) {
        return switch (name) {
            case "noi" -> placesWord();
            case "so_thanh_vien_dia_ban" -> parties(Section.AREAS);
            case "so_noi" -> two(of(Section.AREAS).stream().map(Line::unitId).distinct().count());
            case "va_ocop" -> ocop(of(Section.AREAS));
            case "phu_luc_dia_ban" -> annex(Section.AREAS);
            case "so_thanh_vien_tieu_chi" -> parties(Section.CRITERIA);
            case "phu_luc_tieu_chi" -> annex(Section.CRITERIA);
            case "so_co_quan" -> parties(Section.AGENCIES);
            case "phu_luc_co_quan" -> annex(Section.AGENCIES);
            case "bo_tieu_chi" -> set.head().act().brief();
            case "hieu_luc" -> inForce();
            case "thay_the" -> replaced();
            case "cac_dieu" ->
                    filled.size() < 2 ? "Điều 1" : "các Điều 1 đến %d".formatted(filled.size());
            case "don_vi" -> DefaultWords.inside(decision.unitName());
            default -> null;
        };
    }

    /** Its one place: what is demanded of those who are named. */
    @Override
    public List<Block> block(String name, String number) {
        return decision.duties()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> (Block) Paragraph.of(line))
                .toList();
    }

    private List<Line> of(Section section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /** How many are named; null: the decision has no such section. */
    private @Nullable String parties(Section section) {
        return filled.contains(section)
                ? two(of(section).stream().map(Line::party).distinct().count())
                : null;
    }

    private @Nullable String annex(Section section) {
        if (!filled.contains(section)) {
            return null;
        }
        return filled.size() == 1
                ? "Phụ lục"
                : "Phụ lục " + "I".repeat(filled.indexOf(section) + 1);
    }

    private String placesWord() {
        return decision.placeLevel().equals("VILLAGE") ? "thôn" : "xã";
    }

    private static String ocop(List<Line> of) {
        return of.stream().anyMatch(line -> line.field() == Field.OCOP)
                ? " và Chương trình mỗi xã một sản phẩm"
                : "";
    }

    /** «05»: counts below ten carry a nought in papers. */
    private static String two(long count) {
        return "%02d".formatted(count);
    }

    private String inForce() {
        var on = decision.effectiveOn();
        return on == null ? "kể từ ngày ký" : "từ " + Vi.longDate(on);
    }

    /** A decision whose sections are not all taken keeps what is left. */
    private String replaced() {
        var said =
                formers.stream()
                        .map(former ->
                                "Quyết định số %02d/%s %s của %s"
                                        .formatted(
                                                former.number(),
                                                former.symbol(),
                                                Vi.longDate(former.documentDate()),
                                                former.bodyName()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : " và thay thế các nội dung phân công tại " + said;
    }
}
