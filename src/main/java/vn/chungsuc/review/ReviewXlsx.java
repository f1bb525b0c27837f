package vn.chungsuc.review;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.review.ReviewListQueries.Line;
import vn.chungsuc.review.SectorQueries.UnitItem;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The lists of the review as workbooks; that they were taken is on record. */
@Component
class ReviewXlsx {

    private final Journal journal;

    ReviewXlsx(Journal journal) {
        this.journal = journal;
    }

    void indicator(
            Officer officer,
            SectorPages.At at,
            List<UnitItem> units,
            LocalDate today,
            HttpServletResponse response)
            throws IOException {
        var indicator = at.indicator();
        record(officer, "indicator", indicator.code() + "/" + at.choice().year());
        Spreadsheet.answer(
                response,
                "ra-soat-%s-%d.xlsx".formatted(indicator.code(), at.choice().year()),
                book -> {
                    var sheet =
                            book.sheet(
                                    "Chỉ tiêu " + indicator.code(),
                                    10,
                                    26,
                                    24,
                                    16,
                                    30,
                                    14,
                                    22,
                                    14,
                                    20,
                                    40,
                                    14,
                                    40);
                    sheet.title(
                            "%s. %s, năm %d, ngày %s"
                                    .formatted(
                                            indicator.code(),
                                            indicator.name(),
                                            at.choice().year(),
                                            Vi.date(today)));
                    sheet.header(
                            "Mã",
                            "Đơn vị",
                            "Thuộc",
                            "Vòng",
                            "Số liệu",
                            "Tự đánh giá",
                            "Trạng thái",
                            "Thẩm tra",
                            "Lúc",
                            "Lý do trả lại",
                            "Trả lời trước",
                            "Đơn vị trả lời");
                    units.forEach(one -> sheet.row(cells(at, one)));
                });
    }

    private static Object[] cells(SectorPages.At at, UnitItem one) {
        var item = one.item();
        var looked = new Lines.Looked(at.indicator(), one.cell(), null, item);
        return new Object[] {
            one.code(),
            one.name(),
            one.above(),
            one.track().word(),
            CellText.of(at.indicator(), one.cell()),
            one.cell().verdict().word(),
            Lines.word(looked),
            item.verdict() == null ? null : item.verdict().word(),
            Vi.time(item.since()),
            item.reason(),
            Vi.date(item.answerBy()),
            item.answer()
        };
    }

    void units(
            Officer officer,
            int year,
            List<Line> lines,
            LocalDate today,
            HttpServletResponse response)
            throws IOException {
        record(officer, "units", String.valueOf(year));
        Spreadsheet.answer(
                response,
                "ra-soat-%d-%s.xlsx".formatted(year, today),
                book -> {
                    var sheet = book.sheet("Rà soát", 10, 26, 24, 18, 28, 10, 10, 10, 10, 18, 14);
                    sheet.title(
                            "Nộp và rà soát phiếu năm %d, ngày %s".formatted(year, Vi.date(today)));
                    sheet.header(
                            "Mã",
                            "Đơn vị",
                            "Thuộc",
                            "Vòng",
                            "Trạng thái",
                            "Lần nộp",
                            "Chờ",
                            "Trả lại",
                            "Đã qua",
                            "Nộp lúc",
                            "Trả lời trước");
                    lines.forEach(line -> sheet.row(cells(line)));
                });
    }

    private static Object[] cells(Line line) {
        return new Object[] {
            line.code(),
            line.name(),
            line.above(),
            line.track().word(),
            line.stage().word(),
            line.attempt(),
            line.pending(),
            line.returned(),
            line.passed(),
            Vi.time(line.handedInAt()),
            Vi.date(line.answerBy())
        };
    }

    private void record(Officer officer, String what, String key) {
        journal.record(
                JournalEntry.by(officer, "review-list-exported", what, key)
                        .in(officer.scope().unitId()));
    }
}
