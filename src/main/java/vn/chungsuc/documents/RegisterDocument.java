package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.Files;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * «Ghi số, ngày, người ký, bản ký»: what văn thư gave the paper; with a signed copy it is issued.
 */
@Service
public class RegisterDocument {

    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Files files;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterDocument(
            DocumentQueries queries,
            DocumentStore store,
            Files files,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.files = files;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, Registration as) {
        officer.require(Permission.REGISTER_DOCUMENTS);
        store.lock(id);
        var document = queries.requireOwn(officer.scope(), id);
        if (document.state() != DocumentState.AWAITING_SIGNATURE) {
            throw new Refused(tr("Chỉ ghi số cho văn bản đang chờ ký."));
        }
        var bearer = as.knowingly() ? null : store.bearer(document, as).orElse(null);
        if (bearer != null) {
            throw new NumberTaken(bearer);
        }
        var now = OffsetDateTime.now(clock);
        store.number(id, as);
        var copy = as.copy();
        if (copy != null) {
            addCopy(officer, document, copy, now);
        }
        var state = copy == null ? DocumentState.SIGNED : DocumentState.ISSUED;
        store.state(officer, id, state, now);
        journal.record(
                JournalEntry.by(officer, "document-registered", "document", String.valueOf(id))
                        .in(document.unitId())
                        .changing(
                                null,
                                Map.of(
                                        "number",
                                        as.number(),
                                        "date",
                                        as.date().toString(),
                                        "signer",
                                        as.signerName())));
        var numbered = queries.require(officer.scope(), id);
        events.publishEvent(new DocumentRegistered(officer, numbered));
    }

    /** The signed copy may follow. */
    @Transactional
    public void handle(Officer officer, long id, Arrival copy) {
        officer.require(Permission.REGISTER_DOCUMENTS);
        store.lock(id);
        var document = queries.requireOwn(officer.scope(), id);
        if (!document.state().hasNumber()) {
            throw new Refused(tr("Ghi số, ngày trước khi thêm bản ký."));
        }
        var now = OffsetDateTime.now(clock);
        addCopy(officer, document, copy, now);
        store.state(officer, id, DocumentState.ISSUED, now);
        journal.record(
                JournalEntry.by(officer, "signed-copy-added", "document", String.valueOf(id))
                        .in(document.unitId()));
    }

    private void addCopy(Officer officer, Document document, Arrival copy, OffsetDateTime at) {
        var file = files.store(document.unitId(), officer.accountId(), copy);
        store.addCopy(document.id(), file.id(), at);
    }

    /** Another paper of the same body, type and year bears the number. */
    public static class NumberTaken extends Refused {
        NumberTaken(String bearer) {
            super(tr("Số này đã dùng cho văn bản %s. Kiểm tra lại sổ văn thư.", bearer));
        }
    }
}
