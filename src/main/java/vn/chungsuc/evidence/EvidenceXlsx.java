package vn.chungsuc.evidence;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import vn.chungsuc.evidence.view.EvidencePage.State;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Vi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** «Danh mục hồ sơ minh chứng» as a workbook. */
@Component
class EvidenceXlsx {

    private static final int HEADER = 3;
    private static final List<String> HEADS =
            List.of(
                    "Tiêu chí",
                    "Mã chỉ tiêu",
                    "Chỉ tiêu",
                    "Tự đánh giá",
                    "Tài liệu",
                    "Số",
                    "Ngày",
                    "Hiệu lực đến",
                    "Tình trạng",
                    "SHA-256");
    private static final List<Integer> WIDTHS = List.of(9, 10, 50, 14, 46, 16, 12, 12, 22, 20);

    byte[] workbook(Listed listed) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Chung Suc", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            var page = book.newWorksheet("Minh chứng");
            var sheet = listed.sheet();
            page.value(0, 0, "DANH MỤC HỒ SƠ MINH CHỨNG");
            page.style(0, 0).bold().set();
            page.value(1, 0, "%s, năm %d".formatted(sheet.unit().fullName(), sheet.year()));
            page.value(2, 0, sheet.set().name());
            for (int column = 0; column < HEADS.size(); column++) {
                page.value(HEADER, column, HEADS.get(column));
                page.style(HEADER, column).bold().wrapText(true).set();
                page.width(column, WIDTHS.get(column));
            }
            lines(listed, page);
            page.freezePane(2, HEADER + 1);
            page.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void lines(Listed listed, Worksheet page) {
        int row = HEADER + 1;
        for (var criterion : listed.sheet().set().criteria()) {
            for (var item : listed.whole(criterion)) {
                page.value(row, 0, criterion.number());
                page.value(row, 2, criterion.name());
                file(page, row, item);
                row++;
            }
            for (var line : listed.lines(criterion)) {
                row = line(page, row, line);
            }
        }
    }

    private static int line(Worksheet page, int from, Listed.Line line) {
        int row = from;
        for (int at = 0; at < Math.max(1, line.own().size()); at++) {
            page.value(row, 0, line.indicator().criterion());
            page.value(row, 1, line.indicator().code());
            page.value(row, 2, line.indicator().name());
            page.value(row, 3, Language.inVietnamese(line.verdict()::word));
            if (at < line.own().size()) {
                file(page, row, line.own().get(at));
            }
            page.value(row, 8, word(line.state()));
            row++;
        }
        return row;
    }

    private static void file(Worksheet page, int row, Evidence item) {
        var as = item.particulars();
        page.value(row, 4, item.name());
        page.value(row, 5, as.number());
        page.value(row, 6, Vi.date(as.issuedOn()));
        page.value(row, 7, Vi.date(as.validUntil()));
        page.value(row, 9, item.sha256());
    }

    static String word(State state) {
        return switch (state) {
            case PROVED -> "có";
            case EXPIRED -> "hết hiệu lực";
            case CLAIMED -> "thiếu (báo đạt, chưa có tệp)";
            case NONE -> "chưa có";
        };
    }
}
