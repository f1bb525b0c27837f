package vn.chungsuc.units;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

/** Adds the stated units and changes that are not there yet; what is there stays as it is. */
@Service
public class LoadUnits {

    private final UnitStore store;
    private final Units units;
    private final Journal journal;

    LoadUnits(UnitStore store, Units units, Journal journal) {
        this.store = store;
        this.units = units;
        this.journal = journal;
    }

    /** How many rows were new. */
    public record Added(int units, int changes) {}

    @Transactional
    public Added handle(String actor, String source, UnitFacts facts) {
        var added = new Added(store.addUnits(facts.units()), store.addChanges(facts.changes()));
        if (added.units() + added.changes() > 0) {
            store.follow();
            units.refreshTree();
            store.analyze();
            journal.record(
                    JournalEntry.by(actor, "units-loaded", "units", source).changing(null, added));
        }
        return added;
    }
}
