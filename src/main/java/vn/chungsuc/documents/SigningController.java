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

import vn.chungsuc.documents.view.SigningPage;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One paper from its draft to its number, for every kind that has a {@link PaperBuilder}. */
@Controller
@RequestMapping("/van-ban/{id:\\d+}/trinh-ky")
class SigningController {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final SigningDesk desk;
    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final SetOutDocument setOut;
    private final WaiveFindings waive;
    private final WithdrawFreeze withdraw;
    private final RegisterForm register;
    private final PaperPress press;

    SigningController(
            SigningDesk desk,
            DocumentQueries documents,
            PeopleQueries people,
            SetOutDocument setOut,
            WaiveFindings waive,
            WithdrawFreeze withdraw,
            RegisterForm register,
            PaperPress press) {
        this.desk = desk;
        this.documents = documents;
        this.people = people;
        this.setOut = setOut;
        this.waive = waive;
        this.withdraw = withdraw;
        this.register = register;
        this.press = press;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", page(officer, id, List.of(), Map.of()));
        return "documents/signingPage";
    }

    /** The draft to be sent round before it is frozen. */
    @GetMapping("/du-thao.docx")
    ResponseEntity<byte[]> draft(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        var laid = desk.lay(officer.scope(), id);
        if (laid.document().state() != DocumentState.DRAFT) {
            throw new NotFound();
        }
        var name = "Du thao %s %d.docx".formatted(laid.document().type(), id);
        return ResponseEntity.ok()
                .header("Content-Type", DOCX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
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
        requireOwn(officer, id);
        var page = page(officer, id, List.of(), Map.of());
        var known =
                page.signers().stream()
                        .map(one -> one.id())
                        .filter(one -> one.equals(signer))
                        .findFirst()
                        .orElse(null);
        setOut.handle(
                officer, id, new SetOutDocument.Form(place.strip(), known, recipients.strip()));
        return back(id);
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
        requireOwn(officer, id);
        var page = page(officer, id, List.of(), Map.of());
        var known = page.waivable().stream().map(Finding::key).filter(finding::contains).toList();
        if (reason.isBlank() || known.isEmpty()) {
            var fault =
                    reason.isBlank()
                            ? new Fault("waiver", tr("Viết một câu giải trình."))
                            : new Fault("finding", tr("Chọn ít nhất một chỗ trống."));
            return refused(id, officer, List.of(fault), Map.of("waiver", reason), model, response);
        }
        waive.handle(officer, id, known, reason.strip());
        return back(id);
    }

    @PostMapping("/lan-chot")
    String freeze(@PathVariable long id, Officer officer) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        requireOwn(officer, id);
        desk.freeze(officer, id);
        return back(id);
    }

    @PostMapping("/rut-chot")
    String withdraw(
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
        return back(id);
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
        requireOwn(officer, id);
        var faults = register.submit(officer, id, typed, copy);
        return answer(id, officer, faults, typed, model, response);
    }

    @PostMapping("/sua-so")
    String correct(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.REGISTER_DOCUMENTS);
        requireOwn(officer, id);
        var faults = register.correct(officer, id, typed);
        return answer(id, officer, faults, typed, model, response);
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
        requireOwn(officer, id);
        var faults = register.addCopy(officer, id, copy);
        return answer(id, officer, faults, Map.of(), model, response);
    }

    private void requireOwn(Officer officer, long id) {
        if (!documents.requireOwn(officer.scope(), id).isSignedHere()) {
            throw new NotFound();
        }
    }

    private String answer(
            long id,
            Officer officer,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        return faults.isEmpty() ? back(id) : refused(id, officer, faults, typed, model, response);
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
        return "documents/signingPage";
    }

    private SigningPage page(
            Officer officer, long id, List<Fault> faults, Map<String, String> typed) {
        var scope = officer.scope();
        var laid = desk.lay(scope, id);
        var body = laid.document().bodyId();
        var own = laid.document().own();
        return new SigningPage(
                laid.document(),
                laid.paper(),
                laid.home(),
                laid.findings(),
                documents.standing(scope, id).orElse(null),
                documents.signedCopies(scope, id),
                body == null ? List.of() : people.signers(scope, body, null),
                new SigningPage.Rights(
                        own && officer.may(Permission.DRAFT_DOCUMENTS),
                        own && officer.may(Permission.FREEZE_DOCUMENTS),
                        own && officer.may(Permission.REGISTER_DOCUMENTS)),
                faults,
                typed);
    }

    private static String back(long id) {
        return "redirect:/van-ban/" + id + "/trinh-ky";
    }
}
