package vn.chungsuc.collection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;

/** The links of an area, with where each stands. */
@Controller
class RequestListController {

    private static final int SIZE = 50;
    private static final int ALL = 20_000;

    private final RequestQueries queries;
    private final Journal journal;

    RequestListController(RequestQueries queries, Journal journal) {
        this.queries = queries;
        this.journal = journal;
    }

    @Bean
    static MenuEntry collectionEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK,
                36,
                "Thu thập qua liên kết",
                "/thu-thap",
                null,
                Permission.ENTER_VALUES);
    }

    @GetMapping("/thu-thap")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "") String xep,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        var page = Math.clamp(trang, 1, 100_000) - 1;
        var found = queries.list(officer.scope(), q.strip(), loc, xep, page, SIZE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute("q", q.strip());
        model.addAttribute("loc", loc);
        model.addAttribute("requests", found);
        model.addAttribute("listing", Listing.of(request, page, SIZE, total, xep));
        model.addAttribute(
                "xlsx",
                "/thu-thap.xlsx"
                        + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        return "collection/listPage";
    }

    @GetMapping("/thu-thap.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.ENTER_VALUES);
        var found = queries.list(officer.scope(), q.strip(), loc, xep, 0, ALL);
        journal.record(
                JournalEntry.by(officer, "links-exported", "collection", "")
                        .in(officer.scope().unitId()));
        Spreadsheet.answer(
                response,
                "lien-ket-thu-thap.xlsx",
                book -> {
                    var sheet = book.sheet("Liên kết", 8, 28, 28, 8, 10, 20, 20, 28, 20);
                    sheet.header(
                            "Số",
                            "Đơn vị",
                            "Người nhận",
                            "Năm",
                            "Số chỉ tiêu",
                            "Trạng thái",
                            "Hạn trả lời",
                            "Người trả lời",
                            "Gửi lúc");
                    found.forEach(one ->
                            sheet.row(
                                    one.id(),
                                    one.unitName(),
                                    one.recipient(),
                                    one.year(),
                                    one.indicators().size(),
                                    Language.inVietnamese(one.state()::word),
                                    Vi.time(one.validUntil()),
                                    one.supplier(),
                                    Vi.time(one.sentAt())));
                });
    }
}
