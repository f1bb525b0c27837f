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
import java.util.ArrayList;
import java.util.List;

/** Puts points on the agenda that are not on it yet. */
@Service
class SetAgenda {

    private final MeetingQueries queries;
    private final MeetingStore store;
    private final Journal journal;
    private final Clock clock;

    SetAgenda(MeetingQueries queries, MeetingStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, List<String> points) {
        officer.require(Permission.ASSIGN_TASKS);
        store.lock(id);
        var meeting = queries.requireOwn(officer.scope(), id);
        if (!meeting.isPlanned()) {
            throw new Refused(tr("Cuộc họp đã họp hoặc đã hủy, không sửa lịch được nữa."));
        }
        var lines = new ArrayList<>(meeting.agendaLines());
        points.stream().filter(point -> !lines.contains(point)).forEach(lines::add);
        store.agenda(officer, id, String.join("\n", lines), OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "meeting-agenda-set", "meeting", String.valueOf(id))
                        .in(meeting.unitId())
                        .changing(meeting.agendaLines(), lines));
    }
}
