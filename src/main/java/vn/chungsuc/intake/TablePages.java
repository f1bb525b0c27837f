package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.intake.view.TablePage;
import vn.chungsuc.intake.view.TablePage.Choice;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.util.List;
import java.util.Objects;

/** Puts an uploaded table into the words of its page. */
@Component
class TablePages {

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
                TableNotes.notes(table),
                TableReading.reading(table, tables.options(table.settings().year())),
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
                plan.rows().stream().map(row -> TableLines.line(table, row)).toList(),
                TableNotes.leftOver(table),
                TableNotes.notInForce(table),
                alike(scope, upload),
                TableNotes.remarks(table),
                TableLines.refusals(plan),
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

    private TablePage.@Nullable Alike alike(Scope scope, Upload upload) {
        return uploads.alike(scope, upload)
                .map(one -> new TablePage.Alike(one.id(), Vi.time(one.savedAt())))
                .orElse(null);
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
}
