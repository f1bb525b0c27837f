package vn.chungsuc.intake;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.LocalDate;

/**
 * Sheets to take away and fill in: one unit's, or all of an area's. That they were is on record.
 */
@Controller
class SheetBookController {

    private final Sheets sheets;
    private final AreaQueries area;
    private final CriteriaSets sets;
    private final Journal journal;

    SheetBookController(Sheets sheets, AreaQueries area, CriteriaSets sets, Journal journal) {
        this.sheets = sheets;
        this.area = area;
        this.sets = sets;
        this.journal = journal;
    }

    @GetMapping("/danh-gia/{unit}/{year}/xlsx")
    void one(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var at = SheetAddress.of(unit, bo, year, ngay);
        var sheet = sheets.read(officer.scope(), at);
        journal.record(
                JournalEntry.by(officer, "sheet-exported", "sheet", unit + "/" + year + "/" + bo)
                        .in(sheet.unit().id()));
        SheetsController.head(response, "phieu-danh-gia-%s-%d.xlsx".formatted(unit, year));
        try (var writer =
                new SheetBookWriter(
                        officer,
                        sheet.set(),
                        year,
                        sheet.unit().fullName(),
                        response.getOutputStream())) {
            writer.write(sheet, _ -> null);
        }
    }

    /** All units of the area the set is for, in one workbook; the page tells if there are none. */
    @GetMapping("/nhap-bang/phieu.xlsx")
    void all(
            @RequestParam String bo,
            @RequestParam int nam,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.ENTER_VALUES);
        var set = sets.require(bo);
        var scope = officer.scope();
        var units = area.units(scope, set.head().level(), nam);
        if (units.isEmpty()) {
            response.sendRedirect(
                    UriComponentsBuilder.fromPath("/nhap-bang")
                            .queryParam("bo", set.id())
                            .queryParam("nam", nam)
                            .fragment("phieu")
                            .build()
                            .toUriString());
            return;
        }
        var home = area.home(scope);
        journal.record(
                JournalEntry.by(
                                officer,
                                "sheet-exported",
                                "sheet",
                                home.code() + "/" + nam + "/" + bo)
                        .in(scope.unitId()));
        SheetsController.head(response, "phieu-danh-gia-%s-%d.xlsx".formatted(home.code(), nam));
        try (var writer =
                new SheetBookWriter(
                        officer, set, nam, home.fullName(), response.getOutputStream())) {
            for (var unit : units) {
                writer.write(
                        sheets.read(scope, new SheetAddress(unit.code(), bo, nam, unit.on())),
                        _ -> null);
            }
        }
    }
}
