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
import java.util.Objects;

/** «Tiếp nhận» or «Trả lại» what was handed in; once for each hand-in. */
@Service
class AnswerHandIn {

    private final ObligationQueries obligations;
    private final HandInStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerHandIn(
            ObligationQueries obligations,
            HandInStore store,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.obligations = obligations;
        this.store = store;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param attempt that was on the screen
     * @param reason why it comes back; blank when it is accepted
     */
    @Transactional
    public void handle(
            Officer officer, long obligation, int attempt, boolean accepted, String reason) {
        officer.require(Permission.RECEIVE_REPORTS);
        store.lock(obligation);
        var owed = obligations.require(officer.scope(), obligation, LocalDate.now(clock));
        if (!owed.receives()) {
            throw new NotFound();
        }
        if (owed.state() != ObligationState.HANDED_IN || owed.attempts() != attempt) {
            throw new Refused(
                    tr(
                            "%s của %s không còn chờ tiếp nhận. Xem lại trang này.",
                            owed.title(), owed.unitName()));
        }
        store.answer(
                officer,
                Objects.requireNonNull(owed.submissionId()),
                accepted,
                reason.isBlank() ? null : reason,
                OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(
                                officer,
                                accepted ? "report-accepted" : "report-returned",
                                "report-obligation",
                                String.valueOf(obligation))
                        .in(owed.unitId())
                        .noting(
                                Language.inVietnamese(owed::title)
                                        + (reason.isBlank() ? "" : ": " + reason)));
        events.publishEvent(new ReportMoved(obligation));
    }
}
