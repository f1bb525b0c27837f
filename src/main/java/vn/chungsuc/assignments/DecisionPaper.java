package vn.chungsuc.assignments;

import static vn.chungsuc.documents.OfficialPaper.Span.text;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.DecisionQueries.Former;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Signature;
import vn.chungsuc.documents.PaperWords;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the paper of a decision together: its articles, and one annex for each section. */
class DecisionPaper {

    private final AssignmentDecision decision;
    private final CriteriaSet set;
    private final List<Thing> places;
    private final List<Line> lines;
    private final List<Former> formers;
    private final List<Section> filled;
    private final List<Block> blocks = new ArrayList<>();
    private int article;

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

    OfficialPaper write(Document document, Body body, @Nullable Signer signer) {
        filled.forEach(this::given);
        duties();
        inForce();
        carriedOut();
        var annexes = new DecisionAnnexes(set, places, lines);
        return new OfficialPaper(
                new Head(
                        body.superior(),
                        body.heading(),
                        body.name(),
                        null,
                        document.symbol(),
                        document.place(),
                        document.year(),
                        null,
                        PaperWords.DECISION,
                        document.title()),
                List.of(),
                decision.basis().lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
                blocks,
                signature(signer),
                document.recipientLines(),
                filled.stream().map(annexes::of).toList());
    }

    private static Signature signature(@Nullable Signer signer) {
        return signer == null
                ? new Signature(null, null, "", null)
                : new Signature(
                        signer.authority(), signer.acting(), signer.title(), signer.fullName());
    }

    private void article(String title) {
        article++;
        blocks.add(new Heading(2, "Điều " + article + ".", title, null));
    }

    private void say(String words) {
        blocks.add(Paragraph.of(text(words)));
    }

    private void given(Section section) {
        var of = lines.stream().filter(line -> line.section() == section).toList();
        var parties = of.stream().map(Line::party).distinct().count();
        var annex =
                filled.size() == 1
                        ? "Phụ lục"
                        : "Phụ lục " + "I".repeat(filled.indexOf(section) + 1);
        switch (section) {
            case AREAS -> {
                article("Phân công thành viên phụ trách, giúp đỡ " + placesWord());
                say(
                        "Phân công %s thành viên phụ trách, giúp đỡ %s %s thực hiện Chương trình%s (chi tiết tại %s kèm theo)."
                                .formatted(
                                        two(parties),
                                        two(of.stream().map(Line::unitId).distinct().count()),
                                        placesWord(),
                                        ocop(of),
                                        annex));
            }
            case CRITERIA -> {
                article("Phân công thành viên phụ trách tiêu chí, chỉ tiêu");
                say(
                        "Phân công %s thành viên phụ trách, phối hợp thực hiện các tiêu chí, chỉ tiêu theo %s (chi tiết tại %s kèm theo)."
                                .formatted(two(parties), set.head().act().brief(), annex));
            }
            case AGENCIES -> {
                article("Phân công cơ quan, đơn vị phụ trách tiêu chí, chỉ tiêu");
                say(
                        "Phân công %s cơ quan, đơn vị chủ trì, phối hợp thực hiện các tiêu chí, chỉ tiêu theo %s (chi tiết tại %s kèm theo)."
                                .formatted(two(parties), set.head().act().brief(), annex));
            }
        }
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

    private void duties() {
        article("Trách nhiệm của người và cơ quan được phân công");
        decision.duties()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(this::say);
    }

    private void inForce() {
        article("Hiệu lực thi hành");
        var on = decision.effectiveOn();
        var from = on == null ? "kể từ ngày ký" : "từ " + Vi.longDate(on);
        say("Quyết định này có hiệu lực %s%s.".formatted(from, replaced()));
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

    private void carriedOut() {
        article("Tổ chức thực hiện");
        var named = filled.size() < 2 ? "Điều 1" : "các Điều 1 đến %d".formatted(filled.size());
        say(
                "Thành viên, cơ quan, đơn vị có tên tại %s và các cá nhân, đơn vị liên quan của %s chịu trách nhiệm thi hành Quyết định này."
                        .formatted(named, DefaultWords.inside(decision.unitName())));
    }
}
