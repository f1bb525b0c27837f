package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One uploaded table: how it is read, the preview, saved in one go, taken back. */
@Controller
@RequestMapping("/nhap-bang/{id:\\d+}")
class TableController {

    private final Tables tables;
    private final TablePages pages;
    private final ArrangeTable arrangeTable;
    private final SaveTable saveTable;
    private final UndoTable undoTable;

    TableController(
            Tables tables,
            TablePages pages,
            ArrangeTable arrangeTable,
            SaveTable saveTable,
            UndoTable undoTable) {
        this.tables = tables;
        this.pages = pages;
        this.arrangeTable = arrangeTable;
        this.saveTable = saveTable;
        this.undoTable = undoTable;
    }

    @GetMapping
    String table(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String hoi,
            Officer officer,
            Model model) {
        officer.require(Permission.DECLARE);
        var table = tables.open(officer.scope(), id);
        var page = pages.page(officer.scope(), table, List.of(), hoi.equals("hoan-tac"));
        model.addAttribute("page", page);
        return "intake/tablePage";
    }

    /**
     * Keeps what is said of the table; with {@code viec=luu} saves it if nothing is left to ask.
     */
    @PostMapping
    String arrange(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DECLARE);
        var table = tables.open(officer.scope(), id);
        if (table.upload().isSaved()) {
            return "redirect:/nhap-bang/" + id;
        }
        var form = new TableForm(typed, table.settings());
        var settings = form.settings();
        var anew = form.isLaidOutAnew(settings);
        if (anew) {
            settings = again(officer, table, settings, form.columnsSaid(settings));
        }
        var saves = typed.getOrDefault("viec", "").equals("luu") && !anew;
        var date = saves ? form.paper(settings) : null;
        var faults = new ArrayList<>(form.faults());
        var read = tables.read(officer.scope(), table.upload(), settings, table.grids());
        if (saves) {
            faults.addAll(unsettled(read));
            faults.addAll(unconfirmed(read, typed));
        }
        arrangeTable.handle(officer, id, settings);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return show(officer, read, faults, model);
        }
        if (saves) {
            saveTable.handle(officer, id, date);
        }
        return "redirect:/nhap-bang/" + id;
    }

    /** Guessed anew, but for what the officer said of columns in the same breath. */
    private Settings again(
            Officer officer, Tables.Table table, Settings said, Map<Integer, String> columns) {
        var old = table.settings().layout();
        var heading =
                said.layout().firstHeading() != old.firstHeading()
                        || said.layout().lastHeading() != old.lastHeading();
        var again = tables.again(officer.scope(), said, heading, table.grids());
        return again.laidOut(again.layout().with(columns));
    }

    private static List<Fault> unsettled(Tables.Table table) {
        var faults = new ArrayList<Fault>();
        for (var row : table.plan().questions()) {
            faults.add(
                    new Fault(
                            "ten." + row.number(),
                            tr(
                                    "Dòng %d: chọn đơn vị cho «%s», hoặc bỏ qua dòng này.",
                                    row.number(), row.written())));
        }
        if (faults.isEmpty() && table.plan().changedUnits() == 0) {
            faults.add(new Fault("xem-truoc", tr("Không có gì mới để lưu.")));
        }
        return faults;
    }

    private static List<Fault> unconfirmed(Tables.Table table, Map<String, String> typed) {
        var faults = new ArrayList<Fault>();
        if (!table.leftOver().isEmpty() && !typed.containsKey("bo-cot")) {
            faults.add(
                    new Fault(
                            "bo-cot",
                            tr("Chọn bộ tiêu chí có đủ các cột này, hoặc đánh dấu bỏ các cột.")));
        }
        if (!table.instead().isEmpty() && !typed.containsKey("bo-khac")) {
            faults.add(
                    new Fault(
                            "bo-khac",
                            tr("Chọn bộ tiêu chí của năm, hoặc đánh dấu vẫn lưu vào bộ này.")));
        }
        return faults;
    }

    @PostMapping("/hoan-tac")
    String undo(@PathVariable int id, Officer officer) {
        undoTable.handle(officer, id);
        return "redirect:/nhap-bang/" + id;
    }

    private String show(Officer officer, Tables.Table table, List<Fault> faults, Model model) {
        model.addAttribute("page", pages.page(officer.scope(), table, faults, false));
        return "intake/tablePage";
    }
}
