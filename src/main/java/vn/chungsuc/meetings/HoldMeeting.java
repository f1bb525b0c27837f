package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;

/** «Ghi kết quả họp»: when it was, who came, what was said; «Không họp», with the reason. */
@Service
public class HoldMeeting {

    private final MeetingQueries queries;
    private final MeetingStore store;
    private final Journal journal;
    private final Clock clock;

    HoldMeeting(MeetingQueries queries, MeetingStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** May be said again: what was written wrongly is put right. */
    @Transactional
    public void handle(Officer officer, long id, Outcome outcome) {
        officer.require(Permission.ASSIGN_TASKS);
        store.lock(id);
        var before = queries.requireOwn(officer.scope(), id);
        if (before.state() == MeetingState.CANCELLED) {
            throw new Refused(tr("Cuộc họp này đã ghi là không họp."));
        }
        store.hold(officer, id, outcome, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "meeting-held", "meeting", String.valueOf(id))
                        .in(before.unitId())
                        .changing(before.isHeld() ? before : null, outcome));
    }

    @Transactional
    public void handle(Officer officer, long id, String reason) {
        officer.require(Permission.ASSIGN_TASKS);
        store.lock(id);
        var before = queries.requireOwn(officer.scope(), id);
        if (!before.isPlanned()) {
            throw new Refused(tr("Chỉ ghi «không họp» cho cuộc họp đang trong lịch."));
        }
        store.cancel(officer, id, reason, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "meeting-cancelled", "meeting", String.valueOf(id))
                        .in(before.unitId())
                        .noting(reason));
    }
}
