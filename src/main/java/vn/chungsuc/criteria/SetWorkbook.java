package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.VietnameseNumber;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a set from the XLSX template; a fault names the row of the sheet it stands in. */
final class SetWorkbook {

    private static final int MOST_ROWS = 5000;

    private SetWorkbook() {}

    /**
     * @throws FaultySet naming every fault
     */
    static SetFile read(byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var faults = new Faults();
            var head = fields(rows(workbook, SetSheet.HEAD));
            var file = file(new Head(head, faults), workbook, faults);
            faults.throwIfAny();
            return file;
        } catch (IOException | RuntimeException e) {
            if (e instanceof FaultySet faulty) {
                throw faulty;
            }
            throw new FaultySet(
                    List.of(
                            new SetFault(
                                    tr("Tệp XLSX"),
                                    tr("không mở được; dùng mẫu tải từ trang này."))));
        }
    }

    private static SetFile file(Head head, ReadableWorkbook workbook, Faults faults) {
        return new SetFile(
                head.text(SetSheet.ID),
                head.text(SetSheet.NAME),
                head.text(SetSheet.LEVEL),
                head.text(SetSheet.TIER),
                head.text(SetSheet.PROGRAMME),
                head.text(SetSheet.BASE),
                head.text(SetSheet.PROVINCE),
                head.list(SetSheet.UNIT_KINDS),
                head.years(),
                head.date(SetSheet.VALID_FROM),
                head.date(SetSheet.VALID_TO),
                head.text(SetSheet.ACT) == null
                        ? null
                        : new SetFile.Act(
                                head.text(SetSheet.ACT),
                                head.text(SetSheet.ACT_BRIEF),
                                head.date(SetSheet.ACT_DATE),
                                head.text(SetSheet.ACT_ISSUER)),
                null,
                head.text(SetSheet.NOTE),
                head.number(SetSheet.DECLARED),
                dimension(head, rows(workbook, SetSheet.DIMENSIONS)),
                bands(rows(workbook, SetSheet.BANDS), faults),
                new IndicatorRows(faults).read(rows(workbook, SetSheet.INDICATORS)));
    }

    private static SetFile.@Nullable Dimension dimension(Head head, List<Line> rows) {
        var options =
                rows.stream()
                        .skip(1)
                        .filter(row -> row.at(0) != null)
                        .map(row -> new SetFile.Option(row.at(0), row.at(1), split(row.at(2))))
                        .toList();
        var key = head.text(SetSheet.SPECIAL_KEY);
        var special =
                key == null
                        ? null
                        : new SetFile.Special(
                                key,
                                head.list(SetSheet.SPECIAL_MARKS),
                                head.text(SetSheet.SPECIAL_CITATION));
        return options.isEmpty()
                ? null
                : new SetFile.Dimension(head.text(SetSheet.DIMENSION_KIND), options, special);
    }

    private static @Nullable List<SetFile.Band> bands(List<Line> rows, Faults faults) {
        var bands = new ArrayList<SetFile.Band>();
        for (var row : rows.stream().skip(1).filter(row -> row.at(0) != null).toList()) {
            try {
                bands.add(
                        new SetFile.Band(
                                new BigDecimal(String.valueOf(row.at(0))).intValueExact(),
                                new BigDecimal(String.valueOf(row.at(1))).intValueExact(),
                                row.at(2)));
            } catch (NumberFormatException | ArithmeticException e) {
                faults.add(
                        row.number(),
                        SetSheet.BANDS,
                        tr("lớp thống kê phải ghi từ mấy đến mấy tiêu chí."));
            }
        }
        return bands.isEmpty() ? null : bands;
    }

    /** A row with its number as a person sees it; blank cells are null. */
    record Line(int number, List<@Nullable String> cells) {
        @Nullable String at(int column) {
            return column < 0 || column >= cells.size() ? null : cells.get(column);
        }
    }

    private static List<Line> rows(ReadableWorkbook workbook, String sheet) {
        var found = workbook.findSheet(sheet);
        if (found.isEmpty()) {
            return List.of();
        }
        try (var rows = found.get().openStream()) {
            return rows.limit(MOST_ROWS).map(row -> new Line(row.getRowNum(), cells(row))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<@Nullable String> cells(Row row) {
        var cells = new ArrayList<@Nullable String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(
                    row.getOptionalCell(column)
                            .map(SetWorkbook::text)
                            .filter(text -> !text.isBlank())
                            .orElse(null));
        }
        return cells;
    }

    /** A number cell as it would be typed here, so that 53.125 in it is not two things. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString().replace('.', ',');
        }
        return cell.getText() == null ? "" : cell.getText().strip();
    }

    static @Nullable List<String> split(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static Map<String, Line> fields(List<Line> rows) {
        var fields = new LinkedHashMap<String, Line>();
        rows.stream()
                .filter(row -> row.at(0) != null)
                .forEach(row -> fields.put(String.valueOf(row.at(0)), row));
        return fields;
    }

    /** The first sheet: a field a row, its value beside it. */
    private record Head(Map<String, Line> fields, Faults faults) {

        @Nullable String text(String field) {
            var row = fields.get(field);
            return row == null ? null : row.at(1);
        }

        @Nullable List<String> list(String field) {
            return split(text(field));
        }

        @Nullable Integer number(String field) {
            var text = text(field);
            if (text == null) {
                return null;
            }
            try {
                return VietnameseNumber.count(text).intValueExact();
            } catch (IllegalArgumentException | ArithmeticException e) {
                faults.add(
                        row(field),
                        field,
                        tr("«%s» phải là số nguyên, không phải «%s».", field, text));
                return null;
            }
        }

        @Nullable List<Integer> years() {
            var first = number(SetSheet.FIRST_YEAR);
            var last = number(SetSheet.LAST_YEAR);
            return first == null || last == null ? null : List.of(first, last);
        }

        /** 2026-02-15, 15/02/2026, or a date cell, which the file keeps as a count of days. */
        @Nullable String date(String field) {
            var text = text(field);
            if (text == null || text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return text;
            }
            if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
                var parts = text.split("/");
                return "%s-%2s-%2s".formatted(parts[2], parts[1], parts[0]).replace(' ', '0');
            }
            if (text.matches("\\d{5}")) {
                return LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text)).toString();
            }
            faults.add(
                    row(field), field, tr("ngày «%s» không đọc được; viết như 15/02/2026.", text));
            return null;
        }

        private @Nullable Integer row(String field) {
            var row = fields.get(field);
            return row == null ? null : row.number();
        }
    }
}
