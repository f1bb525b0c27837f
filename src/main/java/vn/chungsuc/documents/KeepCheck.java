package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.files.Files;
import vn.chungsuc.files.Parcel;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** Keeps a checked paper for the officer's unit: its words, its file, all that was understood. */
@Service
class KeepCheck {

    private final KeptCheckStore store;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    KeepCheck(KeptCheckStore store, Files files, Journal journal, Clock clock) {
        this.store = store;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param file null where there are words only
     */
    @Transactional
    public long handle(Officer officer, CheckDocument.Checked checked, @Nullable Parcel file)
            throws IOException {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var unit = officer.scope().unitId();
        var fileId = file == null ? null : files.store(unit, officer.accountId(), file).id();
        var id = store.add(officer, checked, fileId, OffsetDateTime.now(clock));
        var reading = checked.reading();
        store.addFindings(id, reading.findings());
        store.addAgreements(id, reading.agreements());
        store.addFacts(id, reading.facts());
        journal.record(
                JournalEntry.by(officer, "check-kept", "check", String.valueOf(id))
                        .in(unit)
                        .changing(
                                null,
                                Map.of(
                                        "name", checked.name(),
                                        "findings", reading.findings().size(),
                                        "facts", reading.facts().size())));
        return id;
    }
}
