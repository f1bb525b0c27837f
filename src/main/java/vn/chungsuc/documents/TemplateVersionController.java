package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedDay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One version of a template: looked at, published, taken back. */
@Controller
@RequestMapping("/van-ban/mau/ban/{id:\\d+}")
class TemplateVersionController {

    private static final int LONGEST = 500;

    private final TemplatePages pages;
    private final PublishTemplate publish;
    private final EndTemplate end;
    private final PaperPress press;
    private final Files files;

    TemplateVersionController(
            TemplatePages pages,
            PublishTemplate publish,
            EndTemplate end,
            PaperPress press,
            Files files) {
        this.pages = pages;
        this.publish = publish;
        this.end = end;
        this.press = press;
        this.files = files;
    }

    /**
     * @param hoi «thoi»: whether it is to be taken back
     */
    @GetMapping
    String version(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hoi,
            Officer officer,
            Model model) {
        officer.require(Permission.MANAGE_CRITERIA);
        model.addAttribute("page", pages.page(officer, id, hoi, List.of(), List.of(), Map.of()));
        return "documents/templatePage";
    }

    /** As it was brought. */
    @GetMapping("/tep")
    void file(@PathVariable long id, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.MANAGE_CRITERIA);
        var kept = pages.require(officer, id);
        Download.send(files.require(kept.fileId()), files, false, response);
    }

    /** A paper made up by it. */
    @GetMapping("/xem-truoc.docx")
    ResponseEntity<byte[]> sample(@PathVariable long id, Officer officer) {
        officer.require(Permission.MANAGE_CRITERIA);
        var kept = pages.require(officer, id);
        return TemplateController.docx(
                "xem-truoc-%s-%d.docx".formatted(kept.kind(), kept.version()),
                press.draft(pages.sample(kept)));
    }

    @PostMapping("/cong-bo")
    String publish(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> bo,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.MANAGE_CRITERIA);
        if (!pages.require(officer, id).own()) {
            throw new Forbidden();
        }
        var page = pages.page(officer, id, "", List.of(), bo, typed);
        var faults = faults(page.warnings(), bo, typed);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", pages.page(officer, id, "", faults, bo, typed));
            return "documents/templatePage";
        }
        var to = value(typed, "den");
        publish.handle(
                officer,
                id,
                new PublishTemplate.Form(
                        value(typed, "can-cu"),
                        Objects.requireNonNull(TypedDay.of(value(typed, "tu"))),
                        to.isEmpty() ? null : TypedDay.of(to),
                        page.warnings().stream().map(TemplateFault::sentence).toList()));
        return "redirect:/van-ban/mau/ban/" + id;
    }

    private static List<Fault> faults(
            List<TemplateFault> warnings, List<String> ticked, Map<String, String> typed) {
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < warnings.size(); i++) {
            if (!ticked.contains(warnings.get(i).key())) {
                faults.add(new Fault("bo-" + i, tr("Chưa đồng ý: %s", warnings.get(i).sentence())));
            }
        }
        var basis = value(typed, "can-cu");
        if (basis.isEmpty() || basis.length() > LONGEST) {
            faults.add(
                    new Fault(
                            "can-cu",
                            tr(
                                    "Ghi văn bản quy định hoặc cho phép dùng mẫu này, không quá %d"
                                            + " chữ.",
                                    LONGEST)));
        }
        var from = TypedDay.fault(value(typed, "tu"));
        if (from != null) {
            faults.add(new Fault("tu", from));
        }
        var to = value(typed, "den");
        var wrong = to.isEmpty() ? null : TypedDay.fault(to);
        var first = TypedDay.of(value(typed, "tu"));
        var last = TypedDay.of(to);
        if (wrong == null && first != null && last != null && last.isBefore(first)) {
            wrong = tr("Ngày kết thúc đứng trước ngày bắt đầu.");
        }
        if (wrong != null) {
            faults.add(new Fault("den", wrong));
        }
        return faults;
    }

    private static String value(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    @PostMapping("/thoi")
    String end(@PathVariable long id, Officer officer) {
        end.handle(officer, id);
        return "redirect:/van-ban/mau/" + pages.require(officer, id).kind();
    }
}
