package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a plan's paper that come from its rows and from the assessment. */
class PaperParts {

    private final Plan plan;
    private final Contents contents;
    private final Live live;

    /** «(Chi tiết tại Phụ lục I kèm theo)»; empty: no such annex. */
    private final String targetsAnnex;

    PaperParts(Plan plan, Contents contents, Live live, String targetsAnnex) {
        this.plan = plan;
        this.contents = contents;
        this.live = live;
        this.targetsAnnex = targetsAnnex;
    }

    boolean has(String data) {
        return switch (data) {
            case "han-che" -> !contents.shortfalls("LIMITATION").isEmpty();
            case "khach-quan" -> !contents.shortfalls("OBJECTIVE").isEmpty();
            case "chu-quan" -> !contents.shortfalls("SUBJECTIVE").isEmpty();
            case "muc-tieu" -> !contents.targets().isEmpty();
            case "nhiem-vu" -> !contents.duties().isEmpty();
            case "lo-trinh" -> !contents.roads().isEmpty();
            default -> true;
        };
    }

    /**
     * @param number of the part it stands in: its points go on from there
     */
    List<Block> of(String data, String number) {
        return switch (data) {
            case "ket-qua" -> result();
            case "han-che" -> shortfalls("LIMITATION");
            case "khach-quan" -> shortfalls("OBJECTIVE");
            case "chu-quan" -> shortfalls("SUBJECTIVE");
            case "muc-tieu" -> targets();
            case "nhiem-vu" -> duties();
            default -> byCriterion(number);
        };
    }

    /** What the year before ended with; the year's own sheets say nothing of it. */
    private List<Block> result() {
        var last = live.lastYear();
        if (last == null) {
            return List.of(
                    Paragraph.of(
                            Span.gap(
                                    "Kết quả theo bộ tiêu chí: " + PaperPhrases.NO_FIGURE + ".",
                                    null)));
        }
        var under =
                last.set().id().equals(live.set().id())
                        ? ""
                        : " (theo %s)".formatted(last.set().head().act().brief());
        return List.of(
                Paragraph.of(
                        "Theo phiếu đánh giá năm %d%s, %s."
                                .formatted(
                                        last.year(),
                                        under,
                                        live.own() ? ownResult(last) : areaResult(last))));
    }

    private String ownResult(Live.LastYear last) {
        var result = last.result();
        return "%s đạt %s"
                .formatted(
                        OpenPlan.inside(plan.unitName()),
                        counts(last.set(), result.criteria(), result.indicators()));
    }

    private static String counts(CriteriaSet set, int criteria, @Nullable Integer indicators) {
        var said = "%d/%d tiêu chí".formatted(criteria, set.criteriaTotal());
        return indicators == null
                ? said
                : said + " và %d/%d chỉ tiêu".formatted(indicators, set.indicatorsTotal());
    }

    private static String areaResult(Live.LastYear last) {
        var result = last.result();
        var mean =
                BigDecimal.valueOf(result.criteria())
                        .divide(BigDecimal.valueOf(result.units()), 2, RoundingMode.HALF_UP);
        return "%d/%d đơn vị đạt đủ tiêu chí; bình quân mỗi đơn vị đạt %s tiêu chí"
                .formatted(result.ready(), result.units(), Vi.number(mean));
    }

    private List<Block> shortfalls(String kind) {
        return contents.shortfalls(kind).stream()
                .map(one -> (Block) Paragraph.of("- " + one.words()))
                .toList();
    }

    private List<Block> targets() {
        var blocks = new ArrayList<Block>();
        if (live.own() && !contents.roads().isEmpty()) {
            blocks.addAll(gain());
        }
        contents.targets()
                .forEach(target ->
                        blocks.add(
                                Paragraph.of(
                                        "- "
                                                + PaperPhrases.sentence(
                                                        target,
                                                        live,
                                                        contents.namedFor(target.id())))));
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(Span.gap(PlanPaper.UNWRITTEN, null)));
        } else if (!targetsAnnex.isEmpty()) {
            blocks.add(Paragraph.of(targetsAnnex));
        }
        return blocks;
    }

    /**
     * What the roadmap adds, where it is known which indicators were met: «hoàn thành thêm 06 tiêu
     * chí: 1; 2; … và 09 chỉ tiêu: 1.1; …».
     */
    private List<Block> gain() {
        var before = live.before();
        var added = onRoad().stream().filter(live::isMissing).toList();
        if (before == null
                || !before.itemised()
                || before.criteriaMet() == null
                || before.indicatorsMet() == null
                || added.isEmpty()) {
            return List.of();
        }
        var criteria = live.gainedBy(added::contains);
        var more =
                criteria.isEmpty()
                        ? ""
                        : "%s tiêu chí: %s và "
                                .formatted(
                                        PaperPhrases.count(criteria.size()),
                                        criteria.stream()
                                                .map(one -> String.valueOf(one.number()))
                                                .collect(Collectors.joining(", ")));
        return List.of(
                Paragraph.of(
                        "- Phấn đấu đến cuối năm %d hoàn thành thêm %s%s chỉ tiêu: %s để nâng lên %s."
                                .formatted(
                                        plan.year(),
                                        more,
                                        PaperPhrases.count(added.size()),
                                        added.stream()
                                                .map(Indicator::code)
                                                .collect(Collectors.joining(", ")),
                                        counts(
                                                live.set(),
                                                before.criteriaMet() + criteria.size(),
                                                before.indicatorsMet() + added.size()))));
    }

    /** The roadmap's indicators in legal order. */
    private List<Indicator> onRoad() {
        return live.set().criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(one -> contents.road(one.code()).isPresent())
                .toList();
    }

    private List<Block> duties() {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < contents.duties().size(); i++) {
            var duty = contents.duties().get(i);
            var words = duty.words().strip().replaceFirst("[.;]$", "");
            blocks.add(
                    Paragraph.of(
                            PaperPhrases.firstly(i) + words + PaperPhrases.charge(duty) + "."));
        }
        return blocks;
    }

    private List<Block> byCriterion(String number) {
        var blocks = new ArrayList<Block>();
        var count = 0;
        for (var criterion : live.set().criteria()) {
            var items =
                    criterion.indicators().stream()
                            .filter(one -> contents.road(one.code()).isPresent())
                            .toList();
            if (!items.isEmpty()) {
                blocks.add(new Heading(2, "*", title(criterion), null));
            }
            for (var item : items) {
                count++;
                var road = contents.road(item.code()).orElseThrow();
                blocks.add(new Heading(3, number + count + ".", title(item), null));
                blocks.addAll(road(road));
            }
        }
        return blocks;
    }

    private static String title(Criterion criterion) {
        return "Tiêu chí %d: %s".formatted(criterion.number(), criterion.name());
    }

    private static String title(Indicator indicator) {
        return "Chỉ tiêu %s: %s".formatted(indicator.code(), indicator.name());
    }

    private List<Block> road(Road road) {
        var blocks = new ArrayList<Block>();
        said(blocks, "- Nhiệm vụ: ", road.duty());
        said(blocks, "- Giải pháp thực hiện: ", road.solution());
        var when = road.quarter() == null ? "" : PaperPhrases.quarter(road.quarter(), plan.year());
        said(blocks, "- Thời gian hoàn thành: ", when);
        said(blocks, "- Phụ trách: ", road.lead());
        var cost = PaperPhrases.money(road.cost());
        said(blocks, "- Kinh phí dự kiến: ", cost == null ? "" : cost);
        return blocks;
    }

    private static void said(List<Block> to, String label, String words) {
        var lines = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = (i == 0 ? label : "+ ") + lines.get(i);
            to.add(Paragraph.of(line.matches(".*[.;:!?]") ? line : line + "."));
        }
    }
}
