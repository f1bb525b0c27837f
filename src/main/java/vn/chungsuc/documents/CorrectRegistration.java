package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.RegisterDocument.NumberTaken;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * «Sửa số, ngày, người ký»: what was copied wrongly off the signed paper is put right with a
 * reason; what stood there stays in the history.
 */
@Service
class CorrectRegistration {

    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectRegistration(
            DocumentQueries queries,
            DocumentStore store,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    private record Numbered(Integer number, LocalDate date, String signer) {}

    /**
     * @throws NumberTaken when another paper of the body, type and year bears the number
     */
    @Transactional
    public void handle(Officer officer, long id, Registration as, String reason) {
        officer.require(Permission.REGISTER_DOCUMENTS);
        store.lock(id);
        var document = queries.requireOwn(officer.scope(), id);
        if (!document.state().hasNumber()) {
            throw new Refused(tr("Văn bản chưa ghi số, ngày nên chưa có gì để sửa."));
        }
        var before =
                new Numbered(
                        Objects.requireNonNull(document.number()),
                        Objects.requireNonNull(document.documentDate()),
                        Objects.requireNonNullElse(document.signerName(), ""));
        var after = new Numbered(as.number(), as.date(), as.signerName());
        if (after.equals(before)) {
            throw new Refused(
                    tr("Số, ngày và người ký đang ghi đúng như vậy, không có gì để sửa."));
        }
        var bearer = as.knowingly() ? null : store.bearer(document, as).orElse(null);
        if (bearer != null) {
            throw new NumberTaken(bearer);
        }
        var now = OffsetDateTime.now(clock);
        store.keepRegistration(officer, id, reason, now);
        store.number(id, as);
        store.state(officer, id, document.state(), now);
        journal.record(
                JournalEntry.by(officer, "registration-corrected", "document", String.valueOf(id))
                        .in(document.unitId())
                        .changing(before, after)
                        .noting(reason));
        var corrected = queries.require(officer.scope(), id);
        events.publishEvent(new DocumentRegistered(officer, corrected));
    }
}
