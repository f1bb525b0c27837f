package vn.chungsuc.inspections;

import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.util.List;
import java.util.stream.Collectors;

/** The list of inspections as a workbook. */
final class InspectionsXlsx {

    private InspectionsXlsx() {}

    static void write(Spreadsheet book, List<Inspection> inspections) {
        Language.inVietnamese(() -> {
            var sheet =
                    book.sheet(
                            "Kiểm tra, giám sát",
                            8,
                            46,
                            22,
                            28,
                            28,
                            40,
                            34,
                            12,
                            12,
                            20,
                            14,
                            10,
                            10);
            sheet.header(
                    "Năm",
                    "Cuộc kiểm tra",
                    "Loại",
                    "Đơn vị",
                    "Ai kiểm tra",
                    "Nơi được kiểm tra",
                    "Lĩnh vực",
                    "Từ ngày",
                    "Đến ngày",
                    "Tình trạng",
                    "Ngày kiểm tra",
                    "Phát hiện",
                    "Chưa trả lời");
            inspections.forEach(one ->
                    sheet.row(
                            one.year(),
                            one.title(),
                            one.kind().label(),
                            one.unitName(),
                            one.byName(),
                            one.subjects(),
                            one.fieldList().stream()
                                    .map(Field::label)
                                    .collect(Collectors.joining("; ")),
                            Vi.date(one.firstDay()),
                            Vi.date(one.lastDay()),
                            one.state().label(),
                            Vi.date(one.visitedOn()),
                            one.findings(),
                            one.open()));
            return book;
        });
    }
}
