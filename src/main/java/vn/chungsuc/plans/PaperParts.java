package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.documents.Filling;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the places of a plan's template: written, from its rows, from the assessment. */
class PaperParts implements Filling {

    private final PaperTemplate template;
    private final Plan plan;
    private final Contents contents;
    private final Live live;

    /** «(Chi tiết tại Phụ lục I kèm theo)»; empty: no such annex. */
    private final String targetsAnnex;

    private final Map<String, String> words;

    PaperParts(
            PaperTemplate template,
            Plan plan,
            Contents contents,
            Live live,
            String targetsAnnex,
            Map<String, String> words) {
        this.template = template;
        this.plan = plan;
        this.contents = contents;
        this.live = live;
        this.targetsAnnex = targetsAnnex;
        this.words = words;
    }

    @Override
    public @Nullable String word(String name) {
        return words.get(name);
    }

    @Override
    public List<Block> block(String name, String number) {
        return switch (name) {
            case "so_lieu_ket_qua" -> result();
            case "han_che" -> shortfalls("LIMITATION");
            case "nguyen_nhan_khach_quan" -> shortfalls("OBJECTIVE");
            case "nguyen_nhan_chu_quan" -> shortfalls("SUBJECTIVE");
            case "muc_tieu" -> targets();
            case "danh_sach_nhiem_vu" -> duties();
            case "lo_trinh" -> byCriterion(number);
            default -> template.kind().written(name, contents::words);
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
        if (!blocks.isEmpty() && !targetsAnnex.isEmpty()) {
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
