package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One run over a bulk file, a chunk at a time. After the first line refused nothing more is
 * written, but the rest is still read, to tell all its faults at once.
 */
final class BulkImport {

    private static final int CHUNK = 20_000;
    private static final int MOST_REFUSALS = 1000;
    private static final int FLUSH = 1 << 16;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final BulkFile file;
    private final BulkTargets targets;
    private final BulkStore store;
    private final OffsetDateTime now;
    private final Instant entered;
    private final CopyRows rows = new CopyRows(FLUSH + 4096);
    private final List<BulkStore.Change> changes = new ArrayList<>();
    private final List<BulkResult.Refusal> refused = new ArrayList<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private Map<Long, Cell> standing = Map.of();
    private int read;
    private int saved;
    private int unchanged;

    BulkImport(BulkFile file, BulkTargets targets, BulkStore store, OffsetDateTime now) {
        this.file = file;
        this.targets = targets;
        this.store = store;
        this.now = now;
        this.entered = now.toInstant();
    }

    /** Lines in sequence that are for one sheet, as most are: it is looked for once. */
    private record Run(BulkTargets.Key key, List<BulkRow> rows) {}

    BulkResult run() throws IOException {
        try (var chunks = new BulkChunks(file.reader(), CHUNK)) {
            for (var chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
                chunk.faults().forEach(this::refuse);
                read += chunk.rows().size() + chunk.faults().size();
                take(chunk.rows());
            }
        }
        return new BulkResult(read, refused.isEmpty() ? saved : 0, unchanged, List.copyOf(refused));
    }

    private void refuse(BulkFault fault) {
        if (refused.size() < MOST_REFUSALS) {
            refused.add(fault.refusal());
        }
    }

    private void take(List<BulkRow> chunk) {
        var runs = runs(chunk);
        targets.resolve(runs.stream().map(Run::key).collect(Collectors.toSet()));
        standing = standing(runs);
        if (refused.isEmpty()) {
            store.copy(copy -> judge(runs, copy));
        } else {
            judgeOnly(runs);
        }
        if (refused.isEmpty() && !changes.isEmpty()) {
            store.change(changes, file.account(), now);
        }
        changes.clear();
    }

    private List<Run> runs(List<BulkRow> chunk) {
        var runs = new ArrayList<Run>();
        BulkRow last = null;
        for (var row : chunk) {
            try {
                if (last == null || !row.isForSameSheet(last)) {
                    runs.add(new Run(key(row), new ArrayList<>()));
                }
                runs.getLast().rows().add(row);
                last = row;
            } catch (BulkFault fault) {
                refuse(fault);
                last = null;
            }
        }
        return runs;
    }

    private BulkTargets.Key key(BulkRow row) {
        var set = file.set() != null ? file.set() : required(row, BulkRow.Column.SET, row.set());
        return BulkTargets.Key.of(row.unit(), day(row), set, year(row));
    }

    private int year(BulkRow row) {
        if (file.year() != null) {
            return file.year();
        }
        var year = required(row, BulkRow.Column.YEAR, row.year());
        if (!YEAR.matcher(year).matches()) {
            throw BulkFault.at(
                    row.line(), BulkRow.Column.YEAR, "Năm «%s» không đúng.".formatted(year));
        }
        return Integer.parseInt(year);
    }

    private static String required(BulkRow row, BulkRow.Column column, @Nullable String text) {
        if (text == null) {
            throw BulkFault.at(row.line(), column, "Thiếu «%s».".formatted(column.code()));
        }
        return text;
    }

    private @Nullable LocalDate day(BulkRow row) {
        if (row.on() == null) {
            return null;
        }
        try {
            return days.computeIfAbsent(row.on(), LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw BulkFault.at(
                    row.line(),
                    BulkRow.Column.ON,
                    "Ngày «%s» không đúng; viết như 2025-06-30.".formatted(row.on()));
        }
    }

    /** Only sheets that were open before can hold cells already. */
    private Map<Long, Cell> standing(List<Run> runs) {
        var sheets = new HashSet<Integer>();
        for (var run : runs) {
            var sheet = targets.find(run.key());
            if (sheet != null && !sheet.isFresh()) {
                sheets.add(sheet.id);
            }
        }
        return sheets.isEmpty() ? Map.of() : store.cells(sheets);
    }

    private void judge(List<Run> runs, CopyIn copy) throws SQLException {
        rows.begin();
        for (var run : runs) {
            judge(run);
            if (rows.size() > FLUSH) {
                copy.writeToCopy(rows.bytes(), 0, rows.size());
                rows.reset();
            }
        }
        rows.end();
        copy.writeToCopy(rows.bytes(), 0, rows.size());
        rows.reset();
    }

    private void judgeOnly(List<Run> runs) {
        for (var run : runs) {
            judge(run);
            rows.reset();
        }
    }

    private void judge(Run run) {
        var sheet = targets.find(run.key());
        for (var row : run.rows()) {
            try {
                judge(row, sheet == null ? targets.require(row.line(), run.key()) : sheet);
            } catch (BulkFault fault) {
                refuse(fault);
            }
        }
    }

    private void judge(BulkRow row, BulkSheet sheet) {
        var indicator = indicator(row, sheet);
        var reading = BulkReading.of(row, indicator);
        BulkReading.check(row, indicator, reading);
        if (!sheet.give(indicator.position())) {
            throw BulkFault.at(
                    row.line(),
                    BulkRow.Column.INDICATOR,
                    "Đơn vị %s, chỉ tiêu %s đã có ở dòng trên."
                            .formatted(row.unit(), row.indicator()));
        }
        put(row, sheet, indicator, reading);
    }

    private Indicator indicator(BulkRow row, BulkSheet sheet) {
        var indicator =
                sheet.set
                        .indicator(row.indicator())
                        .orElseThrow(() ->
                                BulkFault.at(
                                        row.line(),
                                        BulkRow.Column.INDICATOR,
                                        "Chỉ tiêu «%s» không có trong bộ tiêu chí %s."
                                                .formatted(row.indicator(), sheet.set.id())));
        var scope = file.scope();
        if (scope != null && !scope.covers(indicator.criterion())) {
            throw BulkFault.at(
                    row.line(),
                    BulkRow.Column.INDICATOR,
                    "Tiêu chí %d không thuộc phần việc bạn được giao."
                            .formatted(indicator.criterion()));
        }
        return indicator;
    }

    private void put(BulkRow row, BulkSheet sheet, Indicator indicator, Reading reading) {
        var position = indicator.position();
        var before =
                sheet.isFresh()
                        ? Cell.EMPTY
                        : standing.getOrDefault(BulkStore.key(sheet.id, position), Cell.EMPTY);
        if (reading == Reading.NOTHING && (before.isEmpty() || before.isCarried())) {
            unchanged++;
            return;
        }
        var judged = indicator.judge(reading, sheet.dimension, sheet.year);
        var details = row.note() == null ? before.details() : before.details().withNote(row.note());
        var after = before.next(reading, judged, details, null, now);
        if (before.version() > 0 && before.saysTheSameAs(after) && !before.isCarried()) {
            unchanged++;
            return;
        }
        if (!sheet.takes(position)) {
            throw BulkFault.at(row.line(), BulkRow.Column.INDICATOR, MayWrite.handedIn(indicator));
        }
        if (before.version() == 0) {
            write(sheet, position, after);
        } else if (before.isEmpty() || before.isCarried() || file.replace()) {
            changes.add(new BulkStore.Change(sheet.id, position, after));
        } else {
            throw BulkFault.at(
                    row.line(),
                    BulkRow.Column.VALUE,
                    "Chỉ tiêu %s đã có số liệu khác. Muốn thay thì gửi lại với replace=true."
                            .formatted(indicator.code()));
        }
        sheet.put(position, judged.verdict());
        saved++;
    }

    private void write(BulkSheet sheet, int position, Cell cell) {
        rows.row(11)
                .integer(sheet.id)
                .smallint(position)
                .letter(VerdictLine.letter(cell.verdict()))
                .flag(cell.confirmed())
                .flag(cell.achieved())
                .numeric(cell.value())
                .numeric(cell.numerator())
                .numeric(cell.denominator())
                .text(cell.details().note())
                .integer(file.account())
                .time(entered);
    }
}
