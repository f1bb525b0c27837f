package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The steps of a paper from its freezing to its number, alike for every kind of paper. The module
 * that writes the paper says where it stands, how it is frozen, and shows its page.
 */
public abstract class PaperController {

    private final WaiveFindings waive;
    private final WithdrawFreeze withdraw;
    private final RegisterForm register;

    protected PaperController(WaiveFindings waive, WithdrawFreeze withdraw, RegisterForm register) {
        this.waive = waive;
        this.withdraw = withdraw;
        this.register = register;
    }

    /** The address of the paper's page. */
    protected abstract String path(long id);

    /** Before anything of a form is looked at. */
    protected abstract void requireOwn(Officer officer, long id);

    /** Writes it out and has it frozen. */
    protected abstract void freezePaper(Officer officer, long id);

    /** Its page, also with faults and what was typed. */
    protected abstract PaperPage page(
            Officer officer, long id, List<Fault> faults, Map<String, String> typed);

    /** The template of its page. */
    protected abstract String template();

    @PostMapping("/giai-trinh")
    public String waive(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> finding,
            @RequestParam(name = "waiver", defaultValue = "") String reason,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        requireOwn(officer, id);
        var page = page(officer, id, List.of(), Map.of());
        var known = page.waivable().stream().map(f -> f.key()).filter(finding::contains).toList();
        if (reason.isBlank() || known.isEmpty()) {
            var fault =
                    reason.isBlank()
                            ? new Fault("waiver", tr("Viết một câu giải trình."))
                            : new Fault("finding", tr("Chọn ít nhất một chỗ trống."));
            return refused(id, officer, List.of(fault), Map.of("waiver", reason), model, response);
        }
        waive.handle(officer, id, known, reason.strip());
        return done(id);
    }

    @PostMapping("/lan-chot")
    public String freeze(@PathVariable long id, Officer officer) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        requireOwn(officer, id);
        freezePaper(officer, id);
        return done(id);
    }

    @PostMapping("/rut-chot")
    public String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String withdrawal,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        requireOwn(officer, id);
        if (withdrawal.isBlank()) {
            var fault = new Fault("withdrawal", tr("Viết lý do rút chốt."));
            return refused(id, officer, List.of(fault), Map.of(), model, response);
        }
        withdraw.handle(officer, id, withdrawal.strip());
        return done(id);
    }

    @PostMapping("/so")
    public String number(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile copy,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.REGISTER_DOCUMENTS);
        requireOwn(officer, id);
        var faults = register.submit(officer, id, typed, copy);
        return faults.isEmpty() ? done(id) : refused(id, officer, faults, typed, model, response);
    }

    /** What was written wrongly of the signed paper is put right, with the reason. */
    @PostMapping("/sua-so")
    public String correct(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.REGISTER_DOCUMENTS);
        requireOwn(officer, id);
        var faults = register.correct(officer, id, typed);
        return faults.isEmpty() ? done(id) : refused(id, officer, faults, typed, model, response);
    }

    @PostMapping("/ban-ky")
    public String copy(
            @PathVariable long id,
            @RequestParam MultipartFile copy,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.REGISTER_DOCUMENTS);
        requireOwn(officer, id);
        var faults = register.addCopy(officer, id, copy);
        return faults.isEmpty()
                ? done(id)
                : refused(id, officer, faults, Map.of(), model, response);
    }

    private String done(long id) {
        return "redirect:" + path(id);
    }

    private String refused(
            long id,
            Officer officer,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", page(officer, id, faults, typed));
        return template();
    }
}
