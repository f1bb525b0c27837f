package vn.chungsuc.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Takes back a workbook of sheets. */
@Service
class ReceiveSheets {

    private final ReturnedSheets returned;
    private final UploadStore store;
    private final Clock clock;

    ReceiveSheets(ReturnedSheets returned, UploadStore store, Clock clock) {
        this.returned = returned;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @return the number of the upload
     * @throws vn.chungsuc.shared.UploadedWorkbook.Unfit for sheets of another year's form, set or
     *     area
     */
    @Transactional
    public int handle(Officer officer, SheetBook.Origin origin, String fileName, byte[] bytes) {
        officer.require(Permission.ENTER_VALUES);
        returned.check(officer.scope(), origin, bytes);
        return store.add(
                officer,
                Upload.Kind.SHEETS,
                ReceiveTable.clean(fileName),
                bytes,
                origin,
                OffsetDateTime.now(clock));
    }
}
