package vn.chungsuc.documents;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;

/** The register as a spreadsheet, narrowed as the page is. */
@Controller
class DocumentListController {

    private static final int ALL = 50_000;

    private final DocumentQueries queries;

    DocumentListController(DocumentQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/van-ban.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String trangThai,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var filter = new DocumentFilter(q.strip(), nam, DocumentState.of(trangThai), null, xep);
        var found = queries.search(officer.scope(), filter, 0, ALL);
        Spreadsheet.answer(
                response,
                "so-van-ban.xlsx",
                book -> {
                    var sheet = book.sheet("Văn bản", 60, 30, 8, 18, 14, 20, 20, 24);
                    sheet.header(
                            "Văn bản",
                            "Đơn vị",
                            "Năm",
                            "Số, ký hiệu",
                            "Ngày",
                            "Trạng thái",
                            "Sửa lần cuối",
                            "Người sửa");
                    found.forEach(one -> sheet.row(cells(one)));
                });
    }

    private static @Nullable Object[] cells(Document one) {
        return new @Nullable Object[] {
            one.title(),
            one.unitName(),
            one.year(),
            one.number() == null ? null : one.fullSymbol(),
            Vi.date(one.documentDate()),
            one.state().word(),
            Vi.time(one.updatedAt()),
            one.updatedBy()
        };
    }
}
