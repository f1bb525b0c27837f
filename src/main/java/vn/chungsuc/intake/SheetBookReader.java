package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.UploadedWorkbook;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a sheets workbook that came back. */
final class SheetBookReader {

    private SheetBookReader() {}

    /** Null: no workbook of ours. */
    static SheetBook.@Nullable Origin origin(byte[] bytes) {
        if (!UploadedWorkbook.isZip(bytes)) {
            return null;
        }
        UploadedWorkbook.check(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var mark = book.findSheet(SheetBook.MARK);
            if (mark.isEmpty()) {
                return null;
            }
            var said = mark.get().read().stream().map(row -> row.getCellText(0)).toList();
            return said.size() < 4 || !said.get(2).matches("20\\d\\d")
                    ? new SheetBook.Origin("", "", 0, "")
                    : new SheetBook.Origin(
                            said.get(0), said.get(1), Integer.parseInt(said.get(2)), said.get(3));
        } catch (IOException | RuntimeException broken) {
            throw new Unfit(
                    tr("Tệp XLSX hỏng, không mở được. Mở bằng Excel, lưu lại rồi chọn lại."));
        }
    }

    /**
     * @throws Unfit when its columns are no longer those it went out with
     */
    static List<SheetBook.Line> lines(byte[] bytes) {
        var grid =
                GridFile.read(bytes).stream()
                        .filter(one -> one.name().equals(SheetBook.SHEET))
                        .findFirst()
                        .orElseThrow(SheetBookReader::strange);
        var columns =
                IntStream.range(0, SheetBook.HEADS.size())
                        .map(i -> column(grid, SheetBook.HEADS.get(i)))
                        .toArray();
        var lines = new ArrayList<SheetBook.Line>();
        for (int row = SheetBook.HEADING + 1; row < grid.height(); row++) {
            var code = grid.at(row, columns[SheetBook.CODE]);
            if (!code.isBlank() && !code.startsWith("TC ")) {
                lines.add(line(grid, row, columns, plain(code)));
            }
        }
        return lines;
    }

    /** A spreadsheet that took the code for a number may have written its comma. */
    private static String plain(String code) {
        return code.contains(SheetBook.PART) ? code : code.replace(',', '.');
    }

    private static int column(Grid grid, String head) {
        for (int column = 0; column < grid.width(); column++) {
            if (grid.at(SheetBook.HEADING, column).equals(head)) {
                return column;
            }
        }
        throw strange();
    }

    private static SheetBook.Line line(Grid grid, int row, int[] columns, String code) {
        var version = grid.at(row, columns[SheetBook.VERSION]);
        return new SheetBook.Line(
                row + 1,
                grid.at(row, columns[SheetBook.UNIT]),
                code,
                new Inputs(
                        grid.at(row, columns[SheetBook.VALUE]),
                        grid.at(row, columns[SheetBook.ABOVE]),
                        grid.at(row, columns[SheetBook.BELOW]),
                        grid.at(row, columns[SheetBook.WORD]),
                        grid.at(row, columns[SheetBook.NOTE])),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                grid.at(row, columns[SheetBook.TAKEN]));
    }

    private static Unfit strange() {
        return new Unfit(
                tr(
                        "Tệp không còn đúng mẫu phiếu (thiếu trang hoặc cột). Tải phiếu mới rồi"
                                + " điền lại."));
    }
}
