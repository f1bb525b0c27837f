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

/** «Lên lịch họp», and changes while it has not been held. */
@Service
public class CallMeeting {

    private final MeetingQueries queries;
    private final MeetingStore store;
    private final Journal journal;
    private final Clock clock;

    CallMeeting(MeetingQueries queries, MeetingStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** The form has been read: the body is the unit's own, everybody asked is of its area. */
    @Transactional
    public long handle(Officer officer, NewMeeting meeting) {
        officer.require(Permission.ASSIGN_TASKS);
        requireFree(meeting, 0);
        var id = store.add(officer, meeting, OffsetDateTime.now(clock));
        store.ask(id, meeting.invited());
        journal.record(
                JournalEntry.by(officer, "meeting-called", "meeting", String.valueOf(id))
                        .in(officer.scope().unitId())
                        .changing(null, meeting));
        return id;
    }

    @Transactional
    public void handle(Officer officer, long id, int version, NewMeeting meeting) {
        officer.require(Permission.ASSIGN_TASKS);
        var before = queries.requireOwn(officer.scope(), id);
        if (!before.isPlanned()) {
            throw new Refused(tr("Cuộc họp đã họp hoặc đã hủy, không sửa lịch được nữa."));
        }
        requireFree(meeting, id);
        if (!store.change(officer, id, version, meeting, OffsetDateTime.now(clock))) {
            throw new Clash();
        }
        store.ask(id, meeting.invited());
        journal.record(
                JournalEntry.by(officer, "meeting-changed", "meeting", String.valueOf(id))
                        .in(before.unitId())
                        .changing(before, meeting));
    }

    private void requireFree(NewMeeting meeting, long besides) {
        if (store.isTaken(meeting, besides)) {
            throw new Taken();
        }
    }

    /** Somebody saved it meanwhile. */
    static class Clash extends Refused {
        Clash() {
            super(
                    tr(
                            "Có người vừa sửa cuộc họp này. Những gì bạn gõ còn nguyên dưới đây;"
                                    + " lưu lần nữa sẽ thay bản đang lưu."));
        }
    }

    /** One meeting a period. */
    static class Taken extends Refused {
        Taken() {
            super(
                    tr(
                            "Kỳ này đã có một cuộc họp trong lịch. Mở cuộc họp ấy, hoặc lên lịch"
                                    + " cuộc họp thêm từ danh sách."));
        }
    }
}
