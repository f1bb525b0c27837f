package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.view.DeclarePage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Totals and verdicts as a paper states them. */
@Controller
@RequestMapping("/danh-gia/{unit}/{year}/khai-bao")
class DeclareController {

    private final Sheets sheets;
    private final SheetPages pages;
    private final Declare declare;

    DeclareController(Sheets sheets, SheetPages pages, Declare declare) {
        this.sheets = sheets;
        this.pages = pages;
        this.declare = declare;
    }

    @GetMapping
    String form(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            Officer officer,
            Model model) {
        officer.require(Permission.DECLARE);
        var sheet = sheets.read(officer.scope(), SheetAddress.of(unit, bo, year, ngay));
        return show(officer, sheet, standing(officer, sheet), List.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var at = SheetAddress.of(unit, bo, year, ngay);
        var sheet = sheets.read(officer.scope(), at);
        officer.require(Permission.DECLARE);
        var form = new DeclareForm(sheet, typed);
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            return show(officer, sheet, typed, form.faults(), model);
        }
        declare.handle(officer, at, form.declaration());
        return "redirect:" + new SheetPaths(at).page();
    }

    private Map<String, String> standing(Officer officer, Sheet sheet) {
        var fields = new HashMap<String, String>();
        var declared = sheet.declared();
        if (declared != null) {
            fields.put("van-ban", declared.document());
            fields.put("ngay-van-ban", Vi.date(declared.documentDate()));
            fields.put("tieu-chi", text(declared.criteria()));
            fields.put("chi-tieu", text(declared.indicators()));
            fields.put("ghi-chu", declared.note() == null ? "" : declared.note());
        }
        sheet.declaredCriteria()
                .forEach((number, met) -> fields.put("tc-" + number, met ? "dat" : "chua"));
        return fields;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private String show(
            Officer officer,
            Sheet sheet,
            Map<String, String> fields,
            List<Fault> faults,
            Model model) {
        var paths = new SheetPaths(sheet.at());
        model.addAttribute(
                "page",
                new DeclarePage(
                        tr(
                                "Số văn bản ghi, %s, năm %d",
                                SheetPages.lower(sheet.unit()), sheet.year()),
                        pages.context(sheet, sheets.around(officer.scope(), sheet.at())),
                        paths.declare(),
                        paths.page(),
                        fields,
                        sheet.set().criteria().stream()
                                .map(criterion ->
                                        new DeclarePage.Line(
                                                criterion.number(), tr(criterion.name())))
                                .toList(),
                        faults));
        return "assessment/declarePage";
    }
}
