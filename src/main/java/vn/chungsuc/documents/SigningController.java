package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A paper of any {@link PaperKind}, from its layout to its number and signed copy. */
@Controller
@RequestMapping("/van-ban/{id:\\d+}")
class SigningController {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Papers papers;
    private final SetOutDocument setOut;
    private final WaiveFindings waive;
    private final WithdrawFreeze withdraw;
    private final RegisterForm register;
    private final PaperPress press;

    SigningController(
            Papers papers,
            SetOutDocument setOut,
            WaiveFindings waive,
            WithdrawFreeze withdraw,
            RegisterForm register,
            PaperPress press) {
        this.papers = papers;
        this.setOut = setOut;
        this.waive = waive;
        this.withdraw = withdraw;
        this.register = register;
        this.press = press;
    }

    /** The draft as it stands, to be sent round for opinions. */
    @GetMapping("/du-thao.docx")
    ResponseEntity<byte[]> draft(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        var laid = papers.draft(officer.scope(), id);
        var name = ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header("Content-Type", DOCX)
                .header(
                        "Content-Disposition",
                        name.filename(
                                        "Du thao " + laid.fileName() + ".docx",
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(press.draft(laid.paper()));
    }

    @PostMapping("/the-thuc")
    String setOut(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable Integer signer,
            @RequestParam(defaultValue = "") String recipients,
            Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var kind = papers.own(officer, id);
        var known =
                papers.signers(officer.scope(), id).stream()
                        .map(Signer::id)
                        .filter(one -> one.equals(signer))
                        .findFirst()
                        .orElse(null);
        setOut.handle(
                officer, id, new SetOutDocument.Form(place.strip(), known, recipients.strip()));
        return to(kind, id);
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
        var kind = papers.own(officer, id);
        var known =
                kind.lay(officer.scope(), id).findings().stream()
                        .filter(one -> one.open() && one.waivable())
                        .map(Finding::key)
                        .filter(finding::contains)
                        .toList();
        if (reason.isBlank() || known.isEmpty()) {
            var fault =
                    reason.isBlank()
                            ? new Fault("waiver", tr("Viết một câu giải trình."))
                            : new Fault("finding", tr("Chọn ít nhất một chỗ trống."));
            var typed = Map.of("waiver", reason);
            return refused(kind, id, officer, List.of(fault), typed, model, response);
        }
        waive.handle(officer, id, known, reason.strip());
        return to(kind, id);
    }

    @PostMapping("/lan-chot")
    String freeze(@PathVariable long id, Officer officer) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        var kind = papers.own(officer, id);
        papers.freeze(officer, kind, id);
        return to(kind, id);
    }

    @PostMapping("/rut-chot")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String withdrawal,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        var kind = papers.own(officer, id);
        var reason = kind.withdrawal(officer, id, withdrawal.strip());
        if (reason.isBlank()) {
            var fault = new Fault("withdrawal", tr("Viết lý do rút chốt."));
            return refused(kind, id, officer, List.of(fault), Map.of(), model, response);
        }
        withdraw.handle(officer, id, reason);
        return to(kind, id);
    }

    @PostMapping("/so")
    String number(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile copy,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.REGISTER_DOCUMENTS);
        var kind = papers.own(officer, id);
        var faults = register.submit(officer, id, typed, copy);
        return faults.isEmpty()
                ? to(kind, id)
                : refused(kind, id, officer, faults, typed, model, response);
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
        var kind = papers.own(officer, id);
        var faults = register.correct(officer, id, typed);
        return faults.isEmpty()
                ? to(kind, id)
                : refused(kind, id, officer, faults, typed, model, response);
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
        var kind = papers.own(officer, id);
        var faults = register.addCopy(officer, id, copy);
        return faults.isEmpty()
                ? to(kind, id)
                : refused(kind, id, officer, faults, Map.of(), model, response);
    }

    private static String to(PaperKind kind, long id) {
        return "redirect:" + kind.path(id);
    }

    private static String refused(
            PaperKind kind,
            long id,
            Officer officer,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        return kind.page(officer, id, faults, typed, model);
    }
}
