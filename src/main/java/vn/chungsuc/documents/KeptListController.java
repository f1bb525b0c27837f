package vn.chungsuc.documents;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;

/** The kept papers as a spreadsheet, narrowed as the page is. */
@Controller
class KeptListController {

    private static final int ALL = 50_000;

    private final KeptCheckQueries queries;

    KeptListController(KeptCheckQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/van-ban/soat.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var found = queries.search(officer.scope(), q.strip(), xep, 0, ALL);
        Spreadsheet.answer(
                response,
                "van-ban-da-soat.xlsx",
                book -> {
                    var sheet = book.sheet("Văn bản đã soát", 60, 18, 12, 36, 30, 8, 10, 18, 24);
                    sheet.header(
                            "Văn bản",
                            "Số, ký hiệu",
                            "Ngày",
                            "Cơ quan ban hành",
                            "Đơn vị giữ",
                            "Lỗi",
                            "Cảnh báo",
                            "Giữ lúc",
                            "Người giữ");
                    found.forEach(one ->
                            sheet.row(
                                    one.heading(),
                                    one.fullSymbol(),
                                    Vi.date(one.documentDate()),
                                    one.issuer(),
                                    one.unitName(),
                                    one.errors(),
                                    one.warnings(),
                                    Vi.time(one.keptAt()),
                                    one.keptBy()));
                });
    }
}
