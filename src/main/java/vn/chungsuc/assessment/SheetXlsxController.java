package vn.chungsuc.assessment;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.LocalDate;

/** The sheet to take away; that it was taken is on record. */
@Controller
class SheetXlsxController {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Sheets sheets;
    private final SheetPages pages;
    private final SheetXlsx xlsx;
    private final Journal journal;

    SheetXlsxController(Sheets sheets, SheetPages pages, SheetXlsx xlsx, Journal journal) {
        this.sheets = sheets;
        this.pages = pages;
        this.xlsx = xlsx;
        this.journal = journal;
    }

    @GetMapping("/danh-gia/{unit}/{year}/xlsx")
    void export(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam String bo,
            @RequestParam @Nullable LocalDate ngay,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var at = SheetAddress.of(unit, bo, year, ngay);
        var sheet = sheets.read(officer.scope(), at);
        journal.record(
                JournalEntry.by(officer, "sheet-exported", "sheet", at.key())
                        .in(sheet.unit().id()));
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("phieu-danh-gia-%s-%d.xlsx".formatted(unit, year))
                        .build()
                        .toString());
        xlsx.write(sheet, pages.rows(officer, sheet), response.getOutputStream());
    }
}
