package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.documents.PaperPress;
import vn.chungsuc.overview.Overviews.Choice;
import vn.chungsuc.overview.view.LeaderPage;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** One A4 sheet for who decides: on the screen, printed, as PDF. */
@Controller
@RequestMapping("/lanh-dao")
class LeaderController {

    private final Overviews overviews;
    private final LeaderPages pages;
    private final HomeQueries home;
    private final Units units;
    private final PaperPress press;
    private final Clock clock;

    LeaderController(
            Overviews overviews,
            LeaderPages pages,
            HomeQueries home,
            Units units,
            PaperPress press,
            Clock clock) {
        this.overviews = overviews;
        this.pages = pages;
        this.home = home;
        this.units = units;
        this.press = press;
        this.clock = clock;
    }

    @Bean
    static MenuEntry leaderEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 25, "Trang lãnh đạo", "/lanh-dao", null, Permission.READ);
    }

    @GetMapping
    String own(Officer officer) {
        return "redirect:/lanh-dao/" + home.home(officer.scope(), LocalDate.now(clock)).code();
    }

    @GetMapping("/{unit}")
    String leader(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(required = false) @Nullable String bo,
            Officer officer,
            Model model) {
        model.addAttribute("page", page(officer, unit, nam, bo));
        return "overview/leaderPage";
    }

    @GetMapping("/{unit}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(required = false) @Nullable String bo,
            Officer officer) {
        var page = Language.inVietnamese(() -> page(officer, unit, nam, bo));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lanh-dao-%s.pdf".formatted(unit))
                                .build()
                                .toString())
                .body(press.page(page.title(), "overview/printedLeader", Map.of("page", page)));
    }

    private LeaderPage page(
            Officer officer, String unit, @Nullable Integer year, @Nullable String set) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var choice =
                overviews.choose(
                        officer.scope(),
                        unit,
                        year,
                        set == null || set.isEmpty() ? null : set,
                        null,
                        Grouping.NONE,
                        today);
        return pages.page(officer.scope(), choice, context(choice), today);
    }

    private Context context(Choice choice) {
        var at = choice.selection();
        var above =
                units.ancestors(at.unit().id(), at.on()).stream()
                        .filter(one -> !one.level().equals("NATION"))
                        .map(one -> OverviewController.lower(one.fullName()))
                        .collect(Collectors.joining(", "));
        return Context.of(
                        at.unit().fullName(),
                        above.isEmpty() ? null : above,
                        at.unit().code(),
                        at.year())
                .at("/lanh-dao/{unit}?nam={year}", choice.years());
    }
}
