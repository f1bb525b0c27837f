package vn.chungsuc.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.util.List;

/** Adds a body with its signers without anybody signed in: for imports and the demo. */
@Service
public class LoadBody {

    private final PeopleStore store;
    private final Journal journal;

    LoadBody(PeopleStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    @Transactional
    public int handle(int unitId, NewBody body, List<NewSigner> signers) {
        var id = store.add(unitId, body);
        signers.forEach(signer -> store.add(id, signer));
        journal.record(
                JournalEntry.by(JournalEntry.SYSTEM, "body-added", "body", String.valueOf(id))
                        .in(unitId)
                        .changing(null, body));
        return id;
    }

    /** The newest body of that name in the unit. */
    public int find(int unitId, String name) {
        return store.find(unitId, name);
    }
}
