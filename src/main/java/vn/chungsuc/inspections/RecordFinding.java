package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.NewTask;
import vn.chungsuc.tasks.Source;
import vn.chungsuc.tasks.Subject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Writes down what was found; what asks for something becomes a task, is answered and closed. */
@Service
public class RecordFinding {

    private static final int TITLE = 500;

    private final InspectionQueries queries;
    private final InspectionStore store;
    private final CreateTask create;
    private final Journal journal;
    private final Clock clock;

    RecordFinding(
            InspectionQueries queries,
            InspectionStore store,
            CreateTask create,
            Journal journal,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.create = create;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, NewFinding finding) {
        var inspection = done(officer, id);
        var task =
                finding.request() == null
                        ? null
                        : create.handle(officer, task(inspection, finding));
        store.find(id, finding, task);
        journal.record(
                JournalEntry.by(officer, "inspection-finding", "inspection", String.valueOf(id))
                        .in(inspection.unitId())
                        .changing(null, finding));
    }

    /** What is done about a finding. */
    public enum Act {
        STRIKE,
        ANSWER,
        CLOSE
    }

    /**
     * @param words the answer, or how it was settled; of a remark that is struck: nothing
     */
    public record Said(Act act, String words, LocalDate day) {}

    @Transactional
    public void handle(Officer officer, long id, long finding, Said said) {
        officer.require(Permission.ASSIGN_TASKS);
        store.lock(id);
        var today = LocalDate.now(clock);
        var inspection = queries.require(officer.scope(), id, today);
        var standing =
                queries.findings(officer.scope(), id, today).stream()
                        .filter(one -> one.id() == finding)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (said.act() == Act.ANSWER ? !standing.mayAnswer() : !inspection.own()) {
            throw new Forbidden();
        }
        if (said.act() != Act.STRIKE && !standing.isOpen()) {
            throw new Refused(tr("Yêu cầu này đã khép."));
        }
        switch (said.act()) {
            case ANSWER -> store.answer(finding, said.words(), said.day());
            case CLOSE -> store.close(finding, said.words(), said.day());
            case STRIKE -> {
                if (!store.strike(id, finding)) {
                    throw new Refused(
                            tr("Yêu cầu đã giao thành việc, không bỏ được; khép nó lại."));
                }
            }
        }
        journal.record(
                JournalEntry.by(officer, "inspection-follow-up", "inspection", String.valueOf(id))
                        .in(inspection.unitId())
                        .changing(standing, said));
    }

    private Inspection done(Officer officer, long id) {
        officer.require(Permission.ASSIGN_TASKS);
        store.lock(id);
        var inspection = queries.requireOwn(officer.scope(), id, LocalDate.now(clock));
        if (!inspection.isDone()) {
            throw new Refused(tr("Ghi kết quả kiểm tra trước, rồi ghi phát hiện."));
        }
        return inspection;
    }

    /** The one task of a finding. */
    static NewTask task(Inspection inspection, NewFinding finding) {
        var request = Objects.requireNonNull(finding.request());
        var set = finding.setId();
        var criterion = finding.criterion();
        return new NewTask(
                inspection.unitId(),
                request.length() <= TITLE ? request : request.substring(0, TITLE - 1) + "…",
                finding.words(),
                finding.lead(),
                List.of(),
                null,
                null,
                finding.due() == null ? null : Deadline.by(finding.due()),
                set == null || criterion == null ? null : new Subject(set, criterion, null),
                List.of(),
                new Source(
                        Source.Kind.INSPECTION,
                        inspection.id(),
                        inspection.title(),
                        inspection.path()));
    }
}
