package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.documents.RegisterForm;
import vn.chungsuc.documents.WaiveFindings;
import vn.chungsuc.documents.WithdrawFreeze;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One plan's paper from its freezing to its number. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}")
class PlanFreezeController {

    private final PlanPages pages;
    private final FreezePlan freeze;
    private final WaiveFindings waive;
    private final WithdrawFreeze withdraw;
    private final RegisterForm register;

    PlanFreezeController(
            PlanPages pages,
            FreezePlan freeze,
            WaiveFindings waive,
            WithdrawFreeze withdraw,
            RegisterForm register) {
        this.pages = pages;
        this.freeze = freeze;
        this.waive = waive;
        this.withdraw = withdraw;
        this.register = register;
    }

    @PostMapping("/giai-trinh")
    String waive(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> finding,
            @RequestParam(name = "waiver", defaultValue = "") String reason,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        pages.requireOwn(officer, id);
        var page = pages.page(officer, id, null, List.of(), Map.of());
        var known = page.waivable().stream().map(f -> f.key()).filter(finding::contains).toList();
        if (reason.isBlank() || known.isEmpty()) {
            var fault =
                    reason.isBlank()
                            ? new Fault("waiver", tr("Viết một câu giải trình."))
                            : new Fault("finding", tr("Chọn ít nhất một chỗ trống."));
            return refused(id, officer, List.of(fault), Map.of("waiver", reason), model, response);
        }
        waive.handle(officer, id, known, reason.strip());
        return "redirect:/ke-hoach/" + id;
    }

    @PostMapping("/lan-chot")
    String freeze(@PathVariable long id, Officer officer) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        pages.requireOwn(officer, id);
        freeze.freeze(officer, id);
        return "redirect:/ke-hoach/" + id;
    }

    @PostMapping("/rut-chot")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String withdrawal,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        pages.requireOwn(officer, id);
        if (withdrawal.isBlank()) {
            var fault = new Fault("withdrawal", tr("Viết lý do rút chốt."));
            return refused(id, officer, List.of(fault), Map.of(), model, response);
        }
        withdraw.handle(officer, id, withdrawal.strip());
        return "redirect:/ke-hoach/" + id;
    }

    @PostMapping("/so")
    String number(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) MultipartFile copy,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.REGISTER_DOCUMENTS);
        pages.requireOwn(officer, id);
        var faults = register.submit(officer, id, typed, copy);
        return faults.isEmpty()
                ? "redirect:/ke-hoach/" + id
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
                ? "redirect:/ke-hoach/" + id
                : refused(id, officer, faults, typed, model, response);
    }

    @PostMapping("/ban-ky")
    String copy(
            @PathVariable long id,
            @RequestParam MultipartFile copy,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.REGISTER_DOCUMENTS);
        pages.requireOwn(officer, id);
        var faults = register.addCopy(officer, id, copy);
        return faults.isEmpty()
                ? "redirect:/ke-hoach/" + id
                : refused(id, officer, faults, Map.of(), model, response);
    }

    private String refused(
            long id,
            Officer officer,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(officer, id, null, faults, typed));
        return "plans/planPage";
    }
}
