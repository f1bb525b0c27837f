package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.UndoValues;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** Takes a whole workbook of sheets back; what somebody changed since it was saved stays. */
@Service
class UndoSheets {

    private final UploadQueries uploads;
    private final UploadStore store;
    private final SheetChanges changes;
    private final UndoValues undoValues;
    private final Journal journal;
    private final Clock clock;

    UndoSheets(
            UploadQueries uploads,
            UploadStore store,
            SheetChanges changes,
            UndoValues undoValues,
            Journal journal,
            Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.changes = changes;
        this.undoValues = undoValues;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws Refused when there is nothing (any more) to take back
     */
    @Transactional
    public void handle(Officer officer, int id) {
        officer.require(Permission.ENTER_VALUES);
        var scope = officer.scope();
        var upload = uploads.require(scope, id, Upload.Kind.SHEETS);
        var origin = store.origin(upload);
        if (!store.undo(officer, id, OffsetDateTime.now(clock))) {
            throw new Refused(tr("Phiếu này chưa lưu, hoặc đã hoàn tác rồi."));
        }
        var written = changes.written(scope, id, origin);
        var left = undoValues.handle(officer, written);
        if (left.size() == written.size()) {
            throw new Refused(
                    tr("Mọi ô của phiếu đã được sửa sau khi lưu; không còn gì để hoàn tác."));
        }
        changes.kept(id, left);
        journal.record(
                JournalEntry.by(officer, "sheets-undone", "file", upload.sha256())
                        .in(scope.unitId())
                        .changing(
                                Map.of("saved", written.size()),
                                Map.of(
                                        "restored",
                                        written.size() - left.size(),
                                        "kept",
                                        left.size())));
    }
}
