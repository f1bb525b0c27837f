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

/** «Không gia hạn»: the receiver leaves the due day as it is, and says why. */
@Service
class RefuseExtension {

    private final ObligationQueries obligations;
    private final HandInStore handIns;
    private final ExtensionStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefuseExtension(
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
    public void handle(Officer officer, long obligation, String reason) {
        officer.require(Permission.RECEIVE_REPORTS);
        handIns.lock(obligation);
        var owed = obligations.require(officer.scope(), obligation, LocalDate.now(clock));
        if (!owed.receives()) {
            throw new NotFound();
        }
        if (owed.askedDue() == null) {
            throw new Refused(tr("%s không còn xin gia hạn. Xem lại trang này.", owed.unitName()));
        }
        store.answer(officer, obligation, null, reason, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(
                                officer,
                                "report-extension-refused",
                                "report-obligation",
                                String.valueOf(obligation))
                        .in(owed.unitId())
                        .changing(Map.of("asked", owed.askedDue()), null)
                        .noting(Language.inVietnamese(owed::title) + ": " + reason));
        events.publishEvent(new ReportMoved(obligation));
    }
}
