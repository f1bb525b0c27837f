package vn.chungsuc.intake;

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

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.intake.view.PastePage;
import vn.chungsuc.intake.view.SheetsPage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A block copied from a spreadsheet, into one sheet: what goes where first, then saved. */
@Controller
@RequestMapping("/danh-gia/{unit}/{year}/dan")
class PasteController {

    private static final int LONGEST = 200_000;

    private final Sheets sheets;
    private final SaveBlock saveBlock;

    PasteController(Sheets sheets, SaveBlock saveBlock) {
        this.sheets = sheets;
        this.saveBlock = saveBlock;
    }

    @GetMapping
    String form(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            Officer officer,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        var at = SheetAddress.of(unit, bo, year, ngay);
        return show(read(officer, at, Map.of()), null, model);
    }

    @PostMapping
    String paste(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ENTER_VALUES);
        var at = SheetAddress.of(unit, bo, year, ngay);
        var pasted = read(officer, at, typed);
        if (typed.getOrDefault("viec", "").equals("luu")) {
            var saved = saveBlock.handle(officer, at, pasted.planned());
            var left = pasted.lines().stream().filter(line -> line.look().equals("bad")).count();
            return show(
                    read(officer, at, typed),
                    left == 0
                            ? tr("Đã lưu %d ô.", saved)
                            : tr("Đã lưu %d ô; %d ô bị từ chối, chưa lưu.", saved, left),
                    model);
        }
        if (pasted.lines().isEmpty()) {
            response.setStatus(422);
        }
        return show(pasted, null, model);
    }

    private record Pasted(
            Sheet sheet,
            String text,
            String from,
            PastedBlock block,
            List<PlanCell.Planned> planned,
            List<SheetsPage.Line> lines) {}

    private Pasted read(Officer officer, SheetAddress at, Map<String, String> typed) {
        var sheet = sheets.read(officer.scope(), at);
        var given = typed.getOrDefault("khoi", "");
        var text = given.substring(0, Math.min(given.length(), LONGEST));
        var from = typed.getOrDefault("tu", "");
        var block = new PastedBlock(sheet.set(), text, columns(typed));
        var planner = new PlanCell(officer, sheet);
        var planned = new ArrayList<PlanCell.Planned>();
        var lines = new ArrayList<SheetsPage.Line>();
        for (var line : block.lines(place(sheet.set(), from))) {
            var indicator = line.indicator();
            if (indicator == null) {
                lines.add(
                        new SheetsPage.Line(
                                line.number(),
                                sheet.unit().fullName(),
                                line.code(),
                                "",
                                "",
                                "",
                                tr("từ chối"),
                                "bad",
                                tr("Phiếu không có chỉ tiêu cho dòng này.")));
                continue;
            }
            var seen = typed.getOrDefault("ban." + indicator.code(), "");
            var one =
                    planner.plan(
                            indicator,
                            line.inputs(),
                            seen.matches("\\d{1,9}") ? Integer.valueOf(seen) : null,
                            false);
            planned.add(one);
            lines.add(SheetsController.line(line.number(), sheet.unit().fullName(), one));
        }
        return new Pasted(sheet, text, from, block, planned, lines);
    }

    private static Map<Integer, PastedBlock.Column> columns(Map<String, String> typed) {
        var columns = new HashMap<Integer, PastedBlock.Column>();
        typed.forEach((field, kind) ->
                Arrays.stream(PastedBlock.Column.values())
                        .filter(one -> field.matches("cot-\\d{1,2}") && one.name().equals(kind))
                        .forEach(one -> columns.put(Integer.valueOf(field.substring(4)), one)));
        return columns;
    }

    /** The place in legal order of the line one pasted at. */
    private static int place(CriteriaSet set, String from) {
        var order = set.criteria().stream().flatMap(one -> one.indicators().stream()).toList();
        for (int i = 0; i < order.size(); i++) {
            if (id(order.get(i).code()).equals(from)) {
                return i;
            }
        }
        return 0;
    }

    private static String id(String code) {
        return "ct-" + code.replaceAll("[^A-Za-z0-9]", "-");
    }

    private static String show(Pasted pasted, @Nullable String said, Model model) {
        var sheet = pasted.sheet();
        var at = sheet.at();
        var day = at.on().equals(LocalDate.of(at.year(), 12, 31)) ? "" : "&ngay=" + at.on();
        var base = "/danh-gia/" + at.unit() + "/" + at.year();
        var query = "?bo=" + at.set() + day;
        var columns = new ArrayList<PastePage.Column>();
        for (int i = 0; i < pasted.block().width(); i++) {
            columns.add(
                    new PastePage.Column(
                            i, pasted.block().example(i), pasted.block().columns().get(i).name()));
        }
        model.addAttribute(
                "page",
                new PastePage(
                        tr("Dán vào phiếu %s, năm %d", sheet.unit().fullName(), sheet.year()),
                        base + "/dan" + query,
                        base + query,
                        pasted.text(),
                        pasted.block().heading(),
                        pasted.from(),
                        sheet.set().criteria().stream()
                                .flatMap(one -> one.indicators().stream())
                                .map(one ->
                                        new PastePage.Choice(
                                                id(one.code()), one.code() + " " + one.name()))
                                .toList(),
                        columns,
                        Arrays.stream(PastedBlock.Column.values())
                                .map(one -> new PastePage.Choice(one.name(), one.label()))
                                .toList(),
                        pasted.lines(),
                        pasted.planned().stream()
                                .map(one ->
                                        new PastePage.Version(
                                                one.indicator().code(), one.version()))
                                .toList(),
                        count(pasted, Outcome.NEW),
                        count(pasted, Outcome.CHANGED),
                        count(pasted, Outcome.SAME),
                        pasted.lines().stream().filter(one -> one.look().equals("bad")).count(),
                        said));
        return "intake/pastePage";
    }

    private static long count(Pasted pasted, Outcome outcome) {
        return pasted.planned().stream().filter(one -> one.outcome() == outcome).count();
    }
}
