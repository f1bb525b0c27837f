package vn.chungsuc.criteria;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.Correspondence.CriterionPair;
import vn.chungsuc.criteria.Correspondence.IndicatorPair;
import vn.chungsuc.criteria.CorrespondenceStore.Stored;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An administrator pairs the indicators of two sets; from then on the product leaves it alone. */
@Service
class SaveCorrespondence {

    private final CorrespondenceStore store;
    private final Journal journal;
    private final Clock clock;

    SaveCorrespondence(CorrespondenceStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(
            Officer officer,
            CriteriaSet from,
            CriteriaSet to,
            List<IndicatorPair> indicators,
            List<CriterionPair> criteria,
            String note) {
        officer.require(Permission.MANAGE_CRITERIA);
        var before = store.find(from.id(), to.id()).map(SaveCorrespondence::said).orElse(null);
        var pair =
                new Stored(
                        from.id(),
                        to.id(),
                        note.isEmpty() ? null : note,
                        null,
                        null,
                        indicators,
                        criteria);
        store.save(pair, OffsetDateTime.now(clock), officer.accountId());
        journal.record(
                JournalEntry.by(officer, "set-pair-saved", "set-pair", from.id() + "/" + to.id())
                        .changing(before, said(pair)));
    }

    /** «12.1 → 4.3» for the journal, with what is only alike marked. */
    private static Map<String, Object> said(Stored pair) {
        var said = new LinkedHashMap<String, Object>();
        said.put(
                "indicators",
                pair.indicators().stream()
                        .map(one ->
                                one.from()
                                        + (one.comparable() ? " = " : " ~ ")
                                        + one.to()
                                        + (one.confirmed() ? "" : " ?"))
                        .sorted()
                        .toList());
        said.put(
                "criteria",
                pair.criteria().stream()
                        .map(one -> one.from() + " → " + one.to() + (one.confirmed() ? "" : " ?"))
                        .toList());
        return said;
    }
}
