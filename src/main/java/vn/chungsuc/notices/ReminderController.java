package vn.chungsuc.notices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.notices.ReminderQueries.Missing;
import vn.chungsuc.notices.view.Reminder;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.units.AsOf;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** «Chép tin nhắn»: a ready text for each person and one for the group. */
@Controller
class ReminderController {

    private static final int SIZE = 30;
    private static final int ALL = 5_000;

    private final ReminderQueries queries;
    private final Journal journal;
    private final Clock clock;

    ReminderController(ReminderQueries queries, Journal journal, Clock clock) {
        this.queries = queries;
        this.journal = journal;
        this.clock = clock;
    }

    @Bean
    static MenuEntry reminderEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK,
                38,
                "Nhắc việc, chép tin nhắn",
                "/nhac-viec",
                null,
                Permission.READ);
    }

    @GetMapping("/nhac-viec")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String han,
            @RequestParam(defaultValue = "") String xep,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var due = AsOf.of(han, today.withDayOfMonth(today.lengthOfMonth()));
        var page = Math.clamp(trang, 1, 100_000) - 1;
        var missing = queries.missing(officer.scope(), today, q.strip(), xep, page, SIZE);
        var base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        var total = missing.isEmpty() ? 0 : missing.getFirst().total();
        model.addAttribute("q", q.strip());
        model.addAttribute("due", due);
        model.addAttribute(
                "reminders", missing.stream().map(one -> reminder(one, base, due.day())).toList());
        model.addAttribute("group", ReminderTexts.group(missing, base, due.day()));
        model.addAttribute("listing", Listing.of(request, page, SIZE, total, xep));
        model.addAttribute(
                "xlsx",
                "/nhac-viec.xlsx"
                        + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        return "notices/reminderPage";
    }

    private static Reminder reminder(Missing one, String base, LocalDate due) {
        return new Reminder(
                one.personId(),
                one.fullName(),
                one.title(),
                one.phone(),
                one.unitName(),
                one.codes().size(),
                ReminderTexts.one(one, base + path(one), due),
                one.total());
    }

    private static String path(Missing one) {
        return "/danh-gia/%s/%d?bo=%s&loc=thieu".formatted(one.unitCode(), one.year(), one.setId());
    }

    @GetMapping("/nhac-viec.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var missing = queries.missing(officer.scope(), today, q.strip(), xep, 0, ALL);
        journal.record(
                JournalEntry.by(officer, "reminders-exported", "unit", "")
                        .in(officer.scope().unitId()));
        Spreadsheet.answer(
                response,
                "nhac-viec-%s.xlsx".formatted(today),
                book -> {
                    var sheet = book.sheet("Nhắc việc", 28, 24, 16, 28, 8, 10, 60);
                    sheet.header(
                            "Người phụ trách",
                            "Chức danh",
                            "Điện thoại",
                            "Đơn vị",
                            "Năm",
                            "Còn thiếu",
                            "Chỉ tiêu");
                    missing.forEach(one ->
                            sheet.row(
                                    one.fullName(),
                                    one.title(),
                                    one.phone(),
                                    one.unitName(),
                                    one.year(),
                                    one.codes().size(),
                                    String.join(", ", one.codes())));
                });
    }
}
