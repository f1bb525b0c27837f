package vn.chungsuc.petitions;

import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.util.List;

/** The list of petitions as a workbook. */
final class PetitionsXlsx {

    private PetitionsXlsx() {}

    static void write(Spreadsheet book, List<Petition> petitions) {
        Language.inVietnamese(() -> {
            var sheet =
                    book.sheet("Kiến nghị", 8, 60, 26, 26, 20, 24, 20, 14, 12, 12, 34, 26, 12, 50);
            sheet.header(
                    "Số",
                    "Kiến nghị",
                    "Loại",
                    "Đơn vị",
                    "Của ai",
                    "Người nêu",
                    "Sự kiện",
                    "Tiêu chí",
                    "Ngày gửi",
                    "Hạn",
                    "Nơi giải quyết",
                    "Tình trạng",
                    "Ngày trả lời",
                    "Trả lời");
            petitions.forEach(one ->
                    sheet.row(
                            one.id(),
                            one.title(),
                            one.category().label(),
                            one.unitName(),
                            one.raisedBy().label(),
                            one.raiser(),
                            one.event(),
                            one.criteria(),
                            Vi.date(one.day()),
                            Vi.date(one.due()),
                            one.atName(),
                            one.state().label(),
                            Vi.date(one.answeredOn()),
                            one.answer()));
            return book;
        });
    }
}
