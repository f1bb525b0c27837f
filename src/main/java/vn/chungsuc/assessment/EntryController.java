package vn.chungsuc.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;

/** {@code /danh-gia}: an officer's own sheet; one level up, the units that have one. */
@Controller
class EntryController {

    private final SheetListQueries sheets;
    private final Clock clock;

    EntryController(SheetListQueries sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @Bean
    static MenuEntry sheetEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 10, "Phiếu đánh giá", "/danh-gia", "sheet", Permission.READ);
    }

    @GetMapping("/danh-gia")
    String own(@RequestParam(defaultValue = "") String q, Officer officer, Model model) {
        officer.require(Permission.READ);
        var home = sheets.home(officer.scope());
        if (home.isAssessed()) {
            return "redirect:" + home.sheetPath(LocalDate.now(clock));
        }
        var list = sheets.below(officer.scope(), q, LocalDate.now(clock));
        model.addAttribute("home", home.fullName());
        model.addAttribute("q", q);
        model.addAttribute("units", list);
        return "assessment/unitsPage";
    }
}
