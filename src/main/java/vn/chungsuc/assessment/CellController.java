package vn.chungsuc.assessment;

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

import vn.chungsuc.assessment.view.IndicatorRow.Choice;
import vn.chungsuc.assessment.view.IndicatorRow.State;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One line of the sheet: read again, saved, opened beside it. */
@Controller
@RequestMapping("/danh-gia/{unit}/{year}/chi-tieu/{code}")
class CellController {

    private final Sheets sheets;
    private final SheetPages pages;
    private final PastStates past;
    private final SaveIndicatorValue saveIndicatorValue;

    CellController(
            Sheets sheets,
            SheetPages pages,
            PastStates past,
            SaveIndicatorValue saveIndicatorValue) {
        this.sheets = sheets;
        this.pages = pages;
        this.past = past;
        this.saveIndicatorValue = saveIndicatorValue;
    }

    @GetMapping
    String line(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var sheet = sheets.read(officer.scope(), SheetAddress.of(unit, bo, year, ngay));
        return fragment(officer, sheet, sheet.set().requireIndicator(code), null, false, model);
    }

    @GetMapping("/chi-tiet")
    String panel(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var at = SheetAddress.of(unit, bo, year, ngay);
        if (htmx == null) {
            return "redirect:" + new SheetPaths(at).page("ct=" + code) + "#panel";
        }
        var sheet = sheets.read(officer.scope(), at);
        model.addAttribute(
                "panel", pages.panel(officer, sheet, sheet.set().requireIndicator(code), null));
        return "assessment/panel";
    }

    @PostMapping
    String save(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(name = "ban") int version,
            @RequestParam(name = "theo", required = false) @Nullable String carriedBar,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var at = SheetAddress.of(unit, bo, year, ngay);
        var standing = sheets.read(officer.scope(), at);
        officer.require(Permission.ENTER_VALUES);
        var changed = changed(standing, code, typed, carriedBar);
        if (changed != null) {
            response.setStatus(409);
        }
        var unsaved = changed == null ? save(officer, at, code, typed, version, response) : changed;
        if (htmx == null && unsaved == null) {
            return "redirect:" + new SheetPaths(at).page() + "#" + new SheetPaths(at).rowId(code);
        }
        var sheet = sheets.read(officer.scope(), at);
        var indicator = sheet.set().requireIndicator(code);
        return htmx == null
                ? page(officer, sheet, code, unsaved, model)
                : fragment(officer, sheet, indicator, unsaved, typed.containsKey("panel"), model);
    }

    /**
     * A figure that waited in the browser and was judged there by what the indicator asked for
     * then: if it asks for something else by now, whoever typed it decides anew. Null: it does not.
     */
    private SheetRows.@Nullable Unsaved changed(
            Sheet sheet, String code, Map<String, String> typed, @Nullable String carriedBar) {
        var indicator = sheet.set().requireIndicator(code);
        if (carriedBar == null
                || carriedBar.equals(CarriedBar.of(indicator, sheet.dimension(), sheet.year()))) {
            return null;
        }
        var cell = sheet.cell(indicator);
        var mine = CellText.typed(indicator, typed);
        var asked = indicator.judge(Reading.NOTHING, sheet.dimension(), sheet.year()).requirement();
        var sentence =
                tr(
                        "Chưa lưu: yêu cầu của chỉ tiêu %s đã đổi từ khi bạn nhập, nay là «%s». Bạn"
                                + " nhập %s. Xem lại rồi chọn.",
                        code, asked == null ? tr("chưa có ngưỡng") : asked, mine);
        return new SheetRows.Unsaved(
                State.CLASH,
                sentence,
                typed,
                cell.version(),
                new Choice(mine, CellText.of(indicator, cell)));
    }

    /** Null: it is saved. Otherwise what to say on the line, where what was typed stays. */
    private SheetRows.@Nullable Unsaved save(
            Officer officer,
            SheetAddress at,
            String code,
            Map<String, String> typed,
            int version,
            HttpServletResponse response) {
        Indicator indicator = sheets.indicator(at.set(), code);
        try {
            var entry =
                    past.entry(officer.scope(), at, indicator, typed)
                            .orElseGet(() -> SheetForm.entry(indicator, typed));
            saveIndicatorValue.handle(officer, at, code, entry, version);
            return null;
        } catch (BadFigure e) {
            response.setStatus(422);
            return new SheetRows.Unsaved(State.REFUSED, e.sentence(), typed, version, null);
        } catch (Clash e) {
            response.setStatus(409);
            return clash(officer, e, typed);
        } catch (Refused e) {
            response.setStatus(409);
            return new SheetRows.Unsaved(
                    State.REFUSED, tr("Chưa lưu: %s", e.sentence()), typed, version, null);
        }
    }

    private SheetRows.Unsaved clash(Officer officer, Clash clash, Map<String, String> typed) {
        var theirs = CellText.of(clash.indicator(), clash.current());
        var mine = CellText.typed(clash.indicator(), typed);
        var sentence =
                tr(
                        "Trùng sửa: %s lưu %s lúc %s, bạn nhập %s. Chọn một số.",
                        pages.who(officer, clash.current()),
                        theirs,
                        pages.when(clash.current()),
                        mine);
        return new SheetRows.Unsaved(
                State.CLASH, sentence, typed, clash.current().version(), new Choice(mine, theirs));
    }

    private String page(
            Officer officer,
            Sheet sheet,
            String code,
            SheetRows.@Nullable Unsaved unsaved,
            Model model) {
        var wanted = new SheetPages.Wanted(SheetFilter.ALL, "", null);
        model.addAttribute(
                "page",
                pages.page(
                        officer,
                        sheet,
                        sheets.around(officer.scope(), sheet.at()),
                        wanted,
                        unsaved == null ? Map.of() : Map.of(code, unsaved)));
        return "assessment/sheetPage";
    }

    private String fragment(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            SheetRows.@Nullable Unsaved unsaved,
            boolean withPanel,
            Model model) {
        var rows = pages.rows(officer, sheet);
        var criterion = sheet.set().criterion(indicator.criterion()).orElseThrow();
        model.addAttribute("row", rows.row(indicator, unsaved));
        model.addAttribute("criterion", rows.criterion(criterion, null, List.of()));
        model.addAttribute("progress", pages.progress(officer, sheet, rows));
        model.addAttribute("year", sheet.year());
        model.addAttribute("opened", sheet.isOpen() && !sheet.unit().closed());
        model.addAttribute(
                "panel", withPanel ? pages.panel(officer, sheet, indicator, null) : null);
        return "assessment/saved";
    }
}
