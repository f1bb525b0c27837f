package vn.chungsuc.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.LocalDate;

/** Adds a signer to a body, or ends one's time. */
@Service
class SaveSigner {

    private final PeopleQueries queries;
    private final PeopleStore store;
    private final Journal journal;

    SaveSigner(PeopleQueries queries, PeopleStore store, Journal journal) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
    }

    @Transactional
    public void handle(Officer officer, int bodyId, NewSigner signer) {
        var body = own(officer, bodyId);
        var id = store.add(bodyId, signer);
        journal.record(
                JournalEntry.by(officer, "signer-added", "body", String.valueOf(bodyId))
                        .in(body.unitId())
                        .changing(null, signer)
                        .noting("người ký " + id));
    }

    @Transactional
    public void handle(Officer officer, int bodyId, int signerId, LocalDate lastDay) {
        var body = own(officer, bodyId);
        var signer = queries.signer(officer.scope(), signerId);
        if (signer.bodyId() != bodyId) {
            throw new NotFound();
        }
        store.end(signerId, lastDay);
        journal.record(
                JournalEntry.by(officer, "signer-ended", "body", String.valueOf(bodyId))
                        .in(body.unitId())
                        .changing(signer, lastDay.toString()));
    }

    private Body own(Officer officer, int bodyId) {
        officer.require(Permission.MANAGE_PEOPLE);
        if (!queries.isOwn(officer.scope(), bodyId)) {
            throw new NotFound();
        }
        return queries.body(officer.scope(), bodyId);
    }
}
