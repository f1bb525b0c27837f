package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.ClassBand;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.overview.view.OverviewPage.CellChoice;
import vn.chungsuc.overview.view.OverviewPage.Choices;
import vn.chungsuc.overview.view.OverviewPage.Column;
import vn.chungsuc.overview.view.OverviewPage.Count;
import vn.chungsuc.overview.view.OverviewPage.Figure;
import vn.chungsuc.overview.view.OverviewPage.Held;
import vn.chungsuc.overview.view.OverviewPage.Line;
import vn.chungsuc.overview.view.OverviewPage.Mark;
import vn.chungsuc.overview.view.OverviewPage.Option;
import vn.chungsuc.overview.view.OverviewPage.Subtotal;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and order of an overview: what the page shows of the figures, none of them computed here.
 */
final class OverviewPages {

    private final Overview overview;
    private final CriteriaSet set;
    private final Filter filter;

    /** What was typed and chosen on the page. */
    record Filter(String query, String band, String sort, String cell) {}

    OverviewPages(Overview overview, Filter filter) {
        this.overview = overview;
        this.set = overview.at().set();
        this.filter = filter;
    }

    List<UnitRow> shown() {
        return new ShownRows(overview, filter).list();
    }

    List<Column> columns() {
        var columns = new ArrayList<Column>();
        String group = null;
        for (var standing : overview.standings()) {
            var criterion = standing.criterion();
            var opens = group != null && !group.equals(criterion.group());
            group = criterion.group();
            columns.add(
                    new Column(
                            criterion.number(),
                            tr(criterion.name()),
                            opens,
                            "tc" + criterion.number(),
                            figure(standing, Standing.Part.NOT_MET),
                            figure(standing, Standing.Part.MISSING),
                            figure(standing, Standing.Part.DECLARED)));
        }
        return columns;
    }

    private Figure figure(Standing standing, Standing.Part part) {
        return new Figure(standing.of(part), standing.path(overview.at(), part));
    }

    /** The first indicator of the criterion, across the area. */
    private String criterionPath(Criterion criterion) {
        return criterion.indicators().isEmpty()
                ? "/bo-tieu-chi/" + set.id()
                : overview.at().path()
                        + "/chi-tieu/"
                        + criterion.indicators().getFirst().code()
                        + overview.at().query();
    }

    Line line(UnitRow row, List<Column> columns) {
        var sheet = overview.sheetPath(row);
        var marks =
                set.criteria().stream()
                        .map(criterion -> mark(row, criterion, columns, sheet))
                        .toList();
        return new Line(
                row.fullName(),
                sheet,
                overview.groupOf(row),
                marks,
                row.isItemised() ? Integer.toString(row.criteriaMet()) : "–",
                row.criteriaCarried() > 0
                        ? tr(
                                "rà soát %d, kế thừa %d",
                                row.criteriaMet() - row.criteriaCarried(), row.criteriaCarried())
                        : null,
                row.isItemised() ? row.indicatorsMet() + "/" + row.indicatorsTotal() : "–",
                declared(row),
                band(row),
                change(row.change()),
                row.updatedAt() == null ? "–" : Vi.date(Vi.day(row.updatedAt())));
    }

    private Mark mark(UnitRow row, Criterion criterion, List<Column> columns, String sheet) {
        var mark = overview.mark(row, criterion);
        return new Mark(
                mark.verdict(),
                mark.declared(),
                columns.get(criterion.index()).opensGroup(),
                criterion.number(),
                sheet + "#tc-" + criterion.number());
    }

    private static @Nullable String declared(UnitRow row) {
        if (row.declaredDocument() == null) {
            return null;
        }
        var criteria =
                row.declaredCriteria() == null ? "" : tr("%d tiêu chí", row.declaredCriteria());
        var indicators =
                row.declaredIndicators() == null ? "" : tr("%d chỉ tiêu", row.declaredIndicators());
        return Stream.of(criteria, indicators)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String band(UnitRow row) {
        var count = row.count();
        if (count == null) {
            return row.hasSheet() ? tr("Chưa có số liệu") : tr("Chưa có phiếu");
        }
        var band = set.bandOf(count);
        var name = band == null ? "–" : name(band);
        return row.isItemised() ? name : tr("%s (văn bản ghi)", name);
    }

    static String name(ClassBand band) {
        return band.name() == null ? sentence(band.label()) : sentence(tr(band.name()));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    static String change(@Nullable Integer change) {
        if (change == null) {
            return "–";
        }
        return change > 0 ? "+" + change : change == 0 ? "0" : "−" + -change;
    }

    List<Count> classes() {
        var totals = overview.totals();
        var counts = new ArrayList<Count>();
        for (var one : totals.classes()) {
            var named = one.band().name() != null;
            counts.add(
                    new Count(
                            name(one.band()),
                            Integer.toString(one.units()),
                            named
                                    ? tr("đơn vị, %s", one.band().label())
                                    : tr("đơn vị", one.units())));
        }
        if (totals.unknown() > 0) {
            counts.add(
                    new Count(
                            tr("Chưa có số liệu"),
                            Integer.toString(totals.unknown()),
                            tr("đơn vị", totals.unknown())));
        }
        var mean = totals.mean();
        counts.add(
                new Count(
                        tr("Bình quân mỗi đơn vị"),
                        mean == null ? "–" : Vi.number(mean, 1),
                        mean == null
                                ? tr("chưa có số liệu")
                                : tr("tiêu chí, trên %d đơn vị", totals.known())));
        return counts;
    }

    List<Subtotal> subtotals() {
        return overview.subtotals().stream()
                .map(group ->
                        new Subtotal(
                                group.name() == null ? tr("Chưa xếp nhóm") : group.name(),
                                group.totals().units(),
                                group.totals().known(),
                                group.totals().ready(),
                                group.totals().mean() == null
                                        ? "–"
                                        : Vi.number(group.totals().mean(), 1),
                                group.totals().classes().stream()
                                        .map(Totals.ClassCount::units)
                                        .toList()))
                .toList();
    }

    List<Held> worst() {
        return overview.worst().stream()
                .limit(6)
                .map(held ->
                        new Held(
                                held.criterion().number(),
                                tr(held.criterion().name()),
                                figure(held, Standing.Part.NOT_MET),
                                figure(held, Standing.Part.MISSING),
                                overview.counted().size()))
                .toList();
    }

    Choices choices(List<CriteriaSet> sets, @Nullable String fault, String typedDay) {
        var bands = new ArrayList<Option>();
        bands.add(new Option("", tr("Tất cả"), filter.band().isEmpty()));
        set.bands()
                .forEach(band -> {
                    var key = Integer.toString(band.from());
                    bands.add(new Option(key, name(band), key.equals(filter.band())));
                });
        bands.add(new Option("chua", tr("Chưa có số liệu"), filter.band().equals("chua")));
        return new Choices(
                filter.query(),
                filter.band(),
                bands,
                Arrays.stream(Grouping.values())
                        .map(one ->
                                new Option(one.key(), one.label(), one == overview.at().grouping()))
                        .toList(),
                sets.stream()
                        .map(one -> new Option(one.id(), tr(one.name()), one.id().equals(set.id())))
                        .toList(),
                set.id(),
                typedDay,
                fault,
                filter.cell(),
                cell());
    }

    private @Nullable CellChoice cell() {
        var cell = Standing.Cell.of(overview, filter.cell());
        if (cell == null) {
            return null;
        }
        var number = cell.criterion().number();
        return new CellChoice(
                switch (cell.part()) {
                    case MET -> tr("Đơn vị đạt tiêu chí %d", number);
                    case NOT_MET -> tr("Đơn vị chưa đạt tiêu chí %d", number);
                    case MISSING -> tr("Đơn vị chưa có số liệu tiêu chí %d", number);
                    case NOT_APPLICABLE -> tr("Đơn vị không áp dụng tiêu chí %d", number);
                    case DECLARED -> tr("Đơn vị chỉ văn bản ghi kết quả tiêu chí %d", number);
                },
                tr(cell.criterion().name()),
                criterionPath(cell.criterion()));
    }

    String sub() {
        var totals = overview.totals();
        var latest =
                Stream.concat(overview.counted().stream(), overview.apart().stream())
                        .map(UnitRow::updatedAt)
                        .filter(java.util.Objects::nonNull)
                        .max(Comparator.naturalOrder());
        var apart =
                overview.apart().isEmpty()
                        ? ""
                        : tr(", %d đơn vị không xét", overview.apart().size());
        return tr(
                "%d đơn vị xét theo bộ tiêu chí%s; %d đơn vị có số liệu%s.",
                totals.units(),
                apart,
                totals.known(),
                latest.map(time -> tr(", cập nhật %s", Vi.time(time))).orElse(""));
    }
}
