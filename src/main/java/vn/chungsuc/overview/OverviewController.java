package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.chungsuc.overview.OverviewPages.Filter;
import vn.chungsuc.overview.Overviews.Choice;
import vn.chungsuc.overview.view.OverviewPage;
import vn.chungsuc.overview.view.TrendChart;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

@Controller
@RequestMapping("/tong-quan")
class OverviewController {

    private static final int PAGE = 150;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Overviews overviews;
    private final StatedFigureQueries figures;
    private final OverviewXlsx xlsx;
    private final Units units;
    private final HomeQueries home;
    private final Clock clock;

    OverviewController(
            Overviews overviews,
            StatedFigureQueries figures,
            OverviewXlsx xlsx,
            Units units,
            HomeQueries home,
            Clock clock) {
        this.overviews = overviews;
        this.figures = figures;
        this.xlsx = xlsx;
        this.units = units;
        this.home = home;
        this.clock = clock;
    }

    @Bean
    static MenuEntry overviewEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 20, "Tổng quan", "/tong-quan", "chart", Permission.READ);
    }

    @GetMapping
    String own(Officer officer) {
        return "redirect:/tong-quan/" + home.home(officer.scope(), LocalDate.now(clock)).code();
    }

    /** How the page is addressed; all of it stays in the links and in the XLSX. */
    record Address(
            @Nullable Integer nam,
            @Nullable String bo,
            @Nullable String ngay,
            @Nullable String nhom,
            @Nullable String q,
            @Nullable String loai,
            @Nullable String xep,
            @Nullable String tc,
            @Nullable Integer trang) {

        Filter filter() {
            return new Filter(
                    q == null ? "" : q.strip(),
                    loai == null ? "" : loai,
                    xep == null ? "-tieu-chi" : xep,
                    tc == null ? "" : tc.strip());
        }

        /**
         * @throws DateTimeParseException when it is no day
         */
        @Nullable LocalDate on() {
            return ngay == null || ngay.isBlank() ? null : LocalDate.parse(ngay.strip(), DAY);
        }
    }

    @GetMapping("/{unit}")
    String overview(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.READ);
        String fault = null;
        LocalDate on = null;
        try {
            on = address.on();
        } catch (DateTimeParseException e) {
            fault = unreadable(address);
            response.setStatus(422);
        }
        var choice = choose(unit, address, on, officer);
        var overview = overviews.read(officer.scope(), choice.selection());
        var at = choice.selection();
        var stated = figures.stated(officer.scope(), at.unit().id(), at.year());
        var trend = Trends.chart(overviews.trend(officer.scope(), at), at.set().criteriaTotal());
        model.addAttribute("page", page(choice, overview, trend, address, fault, stated, request));
        return "overview/overviewPage";
    }

    @GetMapping("/{unit}.xlsx")
    void export(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var choice = choose(unit, address, dayOf(address), officer);
        var overview = overviews.read(officer.scope(), choice.selection());
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("tong-quan-%s-%d.xlsx".formatted(unit, choice.selection().year()))
                        .build()
                        .toString());
        xlsx.write(
                overview,
                new OverviewPages(overview, address.filter()),
                response.getOutputStream());
    }

    /** A file has no field to put the sentence beside, so an unreadable day is refused. */
    private static @Nullable LocalDate dayOf(Address address) {
        try {
            return address.on();
        } catch (DateTimeParseException e) {
            throw new Refused(unreadable(address));
        }
    }

    private static String unreadable(Address address) {
        return tr(
                "Không đọc được ngày «%s». Viết ngày/tháng/năm, ví dụ 30/06/2025.",
                String.valueOf(address.ngay()));
    }

    private Choice choose(String unit, Address address, @Nullable LocalDate on, Officer officer) {
        return overviews.choose(
                officer.scope(),
                unit,
                address.nam(),
                address.bo() == null || address.bo().isEmpty() ? null : address.bo(),
                on,
                Grouping.of(address.nhom()),
                LocalDate.now(clock));
    }

    private OverviewPage page(
            Choice choice,
            Overview overview,
            TrendChart trend,
            Address address,
            @Nullable String fault,
            List<OverviewPage.Stated> stated,
            HttpServletRequest request) {
        var at = choice.selection();
        var filter = address.filter();
        var pages = new OverviewPages(overview, filter);
        var columns = pages.columns();
        var shown = pages.shown();
        var page =
                Math.clamp(
                        address.trang() == null ? 0 : address.trang() - 1,
                        0,
                        Math.max(0, (shown.size() - 1) / PAGE));
        var listing = Listing.of(request, page, PAGE, shown.size(), filter.sort());
        return new OverviewPage(
                context(at, choice.years()),
                tr("Tổng quan %s, năm %d", lower(at.unit().fullName()), at.year()),
                pages.sub(),
                at.path(),
                request.getQueryString() == null ? "" : "?" + request.getQueryString(),
                pages.choices(
                        choice.sets(),
                        fault,
                        fault == null ? Vi.date(at.on()) : String.valueOf(address.ngay())),
                pages.classes(),
                columns,
                shown.stream()
                        .skip((long) page * PAGE)
                        .limit(PAGE)
                        .map(row -> pages.line(row, columns))
                        .toList(),
                overview.apart().stream().map(row -> pages.line(row, columns)).toList(),
                pages.subtotals(),
                at.grouping().label(),
                pages.worst(),
                trend,
                listing,
                tr(at.set().name()),
                tr(at.set().head().act().brief()),
                columns.stream().anyMatch(column -> column.declared().units() > 0),
                stated);
    }

    private Context context(Selection at, List<Integer> years) {
        var above =
                units.ancestors(at.unit().id(), at.on()).stream()
                        .filter(one -> !one.level().equals("NATION"))
                        .map(Unit::fullName)
                        .map(OverviewController::lower)
                        .collect(Collectors.joining(", "));
        return Context.of(
                        at.unit().fullName(),
                        above.isEmpty() ? null : above,
                        at.unit().code(),
                        at.year())
                .at("/tong-quan/{unit}?nam={year}", years);
    }

    static String lower(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
