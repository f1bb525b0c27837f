package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.chungsuc.analysis.view.ComparePage;
import vn.chungsuc.analysis.view.ComparePage.Choice;
import vn.chungsuc.analysis.view.ComparePage.Row;
import vn.chungsuc.analysis.view.ComparePage.Unit;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Chosen units side by side. */
@Controller
class CompareUnitsController {

    private static final String DIFFERENT = "khac";

    private final Areas areas;
    private final Comparison comparison;
    private final CriteriaSets sets;
    private final Contexts contexts;
    private final Clock clock;

    CompareUnitsController(
            Areas areas, Comparison comparison, CriteriaSets sets, Contexts contexts, Clock clock) {
        this.areas = areas;
        this.comparison = comparison;
        this.sets = sets;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** How the page is addressed: {@code xa} once for each unit. */
    record Address(
            @Nullable Integer nam,
            @Nullable String bo,
            @Nullable List<String> xa,
            @Nullable String hien) {

        List<String> codes() {
            return xa == null ? List.of() : xa;
        }

        boolean onlyDifferent() {
            return DIFFERENT.equals(hien);
        }
    }

    @GetMapping("/phan-tich/{unit}/so-sanh")
    String compare(@PathVariable String unit, Address address, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", page(unit, address, officer.scope()));
        return "analysis/comparePage";
    }

    @GetMapping("/phan-tich/{unit}/so-sanh.xlsx")
    void workbook(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        ComparisonXlsx.answer(response, unit, () -> page(unit, address, officer.scope()));
    }

    private ComparePage page(String unit, Address address, Scope scope) {
        var area =
                areas.choose(
                        scope,
                        unit,
                        address.nam(),
                        TrendController.blankToNull(address.bo()),
                        LocalDate.now(clock));
        var chosen = comparison.units(scope, area, address.codes());
        var rows = chosen.isEmpty() ? List.<Row>of() : comparison.rows(scope, area, chosen);
        var path = area.path() + "/so-sanh";
        return new ComparePage(
                contexts.of(area, "/so-sanh"),
                tr("So sánh đơn vị: %s, năm %d", Words.lower(area.unit().fullName()), area.year()),
                tr(area.set().name()),
                Tabs.of(area, Tabs.COMPARE),
                sentence(rows, chosen),
                chosen.stream().map(one -> unit(area, one, chosen, path)).toList(),
                rows.stream().filter(row -> row.differs() || !address.onlyDifferent()).toList(),
                path + area.query() + codes(chosen, null) + "&xa={unit}",
                chosen.size() >= Comparison.MOST,
                List.of(
                        new Choice("", tr("Tất cả"), !address.onlyDifferent()),
                        new Choice(DIFFERENT, tr("Chỉ chỗ khác nhau"), address.onlyDifferent())),
                path,
                area.set().id(),
                path + ".xlsx" + area.query() + codes(chosen, null));
    }

    private Unit unit(Area area, Standing one, List<Standing> chosen, String path) {
        var set = sets.require(one.set());
        return new Unit(
                one.code(),
                one.fullName(),
                one.sheetPath(area.year()),
                one.itemised() ? one.criteriaMet() + "/" + set.criteriaTotal() : "–",
                one.itemised() ? one.indicatorsMet() + "/" + one.indicatorsTotal() : "–",
                one.itemised() ? Words.band(set, one.criteriaMet()) : tr("Chưa có số liệu"),
                path + area.query() + codes(chosen, one.code()));
    }

    private static String codes(List<Standing> chosen, @Nullable String without) {
        return chosen.stream()
                .filter(one -> !one.code().equals(without))
                .map(one -> "&xa=" + one.code())
                .collect(Collectors.joining());
    }

    private static String sentence(List<Row> rows, List<Standing> chosen) {
        if (chosen.size() < 2) {
            return tr("Chọn từ hai đơn vị trở lên để so.");
        }
        var criteria = rows.stream().filter(Row::criterion).filter(Row::differs).count();
        var indicators = rows.stream().filter(row -> !row.criterion() && row.differs()).count();
        return tr(
                "%d đơn vị khác nhau ở %d tiêu chí và %d chỉ tiêu.",
                chosen.size(), criteria, indicators);
    }
}
