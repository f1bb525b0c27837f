package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.NewTask;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.Source;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Writes a conclusion down, strikes it, and gives all of them as tasks. */
@Service
public class Conclude {

    private static final int TITLE = 500;

    private final MeetingQueries queries;
    private final ConclusionStore store;
    private final MeetingStore meetings;
    private final CreateTask create;
    private final Journal journal;
    private final Clock clock;

    Conclude(
            MeetingQueries queries,
            ConclusionStore store,
            MeetingStore meetings,
            CreateTask create,
            Journal journal,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.meetings = meetings;
        this.create = create;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param lead null: it gives nobody work
     */
    public record Written(
            String words,
            @Nullable Party lead,
            @Nullable String leadName,
            @Nullable LocalDate due) {}

    @Transactional
    public void handle(Officer officer, long id, Written conclusion) {
        var meeting = held(officer, id);
        var lead = conclusion.lead();
        store.add(
                id,
                conclusion.words(),
                lead == null ? null : lead.key(),
                conclusion.leadName(),
                conclusion.due());
        journal.record(
                JournalEntry.by(officer, "meeting-concluded", "meeting", String.valueOf(id))
                        .in(meeting.unitId())
                        .changing(null, conclusion));
    }

    /** Struck again, as long as it is no task. */
    @Transactional
    public void handle(Officer officer, long id, long conclusion) {
        var meeting = held(officer, id);
        var struck =
                queries.conclusions(officer.scope(), id, LocalDate.now(clock)).stream()
                        .filter(one -> one.id() == conclusion)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!store.drop(id, conclusion)) {
            throw new Refused(tr("Kết luận này đã giao thành việc; hủy việc ở trang nhiệm vụ."));
        }
        journal.record(
                JournalEntry.by(officer, "meeting-conclusion-struck", "meeting", String.valueOf(id))
                        .in(meeting.unitId())
                        .changing(struck, null));
    }

    /**
     * All that give work and have not been given, or none.
     *
     * @return how many
     */
    @Transactional
    public int handle(Officer officer, long id) {
        var meeting = held(officer, id);
        var waiting =
                queries.conclusions(officer.scope(), id, LocalDate.now(clock)).stream()
                        .filter(Conclusion::waits)
                        .toList();
        var tasks =
                create.handle(officer, waiting.stream().map(one -> task(meeting, one)).toList());
        for (var i = 0; i < tasks.size(); i++) {
            store.became(waiting.get(i).id(), tasks.get(i));
        }
        journal.record(
                JournalEntry.by(officer, "meeting-tasks-given", "meeting", String.valueOf(id))
                        .in(meeting.unitId())
                        .changing(null, tasks));
        return tasks.size();
    }

    private Meeting held(Officer officer, long id) {
        officer.require(Permission.ASSIGN_TASKS);
        meetings.lock(id);
        var meeting = queries.requireOwn(officer.scope(), id);
        if (!meeting.isHeld()) {
            throw new Refused(tr("Ghi kết quả họp trước, rồi ghi kết luận."));
        }
        return meeting;
    }

    private static NewTask task(Meeting meeting, Conclusion one) {
        var words = one.words();
        var title = words.length() <= TITLE ? words : words.substring(0, TITLE - 1) + "…";
        return new NewTask(
                meeting.unitId(),
                title,
                words.length() <= TITLE ? null : words,
                Party.parse(one.lead()),
                List.of(),
                null,
                null,
                Deadline.by(Objects.requireNonNull(one.due())),
                null,
                List.of(),
                new Source(
                        Source.Kind.MEETING,
                        meeting.id(),
                        MeetingWords.source(meeting),
                        meeting.path()));
    }
}
