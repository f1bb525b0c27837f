package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.chungsuc.analysis.Distances.Row;
import vn.chungsuc.analysis.view.DistancePage;
import vn.chungsuc.analysis.view.DistancePage.Choice;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** How far every unit of an area is from the next class; of one unit, by which indicators. */
@Controller
class DistanceController {

    private static final int PAGE = 100;

    private final Areas areas;
    private final Distances distances;
    private final UnitDistances unitDistances;
    private final Contexts contexts;
    private final Clock clock;

    DistanceController(
            Areas areas,
            Distances distances,
            UnitDistances unitDistances,
            Contexts contexts,
            Clock clock) {
        this.areas = areas;
        this.distances = distances;
        this.unitDistances = unitDistances;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** How the page is addressed. */
    record Address(
            @Nullable Integer nam,
            @Nullable String bo,
            @Nullable String q,
            @Nullable String can,
            @Nullable String xep,
            @Nullable Integer trang) {

        String words() {
            return q == null ? "" : q.strip();
        }

        String needs() {
            return can == null ? "" : can.strip();
        }

        String sort() {
            return xep == null ? "" : xep;
        }
    }

    @GetMapping("/phan-tich/{unit}/khoang-cach")
    String distance(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var area = choose(unit, address, officer);
        var found = distances.read(officer.scope(), area);
        if (isOne(area, found)) {
            model.addAttribute(
                    "page",
                    unitDistances.page(officer.scope(), area, found.rows().getFirst(), contexts));
            return "analysis/unitDistancePage";
        }
        model.addAttribute("page", page(area, address, found, request));
        return "analysis/distancePage";
    }

    /** The area is the unit that is assessed. */
    private static boolean isOne(Area area, Distances.Found found) {
        return found.rows().size() == 1 && found.rows().getFirst().unit().id() == area.unit().id();
    }

    @GetMapping("/phan-tich/{unit}/khoang-cach.xlsx")
    void workbook(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var area = choose(unit, address, officer);
        var found = distances.read(officer.scope(), area);
        DistanceXlsx.answer(response, area, () -> shown(address, found.rows()));
    }

    private Area choose(String unit, Address address, Officer officer) {
        return areas.choose(
                officer.scope(),
                unit,
                address.nam(),
                TrendController.blankToNull(address.bo()),
                LocalDate.now(clock));
    }

    private DistancePage page(
            Area area, Address address, Distances.Found found, HttpServletRequest request) {
        var shown = shown(address, found.rows());
        var page =
                Math.clamp(
                        address.trang() == null ? 0 : address.trang() - 1,
                        0,
                        Math.max(0, (shown.size() - 1) / PAGE));
        return new DistancePage(
                contexts.of(area, "/khoang-cach"),
                tr(
                        "Khoảng cách tới lớp trên: %s, năm %d",
                        Words.lower(area.unit().fullName()), area.year()),
                tr(area.set().name()),
                Tabs.of(area, Tabs.DISTANCE),
                area.path() + "/khoang-cach",
                area.query(),
                area.set().id(),
                area.sets().stream()
                        .map(one ->
                                new Choice(
                                        one.id(), tr(one.name()), one.id().equals(area.set().id())))
                        .toList(),
                address.words(),
                needs(address, found.rows()),
                Distances.sentence(found.rows()),
                Distances.steps(area, found.rows()),
                shown.stream()
                        .skip((long) page * PAGE)
                        .limit(PAGE)
                        .map(row -> Distances.line(area, row))
                        .toList(),
                found.apart(),
                Listing.of(request, page, PAGE, shown.size(), address.sort()),
                area.path() + "/so-sanh");
    }

    private static List<Choice> needs(Address address, List<Row> rows) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", tr("Tất cả"), address.needs().isEmpty()));
        var keys = new TreeSet<Integer>();
        rows.stream()
                .filter(row -> row.distance().next() != null)
                .forEach(row -> keys.add(row.distance().criteriaNeeded()));
        keys.forEach(key ->
                choices.add(
                        new Choice(
                                key.toString(),
                                tr("còn thiếu %d tiêu chí", key),
                                address.needs().equals(key.toString()))));
        choices.add(
                new Choice(
                        "cao-nhat", tr("đã ở lớp cao nhất"), address.needs().equals("cao-nhat")));
        return choices;
    }

    private static List<Row> shown(Address address, List<Row> rows) {
        var words = Names.folded(address.words());
        return rows.stream()
                .filter(row -> Names.folded(row.unit().fullName()).contains(words))
                .filter(row ->
                        address.needs().isEmpty() || address.needs().equals(Distances.key(row)))
                .sorted(order(address.sort()))
                .toList();
    }

    private static Comparator<Row> order(String sort) {
        var falling = sort.startsWith("-");
        Comparator<Row> order =
                switch (falling ? sort.substring(1) : sort) {
                    case "ten" ->
                            (one, other) ->
                                    Names.ORDER.compare(
                                            one.unit().fullName(), other.unit().fullName());
                    case "tieu-chi" -> Comparator.comparingInt(row -> row.distance().criteriaMet());
                    default -> Distances.nearest();
                };
        return falling ? order.reversed() : order;
    }
}
