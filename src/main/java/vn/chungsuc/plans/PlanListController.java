package vn.chungsuc.plans;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;

/** The plans of an area. */
@Controller
class PlanListController {

    private static final int PAGE = 25;
    private static final int MOST = 5_000;

    private final PlanQueries plans;

    PlanListController(PlanQueries plans) {
        this.plans = plans;
    }

    @Bean
    static MenuEntry plansEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 18, "Kế hoạch¦danh mục", "/ke-hoach", null, Permission.READ);
    }

    @GetMapping("/ke-hoach")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String trangThai,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var filter = new PlanFilter(q.strip(), nam, PlanState.of(trangThai), xep);
        var page = Math.max(0, trang - 1);
        var found = plans.search(officer.scope(), filter, page, PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute("filter", filter);
        model.addAttribute("plans", found);
        model.addAttribute("listing", Listing.of(request, page, PAGE, total, xep));
        model.addAttribute("mayDraft", officer.may(Permission.DRAFT_DOCUMENTS));
        return "plans/listPage";
    }

    @GetMapping("/ke-hoach.xlsx")
    void workbook(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String trangThai,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var filter = new PlanFilter(q.strip(), nam, PlanState.of(trangThai), xep);
        var found = plans.search(officer.scope(), filter, 0, MOST);
        Spreadsheet.answer(response, "ke-hoach.xlsx", book -> PlansXlsx.write(book, found));
    }
}
