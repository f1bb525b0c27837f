package vn.chungsuc.reporting;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.documents.DocumentFilter;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

/** The reports of an area. */
@Controller
class ReportListController {

    private static final int PAGE = 25;

    private final DocumentQueries documents;

    ReportListController(DocumentQueries documents) {
        this.documents = documents;
    }

    @Bean
    static MenuEntry reportsEntry() {
        return new MenuEntry(
                MenuEntry.Part.PAPERS, 30, "Báo cáo¦danh mục", "/bao-cao", "doc", Permission.READ);
    }

    @GetMapping("/bao-cao")
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
        var filter =
                new DocumentFilter(
                        q.strip(), nam, DocumentState.of(trangThai), OpenReport.KIND, xep);
        var page = Math.max(0, trang - 1);
        var found = documents.search(officer.scope(), filter, page, PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute("filter", filter);
        model.addAttribute("reports", found);
        model.addAttribute("listing", Listing.of(request, page, PAGE, total, xep));
        model.addAttribute("mayDraft", officer.may(Permission.DRAFT_DOCUMENTS));
        return "reporting/reportList";
    }
}
