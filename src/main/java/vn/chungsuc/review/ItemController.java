package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One indicator of one unit: accepted, verified, sent back, answered; in place on the page that
 * lists it ({@code tu}: phieu, the unit's; nganh, the indicator's in all units).
 */
@Controller
@RequestMapping("/ra-soat/{unit}/{year}/chi-tieu/{code}")
class ItemController {

    private final ReviewPages pages;
    private final SectorLines sectors;
    private final ReviewForms forms;
    private final PassItem pass;
    private final ReturnItem giveBack;
    private final AnswerReturn answer;

    ItemController(
            ReviewPages pages,
            SectorLines sectors,
            ReviewForms forms,
            PassItem pass,
            ReturnItem giveBack,
            AnswerReturn answer) {
        this.pages = pages;
        this.sectors = sectors;
        this.forms = forms;
        this.pass = pass;
        this.giveBack = giveBack;
        this.answer = answer;
    }

    /** How the page that sent the form wants its answer. */
    private record Wish(boolean htmx, String from) {

        static Wish of(@Nullable String htmx, Map<String, String> typed) {
            return new Wish(htmx != null, typed.getOrDefault("tu", "phieu"));
        }
    }

    @PostMapping("/nhan")
    String pass(
            SheetOf of,
            @PathVariable String code,
            @RequestParam(name = "lan", defaultValue = "0") int attempt,
            @RequestParam(name = "ket-qua", defaultValue = "") String found,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        requireJudge(officer);
        var sheet = pages.sheet(officer, of);
        var indicator = sheet.set().requireIndicator(code);
        pass.handle(officer, sheet.at(), code, attempt, verdict(found));
        return done(officer, sheet, indicator, Wish.of(htmx, typed), model, response);
    }

    private static @Nullable Verdict verdict(String found) {
        return switch (found) {
            case "dat" -> Verdict.MET;
            case "chua-dat" -> Verdict.NOT_MET;
            case "khong-ap-dung" -> Verdict.NOT_APPLICABLE;
            default -> null;
        };
    }

    private static void requireJudge(Officer officer) {
        if (!officer.may(Permission.RECEIVE_REPORTS) && !officer.may(Permission.VERIFY)) {
            throw new Forbidden();
        }
    }

    @PostMapping("/tra-lai")
    String giveBack(
            SheetOf of,
            @PathVariable String code,
            @RequestParam(name = "lan", defaultValue = "0") int attempt,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        requireJudge(officer);
        var sheet = pages.sheet(officer, of);
        var indicator = sheet.set().requireIndicator(code);
        var faults = new ArrayList<Fault>();
        var reason =
                forms.words(
                        typed,
                        "ly-do",
                        tr("Viết lý do trả lại: đơn vị cần biết phải sửa gì."),
                        faults);
        var day = forms.dueDay(typed, "tra-loi-truoc", faults);
        var wish = Wish.of(htmx, typed);
        if (!faults.isEmpty() || day == null) {
            return unkept(officer, sheet, indicator, faults, typed, wish, model, response);
        }
        giveBack.handle(officer, sheet.at(), code, attempt, reason, day);
        return done(officer, sheet, indicator, wish, model, response);
    }

    @PostMapping("/tra-loi")
    String answer(
            SheetOf of,
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ENTER_VALUES);
        var sheet = pages.sheet(officer, of);
        var indicator = sheet.set().requireIndicator(code);
        var faults = new ArrayList<Fault>();
        var words =
                forms.words(
                        typed,
                        "loi",
                        tr("Viết câu trả lời: đã sửa gì, hoặc vì sao giữ nguyên."),
                        faults);
        var wish = Wish.of(htmx, typed);
        if (!faults.isEmpty()) {
            return unkept(officer, sheet, indicator, faults, typed, wish, model, response);
        }
        answer.handle(officer, sheet.at(), code, words);
        return done(officer, sheet, indicator, wish, model, response);
    }

    private String done(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            Wish wish,
            Model model,
            HttpServletResponse response) {
        if (wish.htmx()) {
            return line(officer, sheet, indicator, null, wish, model);
        }
        return wish.from().equals("nganh")
                ? "redirect:"
                        + ReviewPaths.sector(indicator.code(), sheet.set().id(), sheet.year())
                        + "#dv-"
                        + sheet.unit().code()
                : "redirect:"
                        + new ReviewPaths(sheet.at()).page("loc=tat-ca")
                        + "#"
                        + ReviewPaths.rowId(indicator.code());
    }

    private String unkept(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            List<Fault> faults,
            Map<String, String> typed,
            Wish wish,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        var first = faults.getFirst();
        var unkept =
                new Lines.Unkept(
                        typed.getOrDefault("ly-do", ""),
                        typed.getOrDefault("tra-loi-truoc", ""),
                        typed.getOrDefault("loi", ""),
                        first.field(),
                        first.sentence());
        if (wish.htmx()) {
            return line(officer, sheet, indicator, unkept, wish, model);
        }
        line(officer, sheet, indicator, unkept, wish, model);
        return "review/linePage";
    }

    private String line(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            Lines.@Nullable Unkept unkept,
            Wish wish,
            Model model) {
        var fresh = pages.again(officer, sheet);
        model.addAttribute(
                "line",
                wish.from().equals("nganh")
                        ? sectors.line(officer, fresh, indicator, unkept)
                        : pages.line(officer, fresh, indicator, unkept));
        return "review/line";
    }
}
