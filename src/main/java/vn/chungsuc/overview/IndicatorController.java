package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.overview.IndicatorQueries.Value;
import vn.chungsuc.overview.view.IndicatorPage;
import vn.chungsuc.overview.view.IndicatorPage.Line;
import vn.chungsuc.overview.view.IndicatorPage.Sibling;
import vn.chungsuc.overview.view.IndicatorPage.Sum;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

@Controller
@RequestMapping("/tong-quan/{unit}/chi-tieu/{code}")
class IndicatorController {

    private final Overviews overviews;
    private final IndicatorQueries queries;
    private final Clock clock;

    IndicatorController(Overviews overviews, IndicatorQueries queries, Clock clock) {
        this.overviews = overviews;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String indicator(
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @DateTimeFormat(pattern = "d/M/uuuu")
                    @Nullable LocalDate ngay,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var choice =
                overviews.choose(scope, unit, nam, bo, ngay, Grouping.NONE, LocalDate.now(clock));
        var at = choice.selection();
        var indicator = at.set().requireIndicator(code);
        var values = queries.values(scope, at, indicator.position());
        var query = at.query();
        model.addAttribute("page", page(at, choice.years(), indicator, values, query));
        return "overview/indicatorPage";
    }

    private static IndicatorPage page(
            Selection at,
            List<Integer> years,
            Indicator indicator,
            List<Value> values,
            String query) {
        var base = at.path() + "/chi-tieu/";
        var criterion = at.set().criterion(indicator.criterion()).orElseThrow();
        return new IndicatorPage(
                Context.of(at.unit().fullName(), null, at.unit().code(), at.year())
                        .at(
                                "/tong-quan/{unit}/chi-tieu/" + indicator.code() + "?nam={year}",
                                years),
                at.path() + query,
                "/phan-tich/%s/chi-tieu/%s?bo=%s"
                        .formatted(at.unit().code(), indicator.code(), at.set().id()),
                indicator.code(),
                tr(indicator.name()),
                indicator.citation(),
                indicator.unit() == null ? null : tr(indicator.unit()),
                values.stream().anyMatch(value -> value.denominator() != null),
                sum(values),
                values.stream().map(value -> line(value, at, indicator.code())).toList(),
                criterion.indicators().stream()
                        .map(one ->
                                new Sibling(
                                        one.code(),
                                        base + one.code() + query,
                                        one.code().equals(indicator.code())))
                        .toList());
    }

    private static Sum sum(List<Value> values) {
        var ratios =
                values.stream()
                        .filter(value -> value.numerator() != null && value.denominator() != null)
                        .toList();
        var numerator = total(ratios, Value::numerator);
        var denominator = total(ratios, Value::denominator);
        return new Sum(
                Vi.number(numerator),
                Vi.number(denominator),
                denominator.signum() == 0 ? null : Vi.percent(numerator, denominator),
                ratios.size(),
                count(values, Verdict.MET),
                count(values, Verdict.NOT_MET),
                count(values, Verdict.MISSING),
                count(values, Verdict.NOT_APPLICABLE));
    }

    private static BigDecimal total(
            List<Value> values, Function<Value, @Nullable BigDecimal> part) {
        return values.stream()
                .map(part)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int count(List<Value> values, Verdict verdict) {
        return (int) values.stream().filter(value -> verdict(value) == verdict).count();
    }

    private static Line line(Value value, Selection at, String code) {
        var set = value.setId() == null ? at.set().id() : value.setId();
        var place = "%s/%d".formatted(value.code(), at.year());
        return new Line(
                value.fullName(),
                "/danh-gia/%s?bo=%s&ct=%s#panel".formatted(place, set, code),
                verdict(value),
                shown(value),
                Vi.number(value.numerator()),
                Vi.number(value.denominator()),
                value.carriedFrom() == null
                        ? null
                        : tr("kế thừa năm %d, chưa rà soát", value.carriedFrom()),
                value.suppliedBy(),
                entered(value),
                value.files(),
                "/minh-chung/%s/chi-tieu/%s?bo=%s".formatted(place, code, set));
    }

    private static @Nullable String entered(Value value) {
        if (value.enteredAt() == null) {
            return null;
        }
        var when = Vi.time(value.enteredAt());
        return value.enteredBy() == null ? when : value.enteredBy() + ", " + when;
    }

    private static String shown(Value value) {
        if (value.denominator() != null) {
            var percent = Vi.percent(value.numerator(), value.denominator());
            return percent.isEmpty() ? "–" : percent + "%";
        }
        return value.value() == null ? "–" : Vi.number(value.value());
    }

    private static Verdict verdict(Value value) {
        return switch (value.verdict()) {
            case "M" -> Verdict.MET;
            case "N" -> Verdict.NOT_MET;
            case "A" -> Verdict.NOT_APPLICABLE;
            case null, default -> Verdict.MISSING;
        };
    }
}
