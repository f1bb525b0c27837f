package vn.chungsuc.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.files.Files;
import vn.chungsuc.files.Parcel;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Unit;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Keeps a template that was read and has no errors, as a draft: nothing follows it yet. */
@Service
class UploadTemplate {

    private final TemplateStore store;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    UploadTemplate(TemplateStore store, Files files, Journal journal, Clock clock) {
        this.store = store;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param unit the officer's own, or one below it: the caller has looked
     * @param text what was read of the file
     */
    record Upload(TemplateKind kind, Unit unit, String text, String legalBasis, Parcel file) {}

    @Transactional
    public long handle(Officer officer, Upload upload) throws IOException {
        officer.require(Permission.MANAGE_CRITERIA);
        var unit = upload.unit().id();
        store.lock(unit);
        var file = files.store(unit, officer.accountId(), upload.file());
        var id =
                store.add(
                        officer,
                        upload.kind(),
                        unit,
                        upload.text(),
                        upload.legalBasis(),
                        file.id(),
                        OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "template-uploaded", "paper-template", String.valueOf(id))
                        .in(unit)
                        .noting("%s: %s".formatted(upload.kind().key(), file.name())));
        return id;
    }
}
