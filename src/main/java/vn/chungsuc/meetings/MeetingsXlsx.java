package vn.chungsuc.meetings;

import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.util.List;

/** The list of meetings as a workbook. */
final class MeetingsXlsx {

    private MeetingsXlsx() {}

    static void write(Spreadsheet book, List<Meeting> meetings) {
        Language.inVietnamese(() -> {
            var sheet = book.sheet("Cuộc họp", 50, 24, 28, 28, 12, 8, 34, 30, 14, 12, 12);
            sheet.header(
                    "Cuộc họp",
                    "Loại",
                    "Đơn vị",
                    "Cơ quan họp",
                    "Ngày",
                    "Giờ",
                    "Địa điểm",
                    "Chủ trì",
                    "Tình trạng",
                    "Ngày họp thật",
                    "Số kết luận");
            meetings.forEach(one ->
                    sheet.row(
                            one.title(),
                            one.kind().label(),
                            one.unitName(),
                            one.bodyName(),
                            Vi.date(one.day()),
                            one.starts().toString(),
                            one.place(),
                            one.chair(),
                            one.state().label(),
                            Vi.date(one.heldOn()),
                            one.conclusions()));
            return book;
        });
    }
}
