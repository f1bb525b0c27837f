package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.DeclareTable;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Saves what a previewed table says, as declared, in one go; what it says anew is worked out again.
 */
@Service
class SaveTable {

    private final Tables tables;
    private final UploadStore store;
    private final AreaQueries area;
    private final DeclareTable declareTable;
    private final Clock clock;

    SaveTable(
            Tables tables,
            UploadStore store,
            AreaQueries area,
            DeclareTable declareTable,
            Clock clock) {
        this.tables = tables;
        this.store = store;
        this.area = area;
        this.declareTable = declareTable;
        this.clock = clock;
    }

    /**
     * @param date of the paper
     * @throws Refused while a name is not settled, or when it was saved before
     */
    @Transactional
    public void handle(Officer officer, int id, @Nullable LocalDate date) {
        officer.require(Permission.DECLARE);
        if (!store.take(officer, id, OffsetDateTime.now(clock))) {
            throw new Refused(tr("Bảng này đã lưu rồi."));
        }
        var table = tables.open(officer.scope(), id);
        var plan = table.plan();
        if (!plan.questions().isEmpty()) {
            throw new Refused(tr("Còn %d tên chưa chọn đơn vị.", plan.questions().size()));
        }
        var rows = rows(officer, table);
        var result =
                declareTable.handle(
                        officer,
                        new DeclareTable.Table(
                                table.settings().document(), date, table.upload().sha256(), rows));
        store.replaced(id, result.replaced());
        store.saved(
                id,
                result.at(),
                (int) plan.changes(),
                (int) plan.count(Plan.Outcome.REFUSED) + (int) plan.refusedRows(),
                rows.size());
        rememberHeadings(officer, table);
    }

    private List<DeclareTable.Row> rows(Officer officer, Tables.Table table) {
        var settings = table.settings();
        var standing = area.standing(officer.scope(), settings.set(), settings.year());
        var rows = new ArrayList<DeclareTable.Row>();
        for (var row : table.plan().rows()) {
            var unit = row.match().unit();
            if (!row.isTaken() || unit == null) {
                continue;
            }
            var before = standing.getOrDefault(unit.id(), Standing.NOTHING);
            var verdicts = verdicts(row, before);
            var totals = row.totals();
            if (!verdicts.isEmpty() || totals != null) {
                rows.add(
                        new DeclareTable.Row(
                                new SheetAddress(
                                        unit.code(), settings.set(), settings.year(), unit.on()),
                                totals == null ? null : totals.criteria(),
                                totals == null ? null : totals.indicators(),
                                verdicts));
            }
        }
        return rows;
    }

    /** Only what differs from what stands. */
    private static List<DeclareTable.Verdict> verdicts(Plan.Row row, Standing before) {
        return row.verdicts().entrySet().stream()
                .filter(one -> !one.getValue().equals(before.verdicts().get(one.getKey())))
                .map(one ->
                        new DeclareTable.Verdict(
                                one.getKey().criterion(),
                                one.getKey().position(),
                                one.getValue().met(),
                                one.getValue().stated()))
                .toList();
    }

    /** Headings read otherwise than they would have been of themselves. */
    private void rememberHeadings(Officer officer, Tables.Table table) {
        Map<String, String> said = new HashMap<>();
        for (var column : table.plan().columns()) {
            var written = Fold.fold(column.heading());
            var own = table.headings().read(column.heading());
            if (!written.isEmpty() && !written.matches("\\d{1,2}") && own == null) {
                said.put(written, column.meaning().label());
            }
        }
        said.keySet().removeIf(written -> written.equals("dat") || written.equals("chua dat"));
        if (!said.isEmpty()) {
            store.remember(officer, "HEADING", table.set().id(), said, OffsetDateTime.now(clock));
        }
    }
}
