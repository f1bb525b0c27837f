package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What stands beside a line, found by its address and shown: in the sheet's panel, or as a page.
 */
@Component
class Beside {

    private final Sheets sheets;
    private final BesidePages pages;
    private final TalkStore talk;
    private final Clock clock;

    Beside(Sheets sheets, BesidePages pages, TalkStore talk, Clock clock) {
        this.sheets = sheets;
        this.pages = pages;
        this.talk = talk;
        this.clock = clock;
    }

    /** Which indicator an address names; {@code code} is null for the sheet as a whole. */
    record At(
            String unit,
            int year,
            @Nullable String code,
            @Nullable String bo,
            @Nullable LocalDate ngay) {}

    record Line(Sheet sheet, Indicator indicator) {}

    Sheet sheet(Officer officer, At at) {
        var address = sheets.address(officer.scope(), at.unit(), at.year(), at.bo(), at.ngay());
        return sheets.read(officer.scope(), address);
    }

    Line line(Officer officer, At at) {
        var sheet = sheet(officer, at);
        return new Line(sheet, sheet.set().requireIndicator(String.valueOf(at.code())));
    }

    /** Who is shown what names them has seen it. */
    String show(
            Officer officer,
            Line line,
            BesidePages.Answer answer,
            @Nullable String htmx,
            Model model) {
        talk.see(line.sheet(), line.indicator(), officer.accountId(), OffsetDateTime.now(clock));
        model.addAttribute("panel", pages.panel(officer, line.sheet(), line.indicator(), answer));
        return htmx == null ? "evidence/besidePage" : "evidence/beside";
    }

    static String back(Line line) {
        return "redirect:" + new EvidencePaths(line.sheet().at()).line(line.indicator().code(), "");
    }
}
