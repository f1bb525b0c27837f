package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Duties in the rows of a table: «TT | Nội dung | Chủ trì | Phối hợp | Thời gian». */
final class DutyRows {

    private static final Pattern WHAT =
            Sense.pattern("nội dung|nhiệm vụ|công việc|việc cần làm|đầu việc");
    private static final Pattern WHO =
            Sense.pattern(
                    "chủ trì|phụ trách|phân công|người thực hiện|đơn vị thực hiện|cơ quan thực"
                            + " hiện|trách nhiệm");
    private static final Pattern WITH = Sense.pattern("phối hợp");
    private static final Pattern BY = Sense.pattern("thời gian|thời hạn|hoàn thành|tiến độ|hạn");
    private static final Pattern CELL = Pattern.compile(" ?\\| ?");

    private final int what;
    private final int who;
    private final int with;
    private final int by;
    private final int width;

    private DutyRows(List<String> header) {
        what = column(header, WHAT);
        who = column(header, WHO);
        with = column(header, WITH);
        by = column(header, BY);
        width = header.size();
    }

    static List<Duty> in(Passages passages) {
        var duties = new ArrayList<Duty>();
        DutyRows table = null;
        for (var passage : passages.all()) {
            var cells = cells(passage.text());
            if (cells.size() < 3) {
                table = null;
            } else if (table == null || cells.size() != table.width) {
                var read = new DutyRows(cells);
                table = read.what >= 0 && read.who >= 0 && read.what != read.who ? read : null;
            } else {
                table.add(passage, cells, duties);
            }
        }
        return duties;
    }

    private void add(Passage passage, List<String> cells, List<Duty> duties) {
        var does = cells.get(what);
        if (does.length() < 6 || cells.get(who).isEmpty()) {
            return;
        }
        duties.add(
                new Duty(
                        cells.get(who),
                        cell(cells, with),
                        does,
                        cell(cells, by),
                        false,
                        DutySentence.to(does),
                        passage.lineAt(0)));
    }

    private static @Nullable String cell(List<String> cells, int column) {
        return column < 0 || cells.get(column).isEmpty() ? null : cells.get(column);
    }

    private static int column(List<String> header, Pattern title) {
        for (int column = 0; column < header.size(); column++) {
            if (header.get(column).length() < 50 && Sense.find(title, header.get(column))) {
                return column;
            }
        }
        return -1;
    }

    private static List<String> cells(String text) {
        return text.contains(" | ")
                ? Arrays.stream(CELL.split(text, -1)).map(String::strip).toList()
                : List.of();
    }
}
