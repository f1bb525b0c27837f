package vn.chungsuc.assignments;

import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.List;

/** The list of assignment decisions as a workbook; Vietnamese, whoever asks for it. */
final class DecisionsXlsx {

    private DecisionsXlsx() {}

    static void write(Spreadsheet book, List<AssignmentDecision> decisions, LocalDate today) {
        Language.inVietnamese(() -> {
            var sheet = book.sheet("Quyết định phân công", 26, 30, 60, 34, 18, 12, 26, 14, 14, 12);
            sheet.header(
                    "Đơn vị",
                    "Cơ quan ban hành",
                    "Quyết định",
                    "Nội dung",
                    "Số, ký hiệu",
                    "Ngày",
                    "Trạng thái",
                    "Hiệu lực từ",
                    "Hết hiệu lực từ",
                    "Số phân công");
            decisions.forEach(one ->
                    sheet.row(
                            one.unitName(),
                            one.bodyName(),
                            one.title(),
                            String.join(", ", one.sectionWords()),
                            one.fullSymbol(),
                            Vi.date(one.documentDate()),
                            one.state(today),
                            Vi.date(one.inForceFrom()),
                            Vi.date(one.inForceTo()),
                            one.lines()));
            return book;
        });
    }
}
