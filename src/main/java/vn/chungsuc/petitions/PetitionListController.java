package vn.chungsuc.petitions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.chungsuc.petitions.view.PetitionListPage;
import vn.chungsuc.shared.ListAddress;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The obstacles and petitions of an area. */
@Controller
class PetitionListController {

    private static final int PAGE = 25;
    private static final int ALL = 5_000;

    private final PetitionQueries petitions;
    private final Clock clock;

    PetitionListController(PetitionQueries petitions, Clock clock) {
        this.petitions = petitions;
        this.clock = clock;
    }

    @Bean
    static MenuEntry petitionEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK,
                37,
                "Vướng mắc, kiến nghị",
                "/kien-nghi",
                null,
                Permission.READ);
    }

    /** What the address asks for; all of it stays in the links and in the XLSX. */
    record Asked(
            @Nullable String q,
            @Nullable String loai,
            @Nullable String cuaAi,
            @Nullable String tinhTrang,
            @Nullable String nam,
            @Nullable Integer trang,
            @Nullable String xep) {

        private static final String HERE = "HERE";

        int page() {
            return ListAddress.page(trang);
        }

        PetitionFilter filter() {
            var state = ListAddress.text(tinhTrang);
            var known = ListAddress.one(PetitionState.class, state) != null;
            return new PetitionFilter(
                    ListAddress.text(q),
                    ListAddress.one(Category.class, loai),
                    ListAddress.one(RaisedBy.class, cuaAi),
                    known
                            ? state
                            : state.equals(HERE) || state.equals(PetitionFilter.OPEN)
                                    ? PetitionFilter.OPEN
                                    : null,
                    state.equals(HERE),
                    ListAddress.year(nam),
                    ListAddress.text(xep));
        }
    }

    @GetMapping("/kien-nghi")
    String list(Asked asked, Officer officer, HttpServletRequest request, Model model) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var filter = asked.filter();
        var found = petitions.search(officer.scope(), filter, today, asked.page(), PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute(
                "page",
                new PetitionListPage(
                        filter,
                        found,
                        Listing.of(request, asked.page(), PAGE, total, filter.sort()),
                        officer.may(Permission.ASSIGN_TASKS)));
        return "petitions/petitionList";
    }

    @GetMapping("/kien-nghi.xlsx")
    void workbook(Asked asked, Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var found = petitions.search(officer.scope(), asked.filter(), today, 0, ALL);
        Spreadsheet.answer(response, "kien-nghi.xlsx", book -> PetitionsXlsx.write(book, found));
    }
}
