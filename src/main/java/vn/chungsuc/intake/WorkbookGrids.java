package vn.chungsuc.intake;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The visible sheets of an XLSX as text, formulas by their last result. */
final class WorkbookGrids {

    /** What a spreadsheet's arithmetic can tell apart. */
    private static final MathContext EXACT = new MathContext(14);

    private int formulas;
    private int unworked;

    private WorkbookGrids() {}

    static List<Grid> read(byte[] bytes) throws IOException {
        var layouts = SheetLayouts.read(bytes);
        var grids = new ArrayList<Grid>();
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (var sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    grids.add(new WorkbookGrids().grid(sheet, layouts.of(sheet.getName())));
                }
            }
        }
        return grids;
    }

    private Grid grid(Sheet sheet, SheetLayouts.Layout layout) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var lines = sheet.openStream()) {
            for (var line : (Iterable<Row>) lines::iterator) {
                if (line.getRowNum() > GridFile.MOST_ROWS) {
                    throw GridFile.tooLong();
                }
                while (rows.size() < line.getRowNum() - 1) {
                    rows.add(new ArrayList<>());
                }
                rows.add(texts(line));
            }
        }
        layout.fill(rows);
        return new Grid(
                sheet.getName(),
                Grid.squared(rows),
                layout.hidden(),
                formulas,
                unworked,
                layout.merged().size());
    }

    private List<String> texts(Row line) {
        var texts = new ArrayList<String>();
        for (int column = 0;
                column < Math.min(line.getCellCount(), GridFile.MOST_COLUMNS);
                column++) {
            texts.add(line.getOptionalCell(column).map(this::text).orElse(""));
        }
        return texts;
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            formulas++;
            return result(cell);
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber(), cell.getDataFormatString());
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "1" : "0";
            case ERROR -> cell.getRawValue() == null ? "#LỖI" : cell.getRawValue();
            default -> cell.getText() == null ? "" : cell.getText().strip();
        };
    }

    private String result(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            unworked++;
            return "";
        }
        try {
            return number(new BigDecimal(raw), cell.getDataFormatString());
        } catch (NumberFormatException words) {
            return raw.strip();
        }
    }

    /** As it is typed here: a comma for the decimals, a share shown as «93%» is 93. */
    static String number(BigDecimal number, @org.jspecify.annotations.Nullable String format) {
        var shown =
                format != null && format.contains("%")
                        ? number.movePointRight(2).round(EXACT)
                        : number.round(EXACT);
        var plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }
}
