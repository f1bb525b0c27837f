package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.analysis.view.CriterionTrendPage;
import vn.chungsuc.analysis.view.Tab;
import vn.chungsuc.analysis.view.TrendPage;
import vn.chungsuc.analysis.view.TrendPage.Link;
import vn.chungsuc.criteria.Correspondences;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.Crumb;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.HomeUnits;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** An area over the years, as a whole and by each criterion. */
@Controller
class TrendController {

    private final Areas areas;
    private final AreaQueries queries;
    private final Trends trends;
    private final Correspondences correspondences;
    private final Contexts contexts;
    private final HomeUnits homes;
    private final Clock clock;

    TrendController(
            Areas areas,
            AreaQueries queries,
            Trends trends,
            Correspondences correspondences,
            Contexts contexts,
            HomeUnits homes,
            Clock clock) {
        this.areas = areas;
        this.queries = queries;
        this.trends = trends;
        this.correspondences = correspondences;
        this.contexts = contexts;
        this.homes = homes;
        this.clock = clock;
    }

    @Bean
    static MenuEntry analysisEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 25, "Phân tích", "/phan-tich", null, Permission.READ);
    }

    @GetMapping("/phan-tich")
    String own(Officer officer) {
        officer.require(Permission.READ);
        return "redirect:/phan-tich/" + homes.of(officer.scope(), LocalDate.now(clock)).code();
    }

    @GetMapping("/phan-tich/{unit}")
    String trend(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String bo,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", page(officer.scope(), area(officer.scope(), unit, bo)));
        return "analysis/trendPage";
    }

    @GetMapping("/phan-tich/{unit}.xlsx")
    void workbook(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String bo,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var area = area(officer.scope(), unit, bo);
        TrendXlsx.answer(response, unit, () -> page(officer.scope(), area));
    }

    private Area area(Scope scope, String unit, @Nullable String set) {
        return areas.choose(scope, unit, null, blankToNull(set), LocalDate.now(clock));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private TrendPage page(Scope scope, Area area) {
        var pages = new TrendPages(area, trends.totals(scope, area));
        var shown = shown(area);
        var pairs = Pairs.of(area.lineage(), shown, correspondences);
        var tables = new ShareTables(area, pairs);
        return new TrendPage(
                contexts.of(area),
                tr("Xu hướng %s", Words.lower(area.unit().fullName())),
                sub(area),
                Tabs.of(area, Tabs.TREND),
                area.path() + ".xlsx?bo=" + area.set().id(),
                pages.criteria(),
                pages.indicators(),
                pages.classes(),
                pages.years(),
                pages.classTables(),
                tables.criteria(
                        shown.criteria(), trends.criteria(scope, area, pairs, shown.criteria())),
                earlier(scope, area));
    }

    /** Criteria are told by the newest set: the one that is worked with. */
    private static CriteriaSet shown(Area area) {
        return area.lineage().isEmpty() ? area.set() : area.lineage().steps().getLast().set();
    }

    private static String sub(Area area) {
        var years = area.lineage().years();
        return years.isEmpty()
                ? tr("Chưa có năm nào có phiếu chi tiết.")
                : tr(
                        "Các năm %d–%d; đơn vị có phiếu chi tiết, theo địa bàn cuối từng năm.",
                        years.getFirst(), years.getLast());
    }

    private List<Link> earlier(Scope scope, Area area) {
        return queries.earlier(scope, area.unit().id()).stream()
                .map(one ->
                        new Link(
                                tr("%s, đến %s", one.fullName(), Vi.date(one.until().minusDays(1))),
                                "/phan-tich/" + one.code()))
                .toList();
    }

    @GetMapping("/phan-tich/{unit}/tieu-chi/{number:\\d+}")
    String criterion(
            @PathVariable String unit,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String bo,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var area = area(scope, unit, bo);
        var shown = bo == null ? shown(area) : area.set();
        var criterion = shown.criterion(number).orElseThrow(NotFound::new);
        var pairs = Pairs.of(area.lineage(), shown, correspondences);
        var tables = new ShareTables(area, pairs);
        var shares = trends.criteria(scope, area, pairs, List.of(criterion));
        model.addAttribute(
                "page",
                new CriterionTrendPage(
                        contexts.of(area),
                        Words.name(criterion),
                        crumbs(area, tr("tiêu chí %d", number)),
                        tables.before(criterion),
                        tables.isConfirmed(criterion),
                        tables.chart(shares, Trends.key(criterion)),
                        tables.criteria(List.of(criterion), shares),
                        tables.indicators(
                                criterion.indicators(),
                                trends.indicators(scope, area, pairs, criterion.indicators())),
                        shown.criteria().stream()
                                .map(one ->
                                        new Tab(
                                                Integer.toString(one.number()),
                                                tables.path(one),
                                                one.number() == number))
                                .toList()));
        return "analysis/criterionPage";
    }

    static List<Crumb> crumbs(Area area, String here) {
        return List.of(
                new Crumb(tr("Xu hướng %s", Words.lower(area.unit().fullName())), area.path()),
                new Crumb(here, null));
    }
}
