package vn.chungsuc.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** Saves every accepted cell of returned sheets, each as if it had been typed; all or none. */
@Service
class SaveSheets {

    private final ReturnedSheets returned;
    private final UploadStore store;
    private final SaveIndicatorValue saveIndicatorValue;
    private final Journal journal;
    private final Clock clock;

    SaveSheets(
            ReturnedSheets returned,
            UploadStore store,
            SaveIndicatorValue saveIndicatorValue,
            Journal journal,
            Clock clock) {
        this.returned = returned;
        this.store = store;
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
            throw new Refused("Phiếu này đã lưu rồi.");
        }
        var saved = 0;
        for (var row : sheets.rows()) {
            var planned = row.planned();
            if (planned != null && planned.entry() != null && row.sheet() != null) {
                saveIndicatorValue.handle(
                        officer,
                        row.sheet().at(),
                        planned.indicator().code(),
                        planned.entry(),
                        planned.version());
                saved++;
            }
        }
        var refused = (int) sheets.count(Outcome.REFUSED);
        store.saved(id, now, saved, refused, (int) sheets.units());
        journal.record(
                JournalEntry.by(officer, "sheets-imported", "file", sheets.upload().sha256())
                        .in(officer.scope().unitId())
                        .changing(null, Map.of("saved", saved, "refused", refused)));
    }
}
