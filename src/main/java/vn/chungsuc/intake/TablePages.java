package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.intake.view.TablePage;
import vn.chungsuc.intake.view.TablePage.Choice;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.LegacyText;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts an uploaded table into the words of its page. */
@Component
class TablePages {

    private static final int MOST_REFUSALS = 60;
    private static final int EXAMPLES = 3;

    private final Tables tables;
    private final AreaQueries area;
    private final UploadQueries uploads;

    TablePages(Tables tables, AreaQueries area, UploadQueries uploads) {
        this.tables = tables;
        this.area = area;
        this.uploads = uploads;
    }

    /**
     * @param asks whether it is to be taken back
     */
    TablePage page(Scope scope, Tables.Table table, List<Fault> faults, boolean asks) {
        var upload = table.upload();
        var plan = table.plan();
        return new TablePage(
                upload.id(),
                upload.fileName(),
                table.set().name(),
                !upload.isSaved(),
                upload.isSaved() ? done(scope, table, asks) : null,
                notes(table),
                reading(table),
                upload.isSaved() ? List.of() : questions(plan.questions()),
                upload.isSaved() ? List.of() : questions(plan.skipped()),
                table.names().all().stream()
                        .map(unit ->
                                new Choice(
                                        String.valueOf(unit.id()),
                                        unit.fullName() + " (" + unit.code() + ")",
                                        false))
                        .toList(),
                counts(plan),
                plan.columns().stream().map(column -> column.meaning().label()).toList(),
                plan.rows().stream().map(row -> line(table, row)).toList(),
                leftOver(table),
                notInForce(table),
                alike(scope, upload),
                remarks(table),
                refusals(plan),
                table.settings().document(),
                table.settings().date(),
                faults);
    }

    private TablePage.Done done(Scope scope, Tables.Table table, boolean asks) {
        var upload = table.upload();
        var settings = table.settings();
        return new TablePage.Done(
                Vi.time(upload.savedAt()),
                upload.cells(),
                upload.units(),
                upload.refused(),
                "/tong-quan/%s?nam=%d&bo=%s"
                        .formatted(area.home(scope).code(), settings.year(), settings.set()),
                sheets(table),
                upload.undoneAt() == null ? null : Vi.time(upload.undoneAt()),
                asks);
    }

    private static List<TablePage.Link> sheets(Tables.Table table) {
        var settings = table.settings();
        return table.plan().rows().stream()
                .filter(Plan.Row::isTaken)
                .map(row -> Objects.requireNonNull(row.match().unit()))
                .map(unit ->
                        new TablePage.Link(
                                unit.fullName(),
                                new SheetAddress(
                                                unit.code(),
                                                settings.set(),
                                                settings.year(),
                                                unit.on())
                                        .path()))
                .toList();
    }

    private static List<String> notes(Tables.Table table) {
        var notes = new ArrayList<String>();
        var grid = table.grid();
        var layout = table.settings().layout();
        if (layout.typed() != LegacyText.UNICODE) {
            notes.add(
                    tr(
                            "Chữ gõ theo %s, đã đổi sang Unicode; xem tên ở dưới có đúng không.",
                            layout.typed().label()));
        }
        if (grid.merged() > 0) {
            notes.add(tr("%d vùng ô gộp: mỗi ô trong vùng đọc như ô đầu.", grid.merged()));
        }
        if (grid.formulas() > 0) {
            notes.add(tr("%d ô công thức: lấy kết quả lần lưu cuối của tệp.", grid.formulas()));
        }
        if (grid.unworked() > 0) {
            notes.add(
                    tr(
                            "%d công thức chưa có kết quả: mở tệp bằng Excel, lưu lại rồi nạp lại.",
                            grid.unworked()));
        }
        if (!grid.hidden().isEmpty()) {
            notes.add(
                    tr(
                            "Cột ẩn: %s. Cột ẩn vẫn được đọc; không lấy thì xóa chữ bên cạnh cột"
                                    + " ấy.",
                            String.join(
                                    ", ",
                                    grid.hidden().stream()
                                            .filter(at -> at < grid.width())
                                            .sorted()
                                            .map(Grid::letters)
                                            .toList())));
        }
        return notes;
    }

    private static @Nullable String leftOver(Tables.Table table) {
        var left = table.leftOver();
        if (left.isEmpty()) {
            return null;
        }
        var numbers = left.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return tr(
                "Bảng có cột của tiêu chí %s, bộ «%s» chỉ có %d tiêu chí.",
                numbers, tr(table.set().name()), table.set().criteriaTotal());
    }

    private static @Nullable String notInForce(Tables.Table table) {
        var sets = table.instead();
        if (sets.isEmpty()) {
            return null;
        }
        var names = sets.stream().map(set -> "«" + tr(set.name()) + "»");
        return tr(
                "«%s» không phải bộ tiêu chí của năm %d; năm ấy dùng %s.",
                tr(table.set().name()),
                table.settings().year(),
                names.collect(Collectors.joining(", ")));
    }

    private TablePage.@Nullable Alike alike(Scope scope, Upload upload) {
        return uploads.alike(scope, upload)
                .map(one -> new TablePage.Alike(one.id(), Vi.time(one.savedAt())))
                .orElse(null);
    }

    private static List<String> remarks(Tables.Table table) {
        var remarks = new ArrayList<String>();
        var numbers = (int) table.plan().numbers();
        if (numbers > 0) {
            remarks.add(
                    table.settings().layout().counts()
                            ? tr("%d ô số được đọc là số chỉ tiêu đạt của tiêu chí.", numbers)
                            : tr("%d ô số được đọc là 1 đạt, 0 chưa đạt.", numbers));
        }
        var clashes = (int) table.clashes();
        if (clashes > 0) {
            remarks.add(tr("%d ô khác phiếu đánh giá, ghi «khác phiếu» trong ô.", clashes));
        }
        return remarks;
    }

    private TablePage.Reading reading(Tables.Table table) {
        var settings = table.settings();
        var layout = settings.layout();
        var columns = columns(table);
        var sheets = new ArrayList<Choice>();
        for (int i = 0; i < table.grids().size(); i++) {
            sheets.add(
                    new Choice(
                            String.valueOf(i), table.grids().get(i).name(), i == layout.sheet()));
        }
        return new TablePage.Reading(
                tables.options(settings.year()).stream()
                        .map(set ->
                                new Choice(
                                        set.id(), tr(set.name()), set.id().equals(settings.set())))
                        .toList(),
                settings.year(),
                sheets,
                layout.turned(),
                layout.firstHeading() + 1,
                layout.lastHeading() + 1,
                Arrays.stream(LegacyText.values())
                        .map(one -> new Choice(one.name(), one.label(), one == layout.typed()))
                        .toList(),
                layout.counts(),
                layout.blankIsNot(),
                columns,
                table.headings().labels(),
                (int) columns.stream().filter(one -> one.meaning().isEmpty()).count(),
                Layout.unitColumn(table.meanings()) >= 0);
    }

    private static List<TablePage.Column> columns(Tables.Table table) {
        var grid = table.grid();
        var layout = table.settings().layout();
        var columns = new ArrayList<TablePage.Column>();
        for (int at = 0; at < grid.width(); at++) {
            columns.add(
                    new TablePage.Column(
                            at,
                            layout.turned() ? tr("dòng %d", at + 1) : Grid.letters(at),
                            heading(grid, layout, at),
                            example(grid, layout, at),
                            table.meanings().getOrDefault(at, Meaning.NOTHING).label(),
                            grid.hidden().contains(at)));
        }
        return columns;
    }

    private static String heading(Grid grid, Layout layout, int at) {
        var words = new ArrayList<String>();
        for (int row = layout.firstHeading(); row <= layout.lastHeading(); row++) {
            var word = grid.at(row, at);
            if (!word.isBlank() && !words.contains(word)) {
                words.add(word);
            }
        }
        return String.join(" › ", words);
    }

    private static String example(Grid grid, Layout layout, int at) {
        var examples = new ArrayList<String>();
        for (int row = layout.lastHeading() + 1;
                row < grid.height() && examples.size() < EXAMPLES;
                row++) {
            if (!grid.at(row, at).isBlank()) {
                examples.add(grid.at(row, at));
            }
        }
        return String.join(" · ", examples);
    }

    private static List<TablePage.Question> questions(List<Plan.Row> rows) {
        return rows.stream()
                .map(row -> {
                    var unit = row.match().unit();
                    return new TablePage.Question(
                            row.number(),
                            Fold.fold(row.written()),
                            row.written(),
                            row.match().why(),
                            unit == null ? "" : String.valueOf(unit.id()));
                })
                .toList();
    }

    private static TablePage.Counts counts(Plan plan) {
        return new TablePage.Counts(
                plan.count(Outcome.NEW),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.SAME),
                plan.count(Outcome.REFUSED),
                plan.following(),
                plan.changedUnits(),
                plan.refusedRows());
    }

    private static TablePage.Line line(Tables.Table table, Plan.Row row) {
        var unit = row.match().unit();
        return new TablePage.Line(
                row.number(),
                row.written(),
                row.asked() ? tr("chưa chọn đơn vị") : unit == null ? "" : unit.fullName(),
                row.match().why(),
                row.refusal(),
                row.warning(),
                cells(table, row));
    }

    private static List<TablePage.Cell> cells(Tables.Table table, Plan.Row row) {
        var cells = new ArrayList<TablePage.Cell>();
        for (int at = 0; at < row.cells().size(); at++) {
            var cell = row.cells().get(at);
            var clashes = table.clashes(row, table.plan().columns().get(at), cell);
            cells.add(clashes ? cell(cell).withClash() : cell(cell));
        }
        return cells;
    }

    private static TablePage.Cell cell(Plan.Cell cell) {
        var says = says(cell.after(), cell.stated(), cell.written());
        return switch (cell.outcome()) {
            case SILENT -> new TablePage.Cell("", "", "", false);
            case SAME -> new TablePage.Cell(says, "", "same", false);
            case NEW -> new TablePage.Cell(says, tr("mới"), "new", false);
            case CHANGED ->
                    new TablePage.Cell(
                            says,
                            tr("thay chỗ %s", says(cell.before(), null, tr("số cũ"))),
                            "chg",
                            false);
            case REFUSED -> new TablePage.Cell(cell.written(), tr("từ chối"), "bad", false);
        };
    }

    private static String says(@Nullable Boolean met, @Nullable String stated, String written) {
        if (met == null) {
            return written;
        }
        return (met ? "✓" : "✗") + (stated == null ? "" : " " + stated);
    }

    private static List<String> refusals(Plan plan) {
        var refusals = new ArrayList<String>();
        for (var row : plan.rows()) {
            for (int at = 0; at < row.cells().size(); at++) {
                var refusal = row.cells().get(at).refusal();
                if (refusal != null && refusals.size() < MOST_REFUSALS) {
                    refusals.add(
                            tr(
                                    "Dòng %d (%s), %s: %s",
                                    row.number(),
                                    row.written(),
                                    plan.columns().get(at).meaning().label(),
                                    refusal));
                }
            }
        }
        return refusals;
    }
}
