package vn.chungsuc.evidence;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files where they belong: accepted, placed, moved, taken out; where they were stays readable. */
@Service
class FileEvidence {

    private final EvidenceQueries queries;
    private final EvidenceStore store;
    private final Journal journal;
    private final Clock clock;

    FileEvidence(EvidenceQueries queries, EvidenceStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Each file to exactly these places.
     *
     * @return how many stand elsewhere than before
     */
    @Transactional
    int handle(Officer officer, Sheet sheet, Map<Long, Set<Place>> wanted) {
        int moved = 0;
        for (var one : wanted.entrySet()) {
            moved += move(officer, sheet, one.getKey(), one.getValue()) ? 1 : 0;
        }
        return moved;
    }

    private boolean move(Officer officer, Sheet sheet, long item, Set<Place> wanted) {
        queries.require(officer.scope(), sheet, item);
        store.lock(item);
        var before = store.places(item);
        var gone = without(before, wanted);
        var come = without(wanted, before);
        if (gone.isEmpty() && come.isEmpty()) {
            return false;
        }
        MayAttach.check(officer, sheet, gone);
        MayAttach.check(officer, sheet, come);
        var now = OffsetDateTime.now(clock);
        gone.forEach(place -> store.takeFrom(item, place, officer.accountId(), now));
        come.forEach(place -> store.place(item, place, officer.accountId(), now));
        journal.record(
                JournalEntry.by(officer, "evidence-filed", "evidence", String.valueOf(item))
                        .in(sheet.unit().id())
                        .changing(
                                Map.of("places", PlaceNames.join(sheet.set(), before)),
                                Map.of("places", PlaceNames.join(sheet.set(), wanted))));
        return true;
    }

    private static List<Place> without(Collection<Place> these, Collection<Place> those) {
        var left = new ArrayList<>(these);
        left.removeAll(those);
        return left;
    }
}
