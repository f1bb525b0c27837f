package vn.chungsuc.units;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.view.UnitListPage;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units under mine, on a page and as a spreadsheet. */
@Controller
class UnitListController {

    private static final int SIZE = 50;
    private static final int ALL = 50_000;
    private static final Set<String> KEYS =
            Set.of("ten", "ma", "loai", "tren", "-ten", "-ma", "-loai", "-tren");

    private final UnitQueries queries;
    private final Units units;
    private final Clock clock;

    UnitListController(UnitQueries queries, Units units, Clock clock) {
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    /** What the address asks for; all of it stays in the links and in the XLSX. */
    record Filter(
            @Nullable String q,
            @Nullable String cap,
            @Nullable String loai,
            @Nullable String xep,
            @Nullable String ngay,
            @Nullable Integer trang) {

        String text() {
            return q == null ? "" : q.strip();
        }

        String level() {
            return cap == null ? "" : cap;
        }

        String kind() {
            return loai == null ? "" : loai;
        }

        String sort() {
            return xep != null && KEYS.contains(xep) ? xep : "ten";
        }

        int page() {
            return trang == null ? 0 : Math.max(0, trang - 1);
        }

        UnitQueries.Wanted wanted(AsOf on) {
            return new UnitQueries.Wanted(on.day(), text(), level(), kind(), sort());
        }
    }

    @GetMapping("/don-vi")
    String list(
            @ModelAttribute Filter filter,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var on = AsOf.of(filter.ngay(), LocalDate.now(clock));
        var scope = officer.scope();
        var lines = queries.list(scope, filter.wanted(on), filter.page(), SIZE);
        var total = lines.isEmpty() ? 0 : lines.getFirst().total();
        var kinds = queries.kinds(scope, on.day());
        var holder = queries.holder(scope, on.day());
        model.addAttribute(
                "page",
                new UnitListPage(
                        UnitPages.context(holder, units.ancestors(holder.id(), on.day())),
                        on,
                        filter.text(),
                        filter.level(),
                        filter.kind(),
                        levels(kinds),
                        kinds.stream()
                                .map(UnitQueries.LevelKind::kind)
                                .distinct()
                                .sorted()
                                .toList(),
                        lines,
                        Listing.of(request, filter.page(), SIZE, total, filter.sort()),
                        "/don-vi.xlsx" + query(request)));
        return "units/listPage";
    }

    private static Map<String, String> levels(List<UnitQueries.LevelKind> kinds) {
        var labels = new LinkedHashMap<String, String>();
        Levels.ALL.stream()
                .filter(level -> kinds.stream().anyMatch(kind -> kind.level().equals(level)))
                .forEach(level -> labels.put(level, Levels.label(level)));
        return labels;
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    @GetMapping("/don-vi.xlsx")
    void xlsx(@ModelAttribute Filter filter, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var on = AsOf.of(filter.ngay(), LocalDate.now(clock));
        var lines = queries.list(officer.scope(), filter.wanted(on), 0, ALL);
        UnitListXlsx.answer(response, on.day(), lines);
    }
}
