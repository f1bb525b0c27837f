package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
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
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * «Xin gia hạn»: the unit that owes asks the receiver for a later day; one wish waits at a time.
 */
@Service
class AskExtension {

    private final ObligationQueries obligations;
    private final HandInStore handIns;
    private final ExtensionStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskExtension(
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

    /** Whoever receives the report gives the day, and so need not ask for it. */
    static boolean may(Officer officer, Obligation owed) {
        return owed.own() && !owed.receives() && officer.may(Permission.DRAFT_DOCUMENTS);
    }

    @Transactional
    public void handle(Officer officer, long obligation, LocalDate due, String reason) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        handIns.lock(obligation);
        var owed = obligations.require(officer.scope(), obligation, LocalDate.now(clock));
        if (!may(officer, owed)) {
            throw new NotFound();
        }
        var inTheWay = inTheWay(owed);
        if (inTheWay != null) {
            throw new Refused(inTheWay);
        }
        store.ask(officer, obligation, due, reason, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(
                                officer,
                                "report-extension-asked",
                                "report-obligation",
                                String.valueOf(obligation))
                        .in(owed.unitId())
                        .changing(Map.of("due", owed.due()), Map.of("asked", due))
                        .noting(Language.inVietnamese(owed::title) + ": " + reason));
        events.publishEvent(new ReportMoved(obligation));
    }

    /** Why nothing can be asked for now; null when it can. */
    static @Nullable String inTheWay(Obligation owed) {
        if (!owed.state().isOwed()) {
            return tr("Báo cáo đã nộp, không cần xin gia hạn nữa.");
        }
        return owed.askedDue() == null
                ? null
                : tr(
                        "Đã xin gia hạn đến %s và đang chờ %s trả lời; không xin thêm.",
                        Vi.date(owed.askedDue()), owed.receiverName());
    }
}
