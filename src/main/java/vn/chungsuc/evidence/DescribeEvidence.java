package vn.chungsuc.evidence;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

/** The document's number, date, last day and a note. */
@Service
class DescribeEvidence {

    private final EvidenceQueries queries;
    private final EvidenceStore store;
    private final Journal journal;

    DescribeEvidence(EvidenceQueries queries, EvidenceStore store, Journal journal) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
    }

    @Transactional
    void handle(Officer officer, Sheet sheet, long id, Evidence.Particulars as) {
        var item = queries.require(officer.scope(), sheet, id);
        MayAttach.check(officer, sheet, item.places());
        if (!item.particulars().equals(as)) {
            store.describe(id, as);
            journal.record(
                    JournalEntry.by(officer, "evidence-described", "evidence", String.valueOf(id))
                            .in(sheet.unit().id())
                            .changing(item.particulars(), as));
        }
    }
}
