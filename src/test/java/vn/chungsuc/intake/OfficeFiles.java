package vn.chungsuc.intake;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The five ways offices keep the same table, made on the spot: three communes, 19 criteria. */
final class OfficeFiles {

    static final int CRITERIA = 19;

    private OfficeFiles() {}

    /** How many criteria each commune meets: the first ones. */
    static final List<Integer> MET = List.of(19, 15, 9);

    static byte[] mergedHeading(List<String> names) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Tổng hợp");
            text(sheet, 0, 0, "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2024");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, CRITERIA + 1));
            text(sheet, 2, 0, "TT");
            text(sheet, 2, 1, "Đơn vị");
            text(sheet, 2, 2, "Tiêu chí");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, CRITERIA + 1));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            for (int n = 1; n <= CRITERIA; n++) {
                sheet(sheet, 3, n + 1, n);
            }
            for (int i = 0; i < names.size(); i++) {
                sheet(sheet, 4 + i, 0, i + 1);
                text(sheet, 4 + i, 1, names.get(i));
                for (int n = 1; n <= CRITERIA; n++) {
                    text(sheet, 4 + i, n + 1, n <= MET.get(i) ? "x" : "chưa");
                }
            }
            text(sheet, 4 + names.size(), 1, "Tổng cộng");
            sheet(sheet, 4 + names.size(), 2, 3);
            return bytes(book);
        }
    }

    static byte[] twoHeadingRows(List<String> names, List<String> criteria) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("2024");
            text(sheet, 0, 0, "STT");
            text(sheet, 0, 1, "Tên xã");
            for (int n = 1; n <= CRITERIA; n++) {
                text(sheet, 0, n + 1, "Tiêu chí số " + n);
                text(sheet, 1, n + 1, criteria.get(n - 1));
            }
            for (int i = 0; i < names.size(); i++) {
                text(sheet, 2 + i, 1, names.get(i));
                for (int n = 1; n <= CRITERIA; n++) {
                    text(sheet, 2 + i, n + 1, n <= MET.get(i) ? "Đạt" : "Không đạt");
                }
            }
            return bytes(book);
        }
    }

    /**
     * Names typed in an old font; marks as 1 and 0, some by formulas; a hidden column; sums below.
     */
    static byte[] oldFont(List<String> names) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Sheet1");
            text(sheet, 0, 0, "§¬n vÞ");
            for (int n = 1; n <= CRITERIA; n++) {
                text(sheet, 0, n, "TC " + n);
            }
            text(sheet, 0, CRITERIA + 1, "Tæng sè tiªu chÝ ®¹t");
            for (int i = 0; i < names.size(); i++) {
                text(sheet, 1 + i, 0, names.get(i));
                for (int n = 1; n <= CRITERIA; n++) {
                    sheet(sheet, 1 + i, n, n <= MET.get(i) ? 1 : 0);
                }
                sheet.getRow(1 + i)
                        .createCell(CRITERIA + 1)
                        .setCellFormula("SUM(B%d:T%d)".formatted(i + 2, i + 2));
            }
            text(sheet, 1 + names.size(), 0, "Tæng céng");
            for (int n = 1; n <= CRITERIA; n++) {
                var column = n;
                sheet(
                        sheet,
                        1 + names.size(),
                        n,
                        MET.stream().filter(met -> column <= met).count());
            }
            sheet.setColumnHidden(3, true);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return bytes(book);
        }
    }

    /** How many indicators of each criterion are met, instead of a mark. */
    static byte[] counts(List<String> names, List<Integer> indicators) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Đếm");
            text(sheet, 0, 0, "Xã");
            for (int n = 1; n <= CRITERIA; n++) {
                text(sheet, 0, n, "TC" + n);
            }
            for (int i = 0; i < names.size(); i++) {
                text(sheet, 1 + i, 0, names.get(i));
                for (int n = 1; n <= CRITERIA; n++) {
                    var all = indicators.get(n - 1);
                    sheet(sheet, 1 + i, n, n <= MET.get(i) ? all : all - 1);
                }
            }
            return bytes(book);
        }
    }

    static byte[] csv(List<String> names) {
        var text = new StringBuilder("\ufeffĐịa phương");
        for (int n = 1; n <= CRITERIA; n++) {
            text.append(";TC ").append(n);
        }
        text.append('\n');
        for (int i = 0; i < names.size(); i++) {
            text.append(names.get(i));
            for (int n = 1; n <= CRITERIA; n++) {
                text.append(n <= MET.get(i) ? ";x" : ";chưa đạt");
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static void text(org.apache.poi.ss.usermodel.Sheet sheet, int row, int column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    private static void sheet(
            org.apache.poi.ss.usermodel.Sheet sheet, int row, int column, double number) {
        cell(sheet, row, column).setCellValue(number);
    }

    private static org.apache.poi.ss.usermodel.Cell cell(
            org.apache.poi.ss.usermodel.Sheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
