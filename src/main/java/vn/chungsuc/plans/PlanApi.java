package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.shared.ApiList;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Plans of an area, and the targets of one beside what the assessment says now. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanApi {

    private static final int DECIMALS = 4;

    private final PlanQueries plans;
    private final ContentQueries contents;
    private final Figures figures;

    PlanApi(PlanQueries plans, ContentQueries contents, Figures figures) {
        this.plans = plans;
        this.contents = contents;
        this.figures = figures;
    }

    record PlanJson(
            long id,
            String unit,
            String unitName,
            int year,
            String programme,
            String set,
            int version,
            @Nullable Long amends,
            @Nullable Long parent,
            String state,
            String title,
            @Nullable Integer number,
            String symbol,
            @Nullable LocalDate date,
            LocalDate from,
            LocalDate to,
            int targets) {

        static PlanJson of(Plan plan) {
            return new PlanJson(
                    plan.id(),
                    plan.unitCode(),
                    plan.unitName(),
                    plan.year(),
                    plan.programme(),
                    plan.setId(),
                    plan.ordinal(),
                    plan.amendsId(),
                    plan.parentId(),
                    plan.state().name(),
                    plan.title(),
                    plan.number(),
                    plan.symbol(),
                    plan.documentDate(),
                    plan.firstDay(),
                    plan.lastDay(),
                    plan.targets());
        }
    }

    /**
     * @param actual as the assessment says now; null: no figure
     * @param done percent of the way from the baseline; null where no figure is known
     */
    record TargetJson(
            long id,
            String kind,
            String name,
            @Nullable String indicator,
            String comparison,
            BigDecimal value,
            @Nullable BigDecimal upper,
            String measure,
            int year,
            @Nullable BigDecimal baseline,
            @Nullable Integer baselineYear,
            boolean baselineTyped,
            @Nullable BigDecimal actual,
            @Nullable Integer done,
            List<String> units) {}

    /**
     * @param state DRAFT, SUBMITTED, APPROVED, RUNNING, SUMMED_UP, REPLACED; empty: all but those
     *     replaced
     */
    @GetMapping
    ResponseEntity<List<PlanJson>> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var filter = new PlanFilter(q.strip(), year, PlanState.of(state), "");
        var asked = new ApiList(page, size);
        var found = plans.search(officer.scope(), filter, asked.page(), asked.size());
        return ApiList.of(found, Plan::total, PlanJson::of);
    }

    @GetMapping("/{id}/targets")
    List<TargetJson> targets(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        var plan = plans.require(officer.scope(), id);
        var says = contents.of(officer.scope(), id);
        var live = figures.of(officer.scope(), plan, says.targets());
        return says.targets().stream().map(target -> json(target, says, live)).toList();
    }

    private static TargetJson json(Target target, Contents says, Live live) {
        var actual = live.actual(target.subject(), target.year());
        return new TargetJson(
                target.id(),
                target.kind().name(),
                target.name(),
                target.indicator(),
                target.comparison().name(),
                target.value(),
                target.upper(),
                target.measure(),
                target.year(),
                rounded(target.baseline()),
                target.baselineYear(),
                target.beginsTyped(),
                rounded(actual),
                actual == null ? null : target.goal().percentDone(target.baseline(), actual),
                says.namedFor(target.id()).stream().map(Contents.Named::code).toList());
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var plain = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
