package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.analysis.Drawing.Column;
import vn.chungsuc.analysis.Drawing.Dot;
import vn.chungsuc.analysis.Lineage.Stretch;
import vn.chungsuc.analysis.view.BarChart;
import vn.chungsuc.analysis.view.LineChart;
import vn.chungsuc.analysis.view.TrendPage.ClassYear;
import vn.chungsuc.analysis.view.TrendPage.Classes;
import vn.chungsuc.analysis.view.TrendPage.Year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The years of an area in words and pictures: what the page and the workbook say alike. */
final class TrendPages {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Area area;
    private final Lineage lineage;
    private final Map<Integer, YearTotals> totals;
    private final Drawing drawing;

    TrendPages(Area area, Map<Integer, YearTotals> totals) {
        this.area = area;
        this.lineage = area.lineage();
        this.totals = totals;
        this.drawing = new Drawing(lineage);
    }

    LineChart criteria() {
        return drawing.lines(
                dots(step -> share(step), step -> meanCriteria(step)),
                WHOLE,
                sentence(step -> meanCriteria(step)));
    }

    LineChart indicators() {
        return drawing.lines(
                dots(step -> of(step).indicatorShare(), step -> indicatorShare(step)),
                WHOLE,
                sentence(step -> indicatorShare(step)));
    }

    private List<Dot> dots(
            Function<Lineage.Year, @Nullable BigDecimal> height,
            Function<Lineage.Year, String> label) {
        return lineage.steps().stream()
                .filter(step -> totals.containsKey(step.year()))
                .map(step -> new Dot(step.year(), height.apply(step), label.apply(step)))
                .toList();
    }

    /** «Theo QĐ 318/QĐ-TTg: 13,1/19 năm 2021, 16,4/19 năm 2025. Theo QĐ minh họa: …». */
    private String sentence(Function<Lineage.Year, String> figure) {
        var said =
                lineage.stretches().stream()
                        .map(stretch -> said(stretch, figure))
                        .collect(Collectors.joining(" "));
        return said.isEmpty() ? tr("Chưa có năm nào có số liệu.") : said;
    }

    private String said(Stretch stretch, Function<Lineage.Year, String> figure) {
        var act = tr(stretch.set().head().act().brief());
        var known =
                stretch.years().stream().filter(step -> totals.containsKey(step.year())).toList();
        if (known.isEmpty()) {
            return "";
        }
        var first = known.getFirst();
        var last = known.getLast();
        return first.year() == last.year()
                ? tr("Theo %s: năm %d là %s.", act, first.year(), figure.apply(first))
                : tr(
                        "Theo %s: từ %s năm %d đến %s năm %d.",
                        act, figure.apply(first), first.year(), figure.apply(last), last.year());
    }

    BarChart classes() {
        var columns =
                lineage.steps().stream()
                        .filter(step -> totals.containsKey(step.year()))
                        .map(step -> new Column(step.year(), step.set(), bands(step)))
                        .toList();
        return drawing.bars(columns, sentence(this::full));
    }

    private String full(Lineage.Year step) {
        return tr("%d trên %d đơn vị đủ tiêu chí", of(step).full(), of(step).units());
    }

    List<Year> years() {
        return lineage.steps().stream()
                .filter(step -> totals.containsKey(step.year()))
                .map(this::year)
                .toList();
    }

    private Year year(Lineage.Year step) {
        var total = of(step);
        return new Year(
                step.year(),
                tr(step.set().head().act().brief()),
                opens(lineage, step.year()),
                total.units(),
                meanCriteria(step),
                Words.percentSaid(share(step)),
                Words.mean(total.meanIndicators()) + "/" + step.set().indicatorsTotal(),
                indicatorShare(step),
                total.full(),
                "/tong-quan/%s?nam=%d&bo=%s"
                        .formatted(area.unit().code(), step.year(), step.set().id()));
    }

    /** A set begins in this year, after another one. */
    static boolean opens(Lineage lineage, int year) {
        return lineage.stretches().stream().skip(1).anyMatch(one -> one.first() == year);
    }

    List<Classes> classTables() {
        return lineage.stretches().stream()
                .map(stretch ->
                        new Classes(
                                tr(stretch.set().head().act().brief()),
                                stretch.set().bands().stream().map(Words::band).toList(),
                                stretch.years().stream()
                                        .filter(step -> totals.containsKey(step.year()))
                                        .map(step -> new ClassYear(step.year(), bands(step)))
                                        .toList()))
                .toList();
    }

    private List<Integer> bands(Lineage.Year step) {
        return of(step).bands(step.set());
    }

    private YearTotals of(Lineage.Year step) {
        return Objects.requireNonNull(totals.get(step.year()));
    }

    private @Nullable BigDecimal share(Lineage.Year step) {
        return of(step).criteriaShare(step.set());
    }

    private String meanCriteria(Lineage.Year step) {
        return Words.mean(of(step).meanCriteria()) + "/" + step.set().criteriaTotal();
    }

    private String indicatorShare(Lineage.Year step) {
        return Words.percentSaid(of(step).indicatorShare());
    }
}
