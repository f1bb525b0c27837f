package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** «Nộp»: a frozen paper becomes what a unit handed in for a period; handing in twice is told. */
@Service
public class HandIn {

    private final ObligationQueries obligations;
    private final HandInStore store;
    private final Journal journal;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandIn(
            ObligationQueries obligations,
            HandInStore store,
            Journal journal,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.obligations = obligations;
        this.store = store;
        this.journal = journal;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param document of the unit that owes, frozen
     * @param digest what the receiver gathers from; null for a paper without figures of its own
     * @throws vn.chungsuc.shared.Forbidden for the report of another unit
     * @throws Refused when it was handed in already, or the period is closed
     */
    @Transactional
    public void handle(Officer officer, long obligation, long document, @Nullable Digest digest) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        store.lock(obligation);
        var today = LocalDate.now(clock);
        var owed = obligations.require(officer.scope(), obligation, today);
        owed.requireOwn();
        requireOwed(owed, today);
        var frozen =
                store.standingFreeze(document, owed.unitId())
                        .orElseThrow(
                                () -> new Refused(tr("Văn bản này chưa chốt nên chưa nộp được.")));
        if (store.handedInBefore(obligation, frozen)) {
            throw new Refused(
                    tr("Đây chính là bản đã nộp và bị trả lại. Sửa, chốt lại rồi hãy nộp."));
        }
        var figures = digest == null ? null : json.writeValueAsString(digest);
        store.submit(officer, owed, document, frozen, figures, OffsetDateTime.now(clock));
        journal.record(handedIn(officer, owed, document));
        events.publishEvent(new ReportMoved(obligation));
    }

    private static JournalEntry handedIn(Officer officer, Obligation owed, long document) {
        var attempt = owed.attempts() + 1;
        return Language.inVietnamese(() ->
                JournalEntry.by(officer, "report-handed-in", "document", String.valueOf(document))
                        .in(owed.unitId())
                        .changing(null, Map.of("report", owed.title(), "attempt", attempt))
                        .noting(tr("lần %d", attempt)));
    }

    /** Told in a sentence: by whom and when it was handed in, and what the receiver said. */
    public static void requireOwed(Obligation owed, LocalDate today) {
        switch (owed.state()) {
            case HANDED_IN ->
                    throw new Refused(
                            tr(
                                    "%s đã nộp lúc %s (%s) và đang chờ tiếp nhận. Muốn sửa thì đề"
                                            + " nghị nơi nhận trả lại.",
                                    owed.title(),
                                    Vi.time(owed.handedInAt()),
                                    String.valueOf(owed.handedInBy())));
            case ACCEPTED ->
                    throw new Refused(
                            tr(
                                    "%s đã được tiếp nhận lúc %s, không nộp lại nữa.",
                                    owed.title(), Vi.time(owed.decidedAt())));
            case NOT_YET, RETURNED -> {
                if (owed.isClosed(today)) {
                    throw new Refused(
                            tr(
                                    "Kỳ này đã khóa từ sau ngày %s. Đề nghị nơi nhận gia hạn rồi"
                                            + " nộp.",
                                    Vi.date(owed.closesOn())));
                }
            }
        }
    }
}
