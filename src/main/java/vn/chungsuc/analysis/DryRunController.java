package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.analysis.DryRun.Assumption;
import vn.chungsuc.analysis.DryRun.Outcome;
import vn.chungsuc.analysis.DryRuns.Found;
import vn.chungsuc.analysis.DryRuns.Row;
import vn.chungsuc.analysis.view.DryRunPage;
import vn.chungsuc.analysis.view.DryRunPage.Choice;
import vn.chungsuc.analysis.view.DryRunPage.Cost;
import vn.chungsuc.analysis.view.DryRunPage.Count;
import vn.chungsuc.analysis.view.TrendPage.Link;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.HomeUnits;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A set, most often a draft, tried on the figures an area has. */
@Controller
class DryRunController {

    private static final int PAGE = 50;
    private static final int COSTS = 12;

    private final Areas areas;
    private final AreaQueries queries;
    private final DryRuns runs;
    private final CriteriaSets sets;
    private final Contexts contexts;
    private final HomeUnits homes;
    private final Clock clock;

    DryRunController(
            Areas areas,
            AreaQueries queries,
            DryRuns runs,
            CriteriaSets sets,
            Contexts contexts,
            HomeUnits homes,
            Clock clock) {
        this.areas = areas;
        this.queries = queries;
        this.runs = runs;
        this.sets = sets;
        this.contexts = contexts;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * How the page is addressed.
     *
     * @param moi the set that is tried
     */
    record Address(
            @Nullable Integer nam,
            @Nullable String bo,
            @Nullable String moi,
            @Nullable String coi,
            @Nullable String ra,
            @Nullable Integer trang) {

        Assumption assumption() {
            return Assumption.of(coi);
        }

        String outcome() {
            return ra == null ? "" : ra;
        }
    }

    /**
     * From the page of two sets: on the officer's own area, in the last year the earlier one had.
     */
    @GetMapping("/phan-tich/thu-bo")
    String own(
            @RequestParam(required = false) @Nullable String tu,
            @RequestParam(required = false) @Nullable String den,
            Officer officer) {
        officer.require(Permission.READ);
        var home = homes.of(officer.scope(), LocalDate.now(clock)).code();
        var area = areas.choose(officer.scope(), home, null, null, LocalDate.now(clock));
        var from = tu == null ? null : sets.find(tu).orElse(null);
        var to = den == null ? null : sets.find(den).orElse(null);
        var year =
                area.lineage().steps().stream()
                        .filter(step -> from != null && step.family().contains(from.id()))
                        .map(Lineage.Year::year)
                        .reduce((_, later) -> later)
                        .orElse(area.year());
        return "redirect:/phan-tich/%s/thu-bo?nam=%d%s%s"
                .formatted(
                        home,
                        year,
                        from == null ? "" : "&bo=" + from.id(),
                        to == null ? "" : "&moi=" + to.id());
    }

    @GetMapping("/phan-tich/{unit}/thu-bo")
    String run(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var area = choose(unit, address, officer.scope());
        var tried = tried(area, address);
        var found = runs.run(officer.scope(), area, tried, address.assumption());
        model.addAttribute("page", page(area, tried, address, found, officer, request));
        return "analysis/dryRunPage";
    }

    @GetMapping("/phan-tich/{unit}/thu-bo.xlsx")
    void workbook(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var area = choose(unit, address, officer.scope());
        var tried = tried(area, address);
        var found = runs.run(officer.scope(), area, tried, address.assumption());
        DryRunXlsx.answer(response, area, tried, found, () -> shown(address, found));
    }

    private Area choose(String unit, Address address, Scope scope) {
        return areas.choose(
                scope,
                unit,
                address.nam(),
                TrendController.blankToNull(address.bo()),
                LocalDate.now(clock));
    }

    /** The one asked for, else the newest of the tier that has indicators. */
    private CriteriaSet tried(Area area, Address address) {
        var asked = TrendController.blankToNull(address.moi());
        if (asked != null) {
            return sets.require(asked);
        }
        return choices(area).stream()
                .filter(one -> !one.id().equals(area.set().id()))
                .findFirst()
                .orElse(area.set());
    }

    private List<CriteriaSet> choices(Area area) {
        return sets.all().stream()
                .filter(one -> one.indicatorsTotal() > 0)
                .filter(one -> one.head().level().equals(area.set().head().level()))
                .toList();
    }

    private DryRunPage page(
            Area area,
            CriteriaSet tried,
            Address address,
            Found found,
            Officer officer,
            HttpServletRequest request) {
        var shown = shown(address, found);
        var at =
                Math.clamp(
                        address.trang() == null ? 0 : address.trang() - 1,
                        0,
                        Math.max(0, (shown.size() - 1) / PAGE));
        var path = area.path() + "/thu-bo";
        return new DryRunPage(
                contexts.of(area, "/thu-bo"),
                tr("Thử bộ tiêu chí: %s, năm %d", Words.lower(area.unit().fullName()), area.year()),
                Tabs.of(area, Tabs.TRY),
                path,
                choices(area).stream().map(one -> choice(one, tried)).toList(),
                assumptions(address.assumption()),
                area.set().id(),
                DryRunPages.sentence(found),
                DryRunPages.remarks(area, tried, found),
                counts(area, tried, address, found),
                costs(found),
                shown.stream()
                        .skip((long) at * PAGE)
                        .limit(PAGE)
                        .map(row -> DryRunPages.line(area, tried, row, found.year()))
                        .toList(),
                Listing.of(request, at, PAGE, shown.size(), ""),
                found.tooMany() ? below(officer.scope(), area, tried, address) : List.of(),
                found.paired()
                        ? null
                        : "/bo-tieu-chi/tuong-ung?tu=%s&den=%s"
                                .formatted(area.set().id(), tried.id()),
                "/bo-tieu-chi/so-sanh?tu=%s&den=%s".formatted(area.set().id(), tried.id()));
    }

    private static Choice choice(CriteriaSet one, CriteriaSet tried) {
        return new Choice(
                one.id(),
                one.head().draft() ? tr("%s (dự thảo)", tr(one.name())) : tr(one.name()),
                one.id().equals(tried.id()));
    }

    private static List<Choice> assumptions(Assumption chosen) {
        return Arrays.stream(Assumption.values())
                .map(one ->
                        new Choice(
                                one.key(),
                                switch (one) {
                                    case OPEN -> tr("để ngỏ");
                                    case KEPT -> tr("như chỉ tiêu cũ tương ứng");
                                    case NOT_MET -> tr("chưa đạt¦coi là");
                                },
                                one == chosen))
                .toList();
    }

    private static String query(Area area, CriteriaSet tried, Address address) {
        return "?nam=%d&bo=%s&moi=%s&coi=%s"
                .formatted(area.year(), area.set().id(), tried.id(), address.assumption().key());
    }

    private static List<Count> counts(Area area, CriteriaSet tried, Address address, Found found) {
        var path = area.path() + "/thu-bo" + query(area, tried, address) + "&ra=";
        var counts = new ArrayList<Count>();
        for (var outcome : Outcome.values()) {
            var key = DryRunPages.key(outcome);
            counts.add(
                    new Count(
                            DryRunPages.word(outcome),
                            (int) found.count(outcome),
                            path + key,
                            address.outcome().equals(key)));
        }
        return counts;
    }

    private static List<Cost> costs(Found found) {
        return found.costs().stream()
                .limit(COSTS)
                .map(cost ->
                        new Cost(
                                cost.indicator().code() + ". " + tr(cost.indicator().name()),
                                cost.units(),
                                found.rows().size()))
                .toList();
    }

    private static List<Row> shown(Address address, Found found) {
        return found.rows().stream()
                .filter(row ->
                        address.outcome().isEmpty()
                                || DryRunPages.key(row.result().outcome())
                                        .equals(address.outcome()))
                .toList();
    }

    private List<Link> below(Scope scope, Area area, CriteriaSet tried, Address address) {
        return queries.below(scope, area).stream()
                .map(one ->
                        new Link(
                                one.fullName(),
                                "/phan-tich/"
                                        + one.code()
                                        + "/thu-bo"
                                        + query(area, tried, address)))
                .toList();
    }
}
