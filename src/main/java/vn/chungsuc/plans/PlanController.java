package vn.chungsuc.plans;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.documents.PaperPress;
import vn.chungsuc.documents.SetOutDocument;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One plan as its paper: its parts, its layout. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}")
class PlanController {

    private static final int LONGEST = 20_000;
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PlanPages pages;
    private final ChangePlan change;
    private final SetOutDocument setOut;
    private final PaperPress press;

    PlanController(PlanPages pages, ChangePlan change, SetOutDocument setOut, PaperPress press) {
        this.press = press;
        this.pages = pages;
        this.change = change;
        this.setOut = setOut;
    }

    /**
     * @param phan the part to be written
     * @param chen with the open petitions put in
     */
    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String phan,
            @RequestParam(defaultValue = "false") boolean chen,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var plan = pages.plan(officer, id);
        var words = phan == null || !plan.isOpen() ? null : pages.part(officer, plan, phan, chen);
        if (fragment != null && words != null) {
            model.addAttribute("path", plan.path());
            model.addAttribute("words", words);
            return "plans/panel";
        }
        model.addAttribute("page", pages.page(officer, id, words, List.of(), Map.of()));
        return "plans/planPage";
    }

    /** The draft as it stands, to be sent round for opinions. */
    @GetMapping("/du-thao.docx")
    ResponseEntity<byte[]> draft(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        var page = pages.page(officer, id, null, List.of(), Map.of());
        if (!page.isDraft()) {
            throw new NotFound();
        }
        var name = "Du thao ke hoach NTM %d.docx".formatted(page.document().year());
        return ResponseEntity.ok()
                .header("Content-Type", DOCX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(press.draft(page.paper()));
    }

    @PostMapping("/phan/{part}")
    String write(
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam String words,
            @RequestParam int version,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var plan = pages.plan(officer, id);
        pages.template(plan).requirePart(part);
        var kept = words.substring(0, Math.min(words.length(), LONGEST));
        try {
            change.handle(officer, id, List.of(new ChangePlan.Write(part, kept, version)));
        } catch (ChangePlan.Clash clash) {
            response.setStatus(409);
            var beside = pages.clash(officer, plan, part, kept);
            model.addAttribute("page", pages.page(officer, id, beside, List.of(), Map.of()));
            return "plans/planPage";
        }
        return "redirect:/ke-hoach/" + id + "#phan-" + part;
    }

    @PostMapping("/the-thuc")
    String setOut(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable Integer signer,
            @RequestParam(defaultValue = "") String recipients,
            Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        pages.requireOwn(officer, id);
        var page = pages.page(officer, id, null, List.of(), Map.of());
        var known =
                page.signers().stream()
                        .map(Signer::id)
                        .filter(one -> one.equals(signer))
                        .findFirst()
                        .orElse(null);
        setOut.handle(
                officer, id, new SetOutDocument.Form(place.strip(), known, recipients.strip()));
        return "redirect:/ke-hoach/" + id;
    }
}
