package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.analysis.Drawing.Dot;
import vn.chungsuc.analysis.TrendQueries.Figure;
import vn.chungsuc.analysis.Trends.Shares;
import vn.chungsuc.analysis.view.IndicatorTrendPage;
import vn.chungsuc.analysis.view.IndicatorTrendPage.Year;
import vn.chungsuc.analysis.view.LineChart;
import vn.chungsuc.analysis.view.Tab;
import vn.chungsuc.criteria.Correspondences;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Crumb;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One indicator over the years, by its counterpart under each set. */
@Controller
class IndicatorTrendController {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Areas areas;
    private final Trends trends;
    private final Correspondences correspondences;
    private final Contexts contexts;
    private final Clock clock;

    IndicatorTrendController(
            Areas areas,
            Trends trends,
            Correspondences correspondences,
            Contexts contexts,
            Clock clock) {
        this.areas = areas;
        this.trends = trends;
        this.correspondences = correspondences;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** What the years of an indicator are made of. */
    private record Facts(
            Area area,
            Pairs pairs,
            Indicator indicator,
            Shares shares,
            Map<Integer, Figure> figures) {

        Optional<Indicator> in(Lineage.Year step) {
            return pairs.from(step.set()).before(indicator);
        }
    }

    @GetMapping("/phan-tich/{unit}/chi-tieu/{code}")
    String indicator(
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String bo,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var set = TrendController.blankToNull(bo);
        var area = areas.choose(scope, unit, null, set, LocalDate.now(clock));
        var indicator = area.set().requireIndicator(code);
        var pairs = Pairs.of(area.lineage(), area.set(), correspondences);
        var facts =
                new Facts(
                        area,
                        pairs,
                        indicator,
                        trends.indicators(scope, area, pairs, List.of(indicator)),
                        trends.figures(scope, area, pairs, indicator));
        model.addAttribute("page", page(facts));
        return "analysis/indicatorPage";
    }

    private IndicatorTrendPage page(Facts facts) {
        var area = facts.area();
        var indicator = facts.indicator();
        var tables = new ShareTables(area, facts.pairs());
        var criterion = area.set().criterion(indicator.criterion()).orElseThrow();
        var unit = indicator.unit();
        return new IndicatorTrendPage(
                contexts.of(area),
                indicator.code() + ". " + tr(indicator.name()),
                List.of(
                        new Crumb(
                                tr("Xu hướng %s", Words.lower(area.unit().fullName())),
                                area.path()),
                        new Crumb(tr("tiêu chí %d", criterion.number()), tables.path(criterion)),
                        new Crumb(tr("chỉ tiêu %s", indicator.code()), null)),
                unit == null ? null : tr(unit),
                remarks(facts, tables),
                figures(facts),
                tables.chart(facts.shares(), indicator.code()),
                facts.figures().values().stream().anyMatch(figure -> figure.ratios() > 0),
                years(facts),
                criterion.indicators().stream()
                        .map(one -> new Tab(one.code(), tables.path(one), one.equals(indicator)))
                        .toList());
    }

    private static List<String> remarks(Facts facts, ShareTables tables) {
        var remarks = new ArrayList<String>();
        var before = tables.before(facts.indicator());
        if (before != null) {
            remarks.add(before);
        }
        if (!tables.isConfirmed(facts.indicator())) {
            remarks.add(tr("Chỗ ghép hai bộ cần xác nhận với văn bản."));
        }
        if (facts.figures().values().stream().anyMatch(figure -> figure.ratios() > 0)) {
            remarks.add(
                    tr(
                            "Tỷ lệ chung là tổng tử số chia tổng mẫu số, không phải bình quân các"
                                    + " tỷ lệ."));
        } else if (facts.figures().values().stream().anyMatch(figure -> figure.amounts() > 0)) {
            remarks.add(
                    tr("Số chung là của đơn vị đứng giữa (trung vị), kèm thấp nhất và cao nhất."));
        }
        return remarks;
    }

    private static LineChart figures(Facts facts) {
        var dots = new ArrayList<Dot>();
        for (var step : facts.area().lineage().steps()) {
            var figure = facts.figures().get(step.year());
            var height = figure == null ? null : height(facts.indicator(), figure);
            if (height != null) {
                dots.add(new Dot(step.year(), height, said(facts.indicator(), height)));
            }
        }
        var ceiling = facts.indicator().isPercent() ? WHOLE : null;
        return new Drawing(facts.area().lineage()).lines(dots, ceiling, sentence(dots));
    }

    private static String sentence(List<Dot> dots) {
        if (dots.isEmpty()) {
            return tr("Không năm nào có số để cộng: chỉ có kết luận đạt, chưa đạt.");
        }
        var first = dots.getFirst();
        var last = dots.getLast();
        return first.equals(last)
                ? tr("Năm %d: %s.", last.year(), last.label())
                : tr(
                        "Năm %d: %s; năm %d: %s.",
                        first.year(), first.label(), last.year(), last.label());
    }

    /** Σ n / Σ d where there are shares, else what the unit in the middle has. */
    private static @Nullable BigDecimal height(Indicator indicator, Figure figure) {
        var whole = figure.denominator();
        var part = figure.numerator();
        if (whole == null || part == null || whole.signum() == 0) {
            return figure.middle();
        }
        return Words.ratio(indicator.isPercent() ? part.movePointRight(2) : part, whole);
    }

    private static String said(Indicator indicator, BigDecimal height) {
        return indicator.isPercent() ? Words.percentSaid(height) : Words.number(height);
    }

    private static List<Year> years(Facts facts) {
        return facts.area().lineage().steps().stream().map(step -> year(facts, step)).toList();
    }

    private static Year year(Facts facts, Lineage.Year step) {
        var figure = facts.figures().get(step.year());
        var old = facts.in(step).orElse(null);
        var share = facts.shares().at(facts.indicator().code(), step.year()).orElse(null);
        var height = figure == null ? null : height(facts.indicator(), figure);
        return new Year(
                step.year(),
                tr(step.set().head().act().brief()),
                TrendPages.opens(facts.area().lineage(), step.year()),
                old == null ? "–" : old.code(),
                height == null ? "–" : said(facts.indicator(), height),
                figure == null ? "" : detail(figure),
                figure == null ? 0 : Math.max(figure.ratios(), figure.amounts()),
                share == null || share.known() == 0 ? "–" : share.met() + "/" + share.known(),
                old == null
                        ? ""
                        : "/tong-quan/%s/chi-tieu/%s?nam=%d&bo=%s"
                                .formatted(
                                        facts.area().unit().code(),
                                        old.code(),
                                        step.year(),
                                        step.set().id()));
    }

    private static String detail(Figure figure) {
        if (figure.ratios() > 0) {
            return Vi.number(figure.numerator()) + "/" + Vi.number(figure.denominator());
        }
        return figure.amounts() == 0
                ? ""
                : Vi.number(figure.least()) + " – " + Vi.number(figure.most());
    }
}
