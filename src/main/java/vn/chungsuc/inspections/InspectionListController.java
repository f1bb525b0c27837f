package vn.chungsuc.inspections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.chungsuc.inspections.view.InspectionListPage;
import vn.chungsuc.shared.ListAddress;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The inspections of an area: the year's plan, and what became of it. */
@Controller
class InspectionListController {

    private static final int PAGE = 25;
    private static final int ALL = 5_000;

    private final InspectionQueries inspections;
    private final Clock clock;

    InspectionListController(InspectionQueries inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    @Bean
    static MenuEntry inspectionEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 37, "Kiểm tra, giám sát", "/kiem-tra", null, Permission.READ);
    }

    /** What the address asks for; all of it stays in the links and in the XLSX. */
    record Asked(
            @Nullable String q,
            @Nullable String loai,
            @Nullable String linhVuc,
            @Nullable String tinhTrang,
            @Nullable String nam,
            @Nullable Integer trang,
            @Nullable String xep) {

        int page() {
            return ListAddress.page(trang);
        }

        InspectionFilter filter() {
            var state = ListAddress.text(tinhTrang);
            var known =
                    state.equals(InspectionFilter.LATE)
                            || ListAddress.one(InspectionState.class, state) != null;
            return new InspectionFilter(
                    ListAddress.text(q),
                    ListAddress.one(InspectionKind.class, loai),
                    ListAddress.one(Field.class, linhVuc),
                    known ? state : null,
                    ListAddress.year(nam),
                    ListAddress.text(xep));
        }
    }

    @GetMapping("/kiem-tra")
    String list(Asked asked, Officer officer, HttpServletRequest request, Model model) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var filter = asked.filter();
        var found = inspections.search(officer.scope(), filter, today, asked.page(), PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute(
                "page",
                new InspectionListPage(
                        filter,
                        today,
                        found,
                        Listing.of(request, asked.page(), PAGE, total, filter.sort()),
                        officer.may(Permission.ASSIGN_TASKS)));
        return "inspections/inspectionList";
    }

    @GetMapping("/kiem-tra.xlsx")
    void workbook(Asked asked, Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var found = inspections.search(officer.scope(), asked.filter(), today, 0, ALL);
        Spreadsheet.answer(response, "kiem-tra.xlsx", book -> InspectionsXlsx.write(book, found));
    }
}
