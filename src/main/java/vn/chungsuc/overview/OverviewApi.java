package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.criteria.ClassBand;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@RestController
@RequestMapping("/api/v1/overview")
class OverviewApi {

    private static final int DECIMALS = 2;

    private final Overviews overviews;
    private final Clock clock;

    OverviewApi(Overviews overviews, Clock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    /**
     * @param classLabel the band of the set, by the unit's own count or else the declared one
     */
    record Child(
            String code,
            String name,
            @Nullable Integer criteriaMet,
            int criteriaTotal,
            @Nullable Integer indicatorsMet,
            @Nullable Integer indicatorsTotal,
            boolean ready,
            @com.fasterxml.jackson.annotation.JsonProperty("class") @Nullable String classLabel,
            @Nullable Declared declared,
            @Nullable OffsetDateTime updatedAt) {}

    record Declared(@Nullable Integer criteria, @Nullable Integer indicators, String document) {}

    record Totals(
            int units,
            int ready,
            @Nullable BigDecimal meanCriteria,
            List<CriterionTotals> criteria) {}

    /**
     * @param missing units with no figure and no paper's word
     * @param declaredOnly units of which only a paper says met or not
     */
    record CriterionTotals(
            int number, int met, int notMet, int missing, int notApplicable, int declaredOnly) {}

    record Body(String unit, String set, int year, List<Child> children, Totals totals) {}

    @GetMapping("/{code}")
    Body overview(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            Officer officer) {
        officer.require(Permission.READ);
        var choice =
                overviews.choose(
                        officer.scope(), code, year, set, on, Grouping.NONE, LocalDate.now(clock));
        var at = choice.selection();
        var overview = overviews.read(officer.scope(), at);
        var totals = overview.totals();
        var mean =
                totals.mean() == null
                        ? null
                        : totals.mean()
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .stripTrailingZeros();
        var names =
                new HashMap<ClassBand, String>(); // named once, not for each of thousands of units
        at.set().bands().forEach(band -> names.put(band, nameOf(band)));
        return new Body(
                code,
                at.set().id(),
                at.year(),
                overview.counted().stream().map(row -> child(row, at.set(), names)).toList(),
                new Totals(
                        totals.units(),
                        totals.ready(),
                        mean,
                        overview.standings().stream().map(OverviewApi::criterion).toList()));
    }

    private static String nameOf(ClassBand band) {
        return Language.inVietnamese(() -> OverviewPages.name(band));
    }

    private static CriterionTotals criterion(Standing one) {
        return new CriterionTotals(
                one.criterion().number(),
                one.of(Standing.Part.MET),
                one.notMet(),
                one.missing(),
                one.of(Standing.Part.NOT_APPLICABLE),
                one.declared());
    }

    private static Child child(UnitRow row, CriteriaSet set, Map<ClassBand, String> names) {
        var count = row.count();
        var band = count == null ? null : set.bandOf(count);
        var itemised = row.isItemised();
        return new Child(
                row.code(),
                row.fullName(),
                itemised ? Integer.valueOf(row.criteriaMet()) : null,
                set.criteriaTotal(),
                itemised ? Integer.valueOf(row.indicatorsMet()) : null,
                row.hasSheet() ? Integer.valueOf(row.indicatorsTotal()) : null,
                row.ready(),
                band == null ? null : names.get(band),
                row.declaredDocument() == null
                        ? null
                        : new Declared(
                                row.declaredCriteria(),
                                row.declaredIndicators(),
                                row.declaredDocument()),
                row.updatedAt());
    }
}
