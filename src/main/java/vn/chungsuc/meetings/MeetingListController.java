package vn.chungsuc.meetings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.chungsuc.meetings.view.MeetingListPage;
import vn.chungsuc.shared.ListAddress;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The meetings of an area, and what the rules still ask for. */
@Controller
class MeetingListController {

    private static final int PAGE = 25;
    private static final int ALL = 5_000;
    private static final int OWED = 12;

    private final MeetingQueries meetings;
    private final RuleQueries rules;
    private final Clock clock;

    MeetingListController(MeetingQueries meetings, RuleQueries rules, Clock clock) {
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    static MenuEntry meetingEntry() {
        return new MenuEntry(MenuEntry.Part.TRACK, 37, "Họp", "/hop", null, Permission.READ);
    }

    /** What the address asks for; all of it stays in the links and in the XLSX. */
    record Asked(
            @Nullable String q,
            @Nullable String loai,
            @Nullable String tinhTrang,
            @Nullable String nam,
            @Nullable Integer trang,
            @Nullable String xep) {

        int page() {
            return ListAddress.page(trang);
        }

        MeetingFilter filter() {
            return new MeetingFilter(
                    ListAddress.text(q),
                    ListAddress.one(MeetingKind.class, loai),
                    ListAddress.one(MeetingState.class, tinhTrang),
                    ListAddress.year(nam),
                    ListAddress.text(xep));
        }
    }

    @GetMapping("/hop")
    String list(Asked asked, Officer officer, HttpServletRequest request, Model model) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var filter = asked.filter();
        var found = meetings.search(officer.scope(), filter, asked.page(), PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute(
                "page",
                new MeetingListPage(
                        filter,
                        today,
                        found,
                        Listing.of(request, asked.page(), PAGE, total, filter.sort()),
                        rules.owed(officer.scope(), today, OWED),
                        officer.may(Permission.ASSIGN_TASKS)));
        return "meetings/meetingList";
    }

    @GetMapping("/hop.xlsx")
    void workbook(Asked asked, Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.READ);
        var found = meetings.search(officer.scope(), asked.filter(), 0, ALL);
        Spreadsheet.answer(response, "cuoc-hop.xlsx", book -> MeetingsXlsx.write(book, found));
    }
}
