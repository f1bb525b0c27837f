package vn.chungsuc.plans;

import static vn.chungsuc.documents.OfficialPaper.Span.text;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Annex;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;
import vn.chungsuc.plans.Contents.Quota;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The annexes of a plan: its targets, its roadmap, what is handed down. */
class PaperAnnexes {

    private final Plan plan;
    private final Contents contents;
    private final Live live;

    PaperAnnexes(Plan plan, Contents contents, Live live) {
        this.plan = plan;
        this.contents = contents;
        this.live = live;
    }

    List<Annex> all() {
        var annexes = new ArrayList<Annex>();
        if (!contents.targets().isEmpty()) {
            annexes.add(new Annex("Chỉ tiêu kế hoạch năm " + plan.year(), List.of(targets())));
        }
        if (!contents.roads().isEmpty()) {
            annexes.add(
                    new Annex(
                            "Lộ trình thực hiện các chỉ tiêu năm " + plan.year(),
                            List.of(roads())));
        }
        if (!contents.quotas().isEmpty()) {
            annexes.add(
                    new Annex(
                            "Chỉ tiêu giao cho các đơn vị năm " + plan.year(), List.of(quotas())));
        }
        return annexes;
    }

    private Table targets() {
        var rows = new ArrayList<Row>();
        for (var target : contents.targets()) {
            var verdict = PaperPhrases.isVerdict(target, live);
            rows.add(
                    new Row(
                            List.of(
                                    text(String.valueOf(rows.size() + 1)),
                                    text(name(target)),
                                    text(verdict ? "–" : target.measure()),
                                    before(target, verdict),
                                    text(verdict ? "đạt" : planned(target)),
                                    text(Objects.requireNonNullElse(target.note(), ""))),
                            false));
        }
        return new Table(
                "Chỉ tiêu và hiện trạng theo phiếu đánh giá",
                null,
                List.of(
                        new Column("TT", 5, Align.CENTRE),
                        new Column("Chỉ tiêu", 45, Align.LEFT),
                        new Column("Đơn vị tính", 14, Align.CENTRE),
                        new Column("Hiện trạng", 16, Align.RIGHT),
                        new Column("Kế hoạch", 14, Align.RIGHT),
                        new Column("Ghi chú", 20, Align.LEFT)),
                rows,
                contents.targets().stream().anyMatch(Target::beginsTyped)
                        ? "(*) Số liệu do đơn vị tự ghi, không lấy từ phiếu đánh giá."
                        : null);
    }

    private static String name(Target target) {
        return target.indicator() == null
                ? target.name()
                : "%s (chỉ tiêu %s)".formatted(target.name(), target.indicator());
    }

    private static String planned(Target target) {
        var sign =
                switch (target.comparison()) {
                    case EXACTLY, BETWEEN -> "";
                    default -> target.comparison().sign() + " ";
                };
        var range = target.upper() == null ? "" : "–" + Vi.number(target.upper());
        return sign + Vi.number(target.value()) + range;
    }

    private static Span before(Target target, boolean verdict) {
        var baseline = target.baseline();
        if (baseline == null) {
            return Span.gap(PaperPhrases.NO_FIGURE, null);
        }
        var said = verdict ? baseline.signum() > 0 ? "đạt" : "chưa đạt" : Vi.number(baseline, 2);
        return text(
                "%s (%d)%s"
                        .formatted(said, target.baselineYear(), target.beginsTyped() ? "*" : ""));
    }

    private Table roads() {
        var rows = new ArrayList<Row>();
        for (var criterion : live.set().criteria()) {
            for (var indicator : criterion.indicators()) {
                contents.road(indicator.code())
                        .ifPresent(road ->
                                rows.add(
                                        new Row(
                                                List.of(
                                                        text(indicator.code()),
                                                        text(indicator.name()),
                                                        text(line(road.duty())),
                                                        text(
                                                                road.quarter() == null
                                                                        ? ""
                                                                        : PaperPhrases.quarter(
                                                                                road.quarter(),
                                                                                plan.year())),
                                                        text(road.lead()),
                                                        text(
                                                                road.cost() == null
                                                                        ? ""
                                                                        : Vi.number(road.cost()))),
                                                false)));
            }
        }
        return new Table(
                "Lộ trình theo quý",
                null,
                List.of(
                        new Column("Mã", 6, Align.CENTRE),
                        new Column("Chỉ tiêu", 34, Align.LEFT),
                        new Column("Nhiệm vụ", 34, Align.LEFT),
                        new Column("Thời gian", 12, Align.CENTRE),
                        new Column("Phụ trách", 18, Align.LEFT),
                        new Column("Kinh phí (đồng)", 15, Align.RIGHT)),
                rows,
                null);
    }

    private static String line(String words) {
        return String.join("; ", words.lines().map(String::strip).toList());
    }

    private Table quotas() {
        var handed =
                contents.targets().stream()
                        .filter(target -> !contents.quotasOf(target.id()).isEmpty())
                        .toList();
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", 5, Align.CENTRE));
        columns.add(new Column("Đơn vị", 20, Align.LEFT));
        handed.forEach(target ->
                columns.add(
                        new Column(
                                "%s (%s)".formatted(target.name(), target.measure()),
                                75 / handed.size(),
                                Align.RIGHT)));
        var byUnit = new LinkedHashMap<String, Map<Long, Quota>>();
        contents.quotas()
                .forEach(quota ->
                        byUnit.computeIfAbsent(quota.fullName(), _ -> new LinkedHashMap<>())
                                .put(quota.targetId(), quota));
        var rows = new ArrayList<Row>();
        byUnit.forEach((unit, quotas) -> {
            var cells = new ArrayList<Span>();
            cells.add(text(String.valueOf(rows.size() + 1)));
            cells.add(text(unit));
            handed.forEach(target -> {
                var quota = quotas.get(target.id());
                cells.add(text(quota == null ? "" : Vi.number(quota.value())));
            });
            rows.add(new Row(cells, false));
        });
        return new Table("Chỉ tiêu giao từng đơn vị", null, columns, rows, null);
    }
}
