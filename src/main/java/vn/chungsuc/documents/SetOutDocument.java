package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Settles place, signer and recipients of a draft. */
@Service
public class SetOutDocument {

    public record Form(String place, @Nullable Integer signerId, String recipients) {}

    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    SetOutDocument(DocumentQueries queries, DocumentStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, Form form) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var before = queries.requireOwn(officer.scope(), id);
        touchDraft(officer, id);
        store.setOut(id, form);
        journal.record(
                JournalEntry.by(officer, "document-set-out", "document", String.valueOf(id))
                        .in(before.unitId())
                        .changing(
                                new Form(before.place(), before.signerId(), before.recipients()),
                                form));
    }

    private void touchDraft(Officer officer, long id) {
        if (!store.touch(officer, id, OffsetDateTime.now(clock))) {
            throw new NoLongerDraft();
        }
    }

    /** A frozen paper is not edited; it is withdrawn first. */
    static class NoLongerDraft extends Refused {
        NoLongerDraft() {
            super(tr("Văn bản đã chốt để trình ký, không sửa nữa. Muốn sửa thì rút chốt trước."));
        }
    }
}
