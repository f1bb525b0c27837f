package vn.chungsuc.intake;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Writes every value of an area while the database sends it: neither the rows nor the workbook are
 * ever whole in memory.
 */
@Service
class WriteExport {

    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final int FLUSHED = 1000;
    private static final List<String> HEADS =
            List.of(
                    "Mã đơn vị",
                    "Đơn vị",
                    "Năm",
                    "Bộ tiêu chí",
                    "Chỉ tiêu",
                    "Tự đánh giá",
                    "Giá trị",
                    "Tử số",
                    "Mẫu số",
                    "Kế thừa năm",
                    "Ghi chú",
                    "Nguồn",
                    "Người cung cấp",
                    "Tính đến ngày");

    private final ExportStore store;
    private final CriteriaSets sets;

    WriteExport(ExportStore store, CriteriaSets sets) {
        this.store = store;
        this.sets = sets;
    }

    /**
     * @param written told every thousand values how many there are
     */
    @Transactional(readOnly = true)
    public void handle(
            int holder, int firstYear, int lastYear, OutputStream out, IntConsumer written)
            throws IOException {
        try (var book = new Workbook(out, "Chung Suc", "1.0")) {
            var writing = new Writing(book, store.units(holder), written);
            store.values(holder, firstYear, lastYear, writing::row);
            writing.end();
        }
    }

    private final class Writing {

        private final Workbook book;
        private final Map<Integer, ExportStore.Named> units;
        private final IntConsumer told;
        private Worksheet page;
        private int at = 1;
        private int all;
        private int pages = 1;

        Writing(Workbook book, Map<Integer, ExportStore.Named> units, IntConsumer told) {
            this.book = book;
            this.units = units;
            this.told = told;
            this.page = page(book, 1);
        }

        private static Worksheet page(Workbook book, int number) {
            var page = book.newWorksheet(number == 1 ? "Số liệu" : "Số liệu " + number);
            for (int i = 0; i < HEADS.size(); i++) {
                page.inlineString(0, i, HEADS.get(i));
            }
            return page;
        }

        void row(ResultSet row) throws SQLException {
            var unit = units.get(row.getInt("unit_id"));
            text(0, unit == null ? "" : unit.code());
            text(1, unit == null ? "" : unit.fullName());
            page.value(at, 2, row.getInt("year"));
            text(3, row.getString("set_id"));
            text(4, code(row.getString("set_id"), row.getInt("indicator")));
            text(5, verdict(row.getString("verdict")));
            number(6, row.getBigDecimal("value"));
            number(7, row.getBigDecimal("numerator"));
            number(8, row.getBigDecimal("denominator"));
            var carried = row.getObject("carried_from", Integer.class);
            if (carried != null) {
                page.value(at, 9, carried);
            }
            text(10, row.getString("note"));
            text(11, row.getString("source"));
            text(12, row.getString("supplied_by"));
            text(13, row.getString("as_of"));
            next();
        }

        private void next() {
            at++;
            all++;
            try {
                if (all % FLUSHED == 0) {
                    page.flush();
                    told.accept(all);
                }
                if (at > ROWS_PER_SHEET) {
                    page.finish();
                    page = page(book, ++pages);
                    at = 1;
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        void end() throws IOException {
            page.finish();
            told.accept(all);
        }

        private void text(int column, @Nullable String text) {
            if (text != null && !text.isEmpty()) {
                page.inlineString(at, column, text);
            }
        }

        private void number(int column, @Nullable BigDecimal number) {
            if (number != null) {
                page.value(at, column, number);
            }
        }

        private String code(String set, int position) {
            return sets.find(set)
                    .filter(known -> position < known.indicatorsTotal())
                    .map(known -> known.indicator(position).code())
                    .orElse(String.valueOf(position));
        }

        private static String verdict(String letter) {
            return switch (letter) {
                case "M" -> "Đạt";
                case "N" -> "Chưa đạt";
                case "A" -> "Không áp dụng";
                default -> "Chưa có số liệu";
            };
        }
    }
}
