package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import vn.chungsuc.shared.UploadedWorkbook.Unfit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the first sheet of an XLSX somebody brought, within limits. */
public final class SpreadsheetFile {

    private SpreadsheetFile() {}

    /**
     * @param number as a person sees it, from 1
     */
    public record Line(int number, List<String> cells) {

        public String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * @throws Unfit for what is no XLSX, one with macros, one that unpacks to far more than it is,
     *     and one with more than so many rows
     */
    public static List<Line> rows(byte[] bytes, int mostRows, int mostColumns) {
        try {
            UploadedWorkbook.check(bytes);
            return read(bytes, mostRows, mostColumns);
        } catch (Unfit said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            throw new Unfit(tr("Không mở được tệp này; lưu lại thành .xlsx rồi chọn lại."));
        }
    }

    private static List<Line> read(byte[] bytes, int mostRows, int mostColumns) throws IOException {
        var lines = new ArrayList<Line>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > mostRows) {
                    throw new Unfit(tr("Tệp có hơn %d dòng; tách thành nhiều tệp.", mostRows));
                }
                var cells = new ArrayList<String>();
                for (int at = 0; at < Math.min(row.getCellCount(), mostColumns); at++) {
                    cells.add(row.getOptionalCell(at).map(SpreadsheetFile::text).orElse(""));
                }
                lines.add(new Line(row.getRowNum(), cells));
            }
        }
        return lines;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        var text = cell.getText();
        return text == null ? "" : text.strip();
    }
}
