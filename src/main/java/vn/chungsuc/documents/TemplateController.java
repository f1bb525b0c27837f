package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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

import vn.chungsuc.documents.view.TemplateKindPage.Upload;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Parcel;
import vn.chungsuc.files.Spool;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.reader.Unreadable;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Unit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The templates by kind: what applies, taken out as DOCX, brought back changed. */
@Controller
@RequestMapping("/van-ban/mau")
class TemplateController {

    private static final int LARGEST = 2 << 20;
    private static final int LONGEST = 500;

    private final TemplatePages pages;
    private final UploadTemplate upload;

    TemplateController(TemplatePages pages, UploadTemplate upload) {
        this.pages = pages;
        this.upload = upload;
    }

    @Bean
    static MenuEntry templateEntry() {
        return new MenuEntry(
                MenuEntry.Part.CATALOGUE,
                21,
                "Mẫu văn bản",
                "/van-ban/mau",
                null,
                Permission.MANAGE_CRITERIA);
    }

    @GetMapping
    String list(Officer officer, Model model) {
        officer.require(Permission.MANAGE_CRITERIA);
        model.addAttribute("rows", pages.list(officer.scope()));
        return "documents/templatesPage";
    }

    @GetMapping("/{kind:[a-z-]+}")
    String kind(@PathVariable String kind, Officer officer, Model model) {
        officer.require(Permission.MANAGE_CRITERIA);
        return page(officer, pages.kind(kind), Upload.EMPTY, model);
    }

    private String page(Officer officer, TemplateKind kind, Upload typed, Model model) {
        model.addAttribute("page", pages.kindPage(officer, kind, typed));
        return "documents/templateKindPage";
    }

    /** What comes with the product. */
    @GetMapping("/{kind:[a-z-]+}/co-san.docx")
    ResponseEntity<byte[]> builtIn(@PathVariable String kind, Officer officer) {
        officer.require(Permission.MANAGE_CRITERIA);
        var one = pages.kind(kind);
        return docx("mau-co-san-" + one.key() + ".docx", TemplateDocx.write(one, one.text()));
    }

    static ResponseEntity<byte[]> docx(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header("Content-Type", FileType.DOCX.mediaType())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    @PostMapping("/{kind:[a-z-]+}")
    String upload(
            @PathVariable String kind,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "can-cu", defaultValue = "") String basis,
            @RequestParam(name = "don-vi", defaultValue = "") String unitCode,
            Officer officer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        officer.require(Permission.MANAGE_CRITERIA);
        var of = pages.kind(kind);
        var unit = unit(officer, unitCode);
        var kept = basis.strip();
        try (var spool = Spool.open()) {
            var parcel = parcel(file, kept, spool);
            var text = ReadTemplate.of(Files.readAllBytes(parcel.at()));
            var faults = TemplateCheck.of(of, text);
            if (faults.stream().noneMatch(TemplateFault::error)) {
                return "redirect:/van-ban/mau/ban/"
                        + upload.handle(
                                officer, new UploadTemplate.Upload(of, unit, text, kept, parcel));
            }
            response.setStatus(422);
            return page(officer, of, new Upload(kept, unit.code(), null, faults), model);
        } catch (Unreadable | Unfit no) {
            response.setStatus(422);
            var fault = String.valueOf(no.getMessage());
            return page(officer, of, new Upload(kept, unit.code(), fault, List.of()), model);
        }
    }

    private Unit unit(Officer officer, String code) {
        var offered = pages.units(officer.scope());
        return code.isEmpty()
                ? offered.getFirst()
                : offered.stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private static Parcel parcel(@Nullable MultipartFile file, String basis, Spool spool)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new Unreadable(tr("Chọn tệp Word của mẫu."));
        }
        if (file.getSize() > LARGEST) {
            throw new Unreadable(
                    tr(
                            "Tệp quá 2 MB, không phải một mẫu chỉ có chữ. Bỏ ảnh khỏi tệp rồi chọn"
                                + " lại."));
        }
        if (basis.length() > LONGEST) {
            throw new Unreadable(tr("Căn cứ dài quá %d chữ.", LONGEST));
        }
        file.transferTo(spool.at());
        var parcel = Parcel.of(String.valueOf(file.getOriginalFilename()), spool.at());
        if (parcel.type() != FileType.DOCX) {
            throw new Unreadable(tr("Mẫu phải là tệp Word dạng .docx. Lưu lại dạng ấy rồi chọn."));
        }
        return parcel;
    }
}
