package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * «Gia hạn»: the receiver gives one unit a later day for one period, and says why. What the unit
 * asked for is answered by it, also with another day.
 */
@Service
class ExtendDue {

    private final ObligationQueries obligations;
    private final HandInStore handIns;
    private final ExtensionStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtendDue(
            ObligationQueries obligations,
            HandInStore handIns,
            ExtensionStore store,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.obligations = obligations;
        this.handIns = handIns;
        this.store = store;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long obligation, LocalDate due, String reason) {
        officer.require(Permission.RECEIVE_REPORTS);
        handIns.lock(obligation);
        var owed = obligations.require(officer.scope(), obligation, LocalDate.now(clock));
        if (!owed.receives()) {
            throw new NotFound();
        }
        if (!owed.state().isOwed()) {
            throw new Refused(tr("Báo cáo đã nộp, không cần gia hạn nữa."));
        }
        var now = OffsetDateTime.now(clock);
        store.extend(officer, obligation, due, reason, now);
        store.answer(officer, obligation, due, null, now);
        journal.record(
                JournalEntry.by(
                                officer,
                                "report-extended",
                                "report-obligation",
                                String.valueOf(obligation))
                        .in(owed.unitId())
                        .changing(Map.of("due", owed.due()), Map.of("due", due))
                        .noting(Language.inVietnamese(owed::title) + ": " + reason));
        events.publishEvent(new ReportMoved(obligation));
    }
}
