package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.documents.view.KeptPage;
import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One checked paper that is kept: answered for, corrected by hand, taken out as a workbook. */
@Controller
@RequestMapping("/van-ban/soat/{id:\\d+}")
class KeptCheckController {

    private final KeptCheckQueries queries;
    private final CheckPages pages;
    private final CorrectKept correct;
    private final ListKept list;
    private final Files files;

    KeptCheckController(
            KeptCheckQueries queries,
            CheckPages pages,
            CorrectKept correct,
            ListKept list,
            Files files) {
        this.queries = queries;
        this.pages = pages;
        this.correct = correct;
        this.list = list;
        this.files = files;
    }

    /**
     * @param sua the fact, or «the-thuc», whose form is open
     * @param them the table to which a row is added
     * @param hoi «bo»: whether it is to be taken off the list
     */
    @GetMapping
    String kept(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sua,
            @RequestParam(defaultValue = "") String them,
            @RequestParam(defaultValue = "") String hoi,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        return show(id, officer, sua, them, List.of(), Map.of("hoi", hoi), model);
    }

    private String show(
            long id,
            Officer officer,
            String edited,
            String added,
            List<Fault> faults,
            Map<String, String> typed,
            Model model) {
        var kept = queries.require(officer.scope(), id);
        var may = officer.may(Permission.DRAFT_DOCUMENTS) && kept.own() && !kept.removed();
        model.addAttribute(
                "page",
                new KeptPage(
                        kept,
                        pages.of(officer.scope(), kept),
                        may,
                        officer.may(Permission.DRAFT_DOCUMENTS) && kept.own(),
                        may ? edited : "",
                        may ? added : "",
                        faults,
                        typed));
        return "documents/keptPage";
    }

    @GetMapping("/so-lieu.xlsx")
    void workbook(@PathVariable long id, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var kept = queries.require(scope, id);
        var facts = queries.facts(scope, id);
        var findings = queries.findings(scope, id);
        Spreadsheet.answer(
                response,
                "so-lieu-trong-van-ban.xlsx",
                book -> CheckXlsx.write(book, kept.heading(), facts, findings));
    }

    @GetMapping("/tep")
    void file(@PathVariable long id, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var fileId = queries.require(officer.scope(), id).fileId();
        if (fileId == null) {
            throw new NotFound();
        }
        Download.send(files.require(fileId), files, false, response);
    }

    @PostMapping("/giai-trinh")
    String waive(
            @PathVariable long id,
            @RequestParam int muc,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String viec,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        if (viec.equals("rut")) {
            correct.handle(officer, id, new CorrectKept.TakeBackWaiver(muc));
        } else if (reason.isBlank() || reason.length() > 1000) {
            var field = "ly-do-" + muc;
            var fault = new Fault(field, tr("Viết một câu giải trình, không quá 1.000 chữ."));
            response.setStatus(422);
            return show(id, officer, "", "", List.of(fault), Map.of(field, reason), model);
        } else {
            correct.handle(officer, id, new CorrectKept.Waive(muc, reason.strip()));
        }
        return "redirect:/van-ban/soat/" + id + "#phat-hien";
    }

    @PostMapping("/so-lieu")
    String fact(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var edited = typed.getOrDefault("so", "");
        var table = typed.getOrDefault("bang", "");
        if (typed.getOrDefault("viec", "").equals("bo")) {
            correct.handle(officer, id, new CorrectKept.Remove(KeptForms.factId(edited)));
            return "redirect:/van-ban/soat/" + id + "#" + table;
        }
        var form = new KeptForms(typed);
        var fact = form.fact();
        if (fact == null) {
            response.setStatus(422);
            var added = edited.isEmpty() ? table : "";
            return show(id, officer, edited, added, form.faults(), typed, model);
        }
        if (edited.isEmpty()) {
            var kind = FactKinds.byKey(table);
            if (kind == null) {
                throw new NotFound();
            }
            correct.handle(officer, id, new CorrectKept.Add(kind.key(), fact));
        } else {
            correct.handle(officer, id, new CorrectKept.Correct(KeptForms.factId(edited), fact));
        }
        return "redirect:/van-ban/soat/" + id + "#" + table;
    }

    @PostMapping("/the-thuc")
    String particulars(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var form = new KeptForms(typed);
        var particulars = form.particulars();
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            return show(id, officer, "the-thuc", "", form.faults(), typed, model);
        }
        correct.handle(officer, id, new CorrectKept.SetOut(particulars));
        return "redirect:/van-ban/soat/" + id + "#the-thuc";
    }

    /** Off the list; «khoi-phuc» brings it back. */
    @PostMapping("/bo")
    String remove(@PathVariable long id, Officer officer) {
        list.handle(officer, id, false);
        return "redirect:/van-ban/soat/" + id;
    }

    @PostMapping("/khoi-phuc")
    String bringBack(@PathVariable long id, Officer officer) {
        list.handle(officer, id, true);
        return "redirect:/van-ban/soat/" + id;
    }
}
