package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.UndoDeclaredTable;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Takes a whole saved table back. */
@Service
class UndoTable {

    private final UploadQueries uploads;
    private final UploadStore store;
    private final UndoDeclaredTable undoDeclaredTable;
    private final Clock clock;

    UndoTable(
            UploadQueries uploads,
            UploadStore store,
            UndoDeclaredTable undoDeclaredTable,
            Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.undoDeclaredTable = undoDeclaredTable;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, int id) {
        officer.require(Permission.DECLARE);
        var upload = uploads.require(officer.scope(), id, Upload.Kind.TABLE);
        if (upload.savedAt() == null || !store.undo(officer, id, OffsetDateTime.now(clock))) {
            throw new Refused(tr("Bảng này chưa lưu, hoặc đã hoàn tác rồi."));
        }
        undoDeclaredTable.handle(
                officer, upload.sha256(), upload.savedAt(), uploads.replaced(officer.scope(), id));
    }
}
