package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Map;

/** Saves every accepted cell of returned sheets, each as if it had been typed; all or none. */
@Service
class SaveSheets {

    private final ReturnedSheets returned;
    private final UploadStore store;
    private final SheetChanges changes;
    private final SaveIndicatorValue saveIndicatorValue;
    private final Journal journal;
    private final Clock clock;

    SaveSheets(
            ReturnedSheets returned,
            UploadStore store,
            SheetChanges changes,
            SaveIndicatorValue saveIndicatorValue,
            Journal journal,
            Clock clock) {
        this.returned = returned;
        this.store = store;
        this.changes = changes;
        this.saveIndicatorValue = saveIndicatorValue;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws Refused when it was saved before, or somebody changed a cell just now
     */
    @Transactional
    public void handle(Officer officer, int id) {
        officer.require(Permission.ENTER_VALUES);
        var now = OffsetDateTime.now(clock);
        var sheets = returned.open(officer, id);
        if (!store.take(officer, id, now)) {
            throw new Refused(tr("Phiếu này đã lưu rồi."));
        }
        var saved = new ArrayList<SheetChanges.Change>();
        for (var row : sheets.rows()) {
            var planned = row.planned();
            if (planned != null && planned.entry() != null && row.sheet() != null) {
                saved.add(save(officer, row.sheet().at(), planned, planned.entry()));
            }
        }
        changes.keep(id, saved);
        var refused = (int) sheets.count(Outcome.REFUSED);
        store.saved(id, now, saved.size(), refused, (int) sheets.units());
        journal.record(
                JournalEntry.by(officer, "sheets-imported", "file", sheets.upload().sha256())
                        .in(officer.scope().unitId())
                        .changing(null, Map.of("saved", saved.size(), "refused", refused)));
    }

    private SheetChanges.Change save(
            Officer officer, SheetAddress at, PlanCell.Planned planned, Entry entry) {
        var saved =
                saveIndicatorValue.handle(
                        officer, at, planned.indicator().code(), entry, planned.version());
        return new SheetChanges.Change(
                saved.sheet(), at, planned.indicator().position(), saved.cell().version());
    }
}
