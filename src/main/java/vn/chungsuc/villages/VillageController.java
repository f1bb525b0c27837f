package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;
import vn.chungsuc.villages.VillagePages.Unsaved;
import vn.chungsuc.villages.view.VillageLine.State;

import java.time.LocalDate;
import java.util.Map;

/** One indicator × all villages of a commune: shown, saved line by line, added up. */
@Controller
@RequestMapping("/danh-gia/{unit}/{year}/thon")
class VillageController {

    private final Sheets sheets;
    private final VillagePages pages;
    private final VillageListPages lists;
    private final SaveVillageFigure save;
    private final TakeVillageSum takeSum;

    VillageController(
            Sheets sheets,
            VillagePages pages,
            VillageListPages lists,
            SaveVillageFigure save,
            TakeVillageSum takeSum) {
        this.sheets = sheets;
        this.pages = pages;
        this.lists = lists;
        this.save = save;
        this.takeSum = takeSum;
    }

    private Sheet sheet(
            Officer officer, String unit, int year, @Nullable String set, @Nullable LocalDate day) {
        officer.require(Permission.READ);
        return sheets.read(officer.scope(), sheets.address(officer.scope(), unit, year, set, day));
    }

    @GetMapping
    String list(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(defaultValue = "") String loc,
            Officer officer,
            Model model) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        model.addAttribute("page", lists.list(officer, sheet, loc));
        return "villages/listPage";
    }

    @GetMapping("/{code}")
    String grid(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            Officer officer,
            Model model) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        return grid(officer, sheet, sheet.set().requireIndicator(code), null, model);
    }

    private String grid(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            @Nullable Unsaved unsaved,
            Model model) {
        model.addAttribute("page", pages.grid(officer, sheet, indicator, unsaved));
        return "villages/gridPage";
    }

    @GetMapping("/{code}/{village}")
    String line(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable String code,
            @PathVariable String village,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            Officer officer,
            Model model) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        return fragment(officer, sheet, sheet.set().requireIndicator(code), village, null, model);
    }

    private String fragment(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            String village,
            @Nullable Unsaved unsaved,
            Model model) {
        var page = pages.grid(officer, sheet, indicator, unsaved);
        model.addAttribute(
                "line",
                page.lines().stream()
                        .filter(line -> line.id().equals("thon-" + village))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        model.addAttribute("total", page.total());
        return "villages/saved";
    }

    @PostMapping("/{code}/{village}")
    String save(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable String code,
            @PathVariable String village,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(name = "ban") int version,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        var before = sheet(officer, unit, year, bo, ngay);
        officer.require(Permission.ENTER_VALUES);
        var indicator = before.set().requireIndicator(code);
        var unsaved = save(officer, before, indicator, village, typed, version, response);
        if (htmx == null) {
            return unsaved == null
                    ? "redirect:" + new VillagePaths(before.at()).grid(code) + "#thon-" + village
                    : grid(officer, before, indicator, unsaved, model);
        }
        return fragment(officer, before, indicator, village, unsaved, model);
    }

    /** Null: it is saved. Otherwise what to say on the line, where what was typed stays. */
    private @Nullable Unsaved save(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            String village,
            Map<String, String> typed,
            int version,
            HttpServletResponse response) {
        try {
            var reading = Asked.read(indicator, typed);
            save.handle(officer, sheet.at(), indicator.code(), village, reading, version);
            return null;
        } catch (VietnameseNumber.Unreadable e) {
            response.setStatus(422);
            return refused(village, typed, String.valueOf(e.getMessage()), version);
        } catch (Implausible e) {
            response.setStatus(422);
            return refused(village, typed, e.sentence(), version);
        } catch (Overtaken e) {
            response.setStatus(409);
            return overtaken(indicator, village, typed, e.current());
        } catch (Refused e) {
            response.setStatus(409);
            return refused(village, typed, e.sentence(), version);
        }
    }

    private static Unsaved refused(
            String village, Map<String, String> typed, String sentence, int version) {
        return new Unsaved(village, typed, State.REFUSED, tr("Chưa lưu: %s", sentence), version);
    }

    /** Saving once more writes over what stands now, knowing it. */
    private static Unsaved overtaken(
            Indicator indicator, String village, Map<String, String> typed, Standing current) {
        var sentence =
                tr(
                        "Chưa lưu: %s đã ghi %s lúc %s. Lưu lại để thay, hoặc lấy số ấy.",
                        current.who() == null ? tr("người khác") : current.who(),
                        CellText.of(indicator, current.reading()),
                        Vi.time(current.enteredAt()));
        return new Unsaved(village, typed, State.CLASH, sentence, current.version());
    }

    /** The sum becomes the commune's figure. */
    @PostMapping("/{code}/tong")
    String takeSum(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(name = "ban", defaultValue = "0") int version,
            @RequestParam(name = "thay", defaultValue = "") String seen,
            Officer officer) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        takeSum.handle(officer, sheet.at(), code, seen, version);
        return "redirect:" + new VillagePaths(sheet.at()).grid(code) + "#tong";
    }
}
