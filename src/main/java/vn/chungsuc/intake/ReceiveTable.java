package vn.chungsuc.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Takes an office's own table in, guesses how it is to be read and keeps both. */
@Service
class ReceiveTable {

    private static final int LONGEST_NAME = 200;

    private final Tables tables;
    private final UploadStore store;
    private final Clock clock;

    ReceiveTable(Tables tables, UploadStore store, Clock clock) {
        this.tables = tables;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @return the number of the upload
     * @throws vn.chungsuc.shared.UploadedWorkbook.Unfit for what is no table
     */
    @Transactional
    public int handle(Officer officer, String fileName, byte[] bytes) {
        officer.require(Permission.DECLARE);
        var name = clean(fileName);
        var grids = GridFile.read(name, bytes);
        var settings = tables.guess(officer.scope(), name, grids);
        return store.add(
                officer, Upload.Kind.TABLE, name, bytes, settings, OffsetDateTime.now(clock));
    }

    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var whole = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", "");
        var kept = whole.strip();
        return kept.isEmpty() ? "bang" : kept.substring(0, Math.min(kept.length(), LONGEST_NAME));
    }
}
