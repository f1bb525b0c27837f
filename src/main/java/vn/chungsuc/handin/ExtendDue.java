package vn.chungsuc.handin;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** «Gia hạn»: the receiver gives one unit a later day for one period, and says why. */
@Service
class ExtendDue {

    private final ObligationQueries obligations;
    private final HandInStore store;
    private final Journal journal;
    private final Clock clock;

    ExtendDue(ObligationQueries obligations, HandInStore store, Journal journal, Clock clock) {
        this.obligations = obligations;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long obligation, LocalDate due, String reason) {
        officer.require(Permission.RECEIVE_REPORTS);
        store.lock(obligation);
        var owed = obligations.require(officer.scope(), obligation, LocalDate.now(clock));
        if (!owed.receives()) {
            throw new NotFound();
        }
        if (!owed.state().isOwed()) {
            throw new Refused("Báo cáo đã nộp, không cần gia hạn nữa.");
        }
        store.extend(officer, obligation, due, reason, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(
                                officer,
                                "report-extended",
                                "report-obligation",
                                String.valueOf(obligation))
                        .in(owed.unitId())
                        .changing(Map.of("due", owed.due()), Map.of("due", due))
                        .noting(owed.title() + ": " + reason));
    }
}
