package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.RegisterForm;
import vn.chungsuc.documents.WaiveFindings;
import vn.chungsuc.quickreport.view.QuickPage.Panel;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One month's report from its freezing to its number and its hand-in. */
@Controller
@RequestMapping("/bao-cao/nhanh/{id:\\d+}")
class SendQuickReportController {

    private final QuickDesk desk;
    private final QuickPages pages;
    private final FreezeQuickReport freeze;
    private final WaiveFindings waive;
    private final RegisterForm register;

    SendQuickReportController(
            QuickDesk desk,
            QuickPages pages,
            FreezeQuickReport freeze,
            WaiveFindings waive,
            RegisterForm register) {
        this.desk = desk;
        this.pages = pages;
        this.freeze = freeze;
        this.waive = waive;
        this.register = register;
    }

    /** Lets findings of the checker stand, with a reason. */
    @PostMapping("/giai-trinh")
    String waive(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> finding,
            @RequestParam(defaultValue = "") String waiver,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        pages.requireOwn(officer, id);
        var known =
                desk.lay(officer.scope(), id).findings().stream()
                        .filter(one -> one.waivable() && finding.contains(one.key()))
                        .map(Finding::key)
                        .toList();
        if (waiver.isBlank() || known.isEmpty()) {
            var fault =
                    waiver.isBlank()
                            ? new Fault("waiver", tr("Viết một câu giải trình."))
                            : new Fault("finding", tr("Chọn ít nhất một phát hiện."));
            var typed = Map.of("waiver", waiver);
            return refused(id, officer, List.of(fault), typed, model, response);
        }
        waive.handle(officer, id, known, waiver.strip());
        return "redirect:/bao-cao/nhanh/" + id;
    }

    @PostMapping("/lan-chot")
    String freeze(@PathVariable long id, Officer officer) {
        freeze.freeze(officer, id);
        return "redirect:/bao-cao/nhanh/" + id;
    }

    /** «Nộp?»: what is missing is named first. */
    @GetMapping("/nop")
    String confirm(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        pages.requireOwn(officer, id);
        model.addAttribute("page", pages.confirm(desk.lay(officer.scope(), id)));
        return "quickreport/confirm";
    }

    @PostMapping("/lan-nop")
    String handIn(@PathVariable long id, Officer officer) {
        freeze.handIn(officer, id);
        return "redirect:/bao-cao/nhanh/" + id;
    }

    @PostMapping("/lan-sua")
    String revise(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Officer officer) {
        freeze.revise(officer, id, reason.strip());
        return "redirect:/bao-cao/nhanh/" + id;
    }

    @PostMapping("/so")
    String number(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.REGISTER_DOCUMENTS);
        pages.requireOwn(officer, id);
        var faults = register.submit(officer, id, typed, null);
        return faults.isEmpty()
                ? "redirect:/bao-cao/nhanh/" + id
                : refused(id, officer, faults, typed, model, response);
    }

    /** What was written wrongly of the signed paper is put right, with the reason. */
    @PostMapping("/sua-so")
    String correct(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.REGISTER_DOCUMENTS);
        pages.requireOwn(officer, id);
        var faults = register.correct(officer, id, typed);
        return faults.isEmpty()
                ? "redirect:/bao-cao/nhanh/" + id
                : refused(id, officer, faults, typed, model, response);
    }

    private String refused(
            long id,
            Officer officer,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        var laid = desk.lay(officer.scope(), id);
        model.addAttribute("page", pages.page(officer, laid, Panel.empty(), faults, typed));
        return "quickreport/page";
    }
}
