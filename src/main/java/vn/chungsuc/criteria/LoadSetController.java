package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.util.List;

/**
 * Bringing in the set in force: a file, what is wrong with it by row or what it would become, then
 * published.
 */
@Controller
@RequestMapping("/bo-tieu-chi")
class LoadSetController {

    private static final int LARGEST = 5_000_000;

    private final LoadSet loadSet;

    LoadSetController(LoadSet loadSet) {
        this.loadSet = loadSet;
    }

    @GetMapping("/nap")
    String form(Officer officer, Model model) {
        officer.require(Permission.MANAGE_CRITERIA);
        return page(model, List.of());
    }

    @GetMapping("/nap/mau.xlsx")
    ResponseEntity<byte[]> template(Officer officer) {
        officer.require(Permission.MANAGE_CRITERIA);
        return CriteriaController.file(
                "mau-bo-tieu-chi.xlsx", CriteriaController.XLSX, SetTemplate.workbook());
    }

    @PostMapping("/nap")
    String preview(
            @RequestParam("tep") MultipartFile file,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.MANAGE_CRITERIA);
        if (file.isEmpty() || file.getSize() > LARGEST) {
            var sentence =
                    file.isEmpty()
                            ? tr("chưa chọn tệp.")
                            : tr("lớn quá 5 MB, không phải một bộ tiêu chí.");
            return refused(List.of(new SetFault(tr("Tệp"), sentence)), model, response);
        }
        var name = String.valueOf(file.getOriginalFilename());
        return preview(new SetUpload(name, file.getBytes()), model, response);
    }

    /** Published, or kept as a draft: what the preview showed comes back as text. */
    @PostMapping
    String save(
            @RequestParam("noi-dung") String content,
            @RequestParam(value = "cong-bo", defaultValue = "false") boolean publish,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_CRITERIA);
        try {
            return "redirect:/bo-tieu-chi/"
                    + loadSet.handle(officer, SetUpload.ofText(content), publish).id();
        } catch (FaultySet e) {
            return refused(e.faults(), model, response);
        }
    }

    private String preview(SetUpload upload, Model model, HttpServletResponse response) {
        try {
            var set = loadSet.preview(upload);
            model.addAttribute("set", set);
            model.addAttribute("content", upload.content(upload.read()));
            return page(model, List.of());
        } catch (FaultySet e) {
            return refused(e.faults(), model, response);
        }
    }

    private static String refused(
            List<SetFault> faults, Model model, HttpServletResponse response) {
        response.setStatus(422);
        return page(model, faults);
    }

    private static String page(Model model, List<SetFault> faults) {
        model.addAttribute("faults", faults);
        return "criteria/loadPage";
    }
}
