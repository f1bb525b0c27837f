package vn.chungsuc.evidence;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.evidence.Beside.At;
import vn.chungsuc.files.FileType;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;

/** «Danh mục hồ sơ minh chứng» to take away; that it was taken is on record. */
@Controller
@RequestMapping("/minh-chung/{unit}/{year}")
class ListController {

    private final Beside beside;
    private final EvidencePages pages;
    private final EvidenceXlsx xlsx;
    private final EvidencePaper paper;
    private final Journal journal;

    ListController(
            Beside beside,
            EvidencePages pages,
            EvidenceXlsx xlsx,
            EvidencePaper paper,
            Journal journal) {
        this.beside = beside;
        this.pages = pages;
        this.xlsx = xlsx;
        this.paper = paper;
        this.journal = journal;
    }

    @GetMapping("/xlsx")
    void xlsx(At at, Officer officer, HttpServletResponse response) throws IOException {
        var sheet = taken(officer, at, FileType.XLSX, response);
        var listed = pages.listed(officer, sheet);
        response.getOutputStream().write(Language.inVietnamese(() -> xlsx.workbook(listed)));
    }

    @GetMapping("/docx")
    void docx(At at, Officer officer, HttpServletResponse response) throws IOException {
        var sheet = taken(officer, at, FileType.DOCX, response);
        var listed = pages.listed(officer, sheet);
        response.getOutputStream().write(Language.inVietnamese(() -> paper.docx(listed)));
    }

    private Sheet taken(Officer officer, At at, FileType as, HttpServletResponse response) {
        officer.require(Permission.READ);
        var sheet = beside.sheet(officer, at);
        journal.record(
                JournalEntry.by(
                                officer,
                                "evidence-list-exported",
                                "sheet",
                                "%s/%d/%s".formatted(at.unit(), at.year(), sheet.set().id()))
                        .in(sheet.unit().id()));
        response.setContentType(as.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                "danh-muc-minh-chung-%s-%d.%s"
                                        .formatted(at.unit(), at.year(), as.extension()))
                        .build()
                        .toString());
        return sheet;
    }
}
