package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.NewTask;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.Source;

import java.time.LocalDate;
import java.util.List;

/** What a place asked for on a visit becomes a task: one lead, one day. */
@Service
public class AskAsTask {

    private static final int LONGEST_TITLE = 500;

    private final VisitQueries queries;
    private final VisitStore store;
    private final CreateTask create;
    private final Journal journal;

    AskAsTask(VisitQueries queries, VisitStore store, CreateTask create, Journal journal) {
        this.queries = queries;
        this.store = store;
        this.create = create;
        this.journal = journal;
    }

    /** Beside «lead» and «deadline». */
    List<Fault> faults(Officer officer, long visit, long request, Party lead, LocalDate by) {
        return create.faults(officer, task(officer, visit, request, lead, by));
    }

    @Transactional
    public long handle(Officer officer, long visit, long request, Party lead, LocalDate by) {
        officer.require(Permission.ASSIGN_TASKS);
        var task = create.handle(officer, task(officer, visit, request, lead, by));
        if (!store.task(request, task)) {
            throw new Refused(tr("Yêu cầu này vừa được giao thành nhiệm vụ. Xem lại trang."));
        }
        journal.record(
                JournalEntry.by(officer, "visit-request-given", "visit", String.valueOf(visit))
                        .in(officer.scope().unitId())
                        .changing(null, task));
        return task;
    }

    private NewTask task(Officer officer, long id, long request, Party lead, LocalDate by) {
        var visit = queries.require(officer.scope(), id);
        var words =
                queries.requests(officer.scope(), id).stream()
                        .filter(one -> one.id() == request)
                        .findFirst()
                        .orElseThrow(NotFound::new)
                        .words();
        return new NewTask(
                officer.scope().unitId(),
                words.substring(0, Math.min(LONGEST_TITLE, words.length())),
                words.length() > LONGEST_TITLE ? words : null,
                lead,
                List.of(),
                null,
                null,
                Deadline.by(by),
                null,
                List.of(visit.unitId()),
                new Source(Source.Kind.ASSIGNMENT, id, VisitWords.source(visit), visit.path()));
    }
}
