package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.analysis.Outliers.Finding;
import vn.chungsuc.analysis.view.OutlierPage;
import vn.chungsuc.analysis.view.OutlierPage.Choice;
import vn.chungsuc.analysis.view.OutlierPage.Mended;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Figures worth a second look, and why they are right all the same. */
@Controller
class OutlierController {

    private static final int PAGE = 50;
    private static final int LONGEST = 2000;

    private final Areas areas;
    private final Outliers outliers;
    private final ExplainFigure explain;
    private final Contexts contexts;
    private final Clock clock;

    OutlierController(
            Areas areas, Outliers outliers, ExplainFigure explain, Contexts contexts, Clock clock) {
        this.areas = areas;
        this.outliers = outliers;
        this.explain = explain;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** How the page is addressed. */
    record Address(
            @Nullable Integer nam,
            @Nullable String bo,
            @Nullable Integer tc,
            @Nullable String q,
            @Nullable String loc,
            @Nullable Integer trang) {

        String words() {
            return q == null ? "" : q.strip();
        }

        String state() {
            return loc == null ? "" : loc;
        }
    }

    @GetMapping("/phan-tich/{unit}/bat-thuong")
    String list(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        return page(unit, address, officer, request, null, model);
    }

    @GetMapping("/phan-tich/{unit}/bat-thuong.xlsx")
    void workbook(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var area = choose(unit, address, officer);
        var units = outliers.units(officer.scope(), area);
        var only = only(area, address, units.size());
        var found = outliers.find(officer.scope(), area, units, only);
        OutlierXlsx.answer(response, area, () -> shown(address, found));
    }

    /** The place a form speaks of, beside what the page was narrowed to. */
    record Said(
            @Nullable String xa,
            @Nullable String boXa,
            @Nullable String ct,
            @Nullable String phan,
            @Nullable String loi) {

        private static String text(@Nullable String given) {
            return given == null ? "" : given.strip();
        }
    }

    @PostMapping("/phan-tich/{unit}/bat-thuong")
    String explain(
            @PathVariable String unit,
            Address address,
            Said said,
            @RequestParam(defaultValue = "luu") String viec,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        var area = choose(unit, address, officer);
        var withdrawn = viec.equals("bo");
        var words = Said.text(said.loi());
        var id =
                OutlierPages.id(Said.text(said.xa()), Said.text(said.ct()), Said.text(said.phan()));
        var fault = withdrawn ? null : fault(words);
        if (fault != null) {
            response.setStatus(422);
            return page(unit, address, officer, request, new Mended(id, words, fault), model);
        }
        var at =
                SheetAddress.of(
                        Said.text(said.xa()), Said.text(said.boXa()), area.year(), area.on());
        explain.handle(
                officer,
                at,
                Said.text(said.ct()),
                Said.text(said.phan()),
                withdrawn ? null : words);
        var narrowed = request.getQueryString();
        return "redirect:"
                + area.path()
                + "/bat-thuong"
                + (narrowed == null ? area.query() : "?" + narrowed)
                + "#"
                + id;
    }

    private static @Nullable String fault(String words) {
        if (words.isEmpty()) {
            return tr("Viết vì sao số này đúng: nguồn nào, việc gì đã xảy ra.");
        }
        return words.length() > LONGEST ? tr("Dài quá %d chữ; viết gọn lại.", LONGEST) : null;
    }

    private Area choose(String unit, Address address, Officer officer) {
        return areas.choose(
                officer.scope(),
                unit,
                address.nam(),
                TrendController.blankToNull(address.bo()),
                LocalDate.now(clock));
    }

    private String page(
            String unit,
            Address address,
            Officer officer,
            HttpServletRequest request,
            @Nullable Mended mended,
            Model model) {
        var area = choose(unit, address, officer);
        var units = outliers.units(officer.scope(), area);
        var only = only(area, address, units.size());
        var found = outliers.find(officer.scope(), area, units, only);
        var shown = shown(address, found);
        var at =
                Math.clamp(
                        address.trang() == null ? 0 : address.trang() - 1,
                        0,
                        Math.max(0, (shown.size() - 1) / PAGE));
        var narrowed = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        model.addAttribute(
                "page",
                new OutlierPage(
                        contexts.of(area, "/bat-thuong"),
                        tr(
                                "Số bất thường: %s, năm %d",
                                Words.lower(area.unit().fullName()), area.year()),
                        OutlierPages.sentence(units.size(), found),
                        Tabs.of(area, Tabs.OUTLIERS),
                        area.path() + "/bat-thuong",
                        area.set().id(),
                        criteria(area, only, units.size()),
                        units.size() > Outliers.AT_ONCE,
                        states(address),
                        address.words(),
                        shown.stream()
                                .skip((long) at * PAGE)
                                .limit(PAGE)
                                .map(one -> OutlierPages.line(one, area, officer))
                                .toList(),
                        Listing.of(request, at, PAGE, shown.size(), ""),
                        area.path()
                                + "/bat-thuong"
                                + (narrowed.isEmpty() ? area.query() : narrowed),
                        mended));
        return "analysis/outlierPage";
    }

    /** Of an area as large as the nation one criterion at a time. */
    private static @Nullable Criterion only(Area area, Address address, int units) {
        var asked = address.tc() == null ? null : area.set().criterion(address.tc()).orElse(null);
        return asked == null && units > Outliers.AT_ONCE ? area.set().criteria().getFirst() : asked;
    }

    private static List<Finding> shown(Address address, List<Finding> found) {
        var words = Names.folded(address.words());
        return found.stream()
                .filter(one ->
                        Names.folded(one.unit().fullName() + " " + OutlierPages.name(one))
                                .contains(words))
                .filter(one ->
                        switch (address.state()) {
                            case "chua" -> !one.isExplained();
                            case "roi" -> one.isExplained();
                            default -> true;
                        })
                .toList();
    }

    private static List<Choice> criteria(Area area, @Nullable Criterion only, int units) {
        var choices = new ArrayList<Choice>();
        if (units <= Outliers.AT_ONCE) {
            choices.add(new Choice("", tr("Mọi tiêu chí"), only == null));
        }
        area.set()
                .criteria()
                .forEach(one ->
                        choices.add(
                                new Choice(
                                        Integer.toString(one.number()),
                                        Words.name(one),
                                        one.equals(only))));
        return choices;
    }

    private static List<Choice> states(Address address) {
        return List.of(
                new Choice("", tr("Tất cả"), address.state().isEmpty()),
                new Choice("chua", tr("Chưa giải thích"), address.state().equals("chua")),
                new Choice("roi", tr("Đã giải thích"), address.state().equals("roi")));
    }
}
