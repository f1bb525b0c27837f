package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;

/** «Rút chốt»: back to a draft, with the reason; what was frozen stays in the history. */
@Service
class WithdrawFreeze {

    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    WithdrawFreeze(DocumentQueries queries, DocumentStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, String reason) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        store.lock(id);
        var document = queries.requireOwn(officer.scope(), id);
        if (document.state() != DocumentState.AWAITING_SIGNATURE) {
            throw new Refused(tr("Chỉ rút được văn bản đang chờ ký, chưa ghi số."));
        }
        var now = OffsetDateTime.now(clock);
        store.withdraw(officer, id, reason, now);
        store.state(officer, id, DocumentState.DRAFT, now);
        journal.record(
                JournalEntry.by(officer, "freeze-withdrawn", "document", String.valueOf(id))
                        .in(document.unitId())
                        .noting(reason));
    }
}
