package vn.chungsuc.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;

/** Keeps how an officer says a table is to be read, and remembers the answers for the office. */
@Service
class ArrangeTable {

    private final UploadQueries uploads;
    private final UploadStore store;
    private final Clock clock;

    ArrangeTable(UploadQueries uploads, UploadStore store, Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, int id, Settings settings) {
        officer.require(Permission.DECLARE);
        uploads.require(officer.scope(), id, Upload.Kind.TABLE);
        store.arrange(id, settings);
        var units = new HashMap<String, String>();
        settings.answers()
                .forEach((name, answer) -> {
                    if (answer.matches("\\d{1,9}|-")) {
                        units.put(name, answer);
                    }
                });
        if (!units.isEmpty()) {
            store.remember(officer, "UNIT", "", units, OffsetDateTime.now(clock));
        }
    }
}
