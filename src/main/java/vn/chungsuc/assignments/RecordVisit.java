package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.Files;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Writes down a visit, changes it, takes it back with a reason. Whoever drafts the unit's papers
 * may do so for every member; a member for himself.
 */
@Service
public class RecordVisit {

    /**
     * What was typed, read; the caller has checked place and member.
     *
     * @param spot where inside the unit, in words
     */
    public record NewVisit(
            int unitId,
            @Nullable String spot,
            int memberId,
            LocalDate day,
            String findings,
            List<String> requests) {}

    private final VisitQueries queries;
    private final VisitStore store;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    RecordVisit(VisitQueries queries, VisitStore store, Files files, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public long handle(Officer officer, NewVisit visit, List<Arrival> photos) {
        officer.require(Permission.READ);
        var id = store.add(officer, visit, OffsetDateTime.now(clock));
        store.requests(id, visit.requests());
        keep(officer, id, photos);
        journal.record(entry(officer, "visit-recorded", id).changing(null, visit));
        return id;
    }

    @Transactional
    public void handle(Officer officer, long id, NewVisit visit, List<Arrival> photos) {
        var before = requireOwn(officer, id);
        store.change(id, visit);
        store.requests(id, visit.requests());
        keep(officer, id, photos);
        journal.record(entry(officer, "visit-changed", id).changing(before, visit));
    }

    @Transactional
    public void handle(Officer officer, long id, String reason) {
        var before = requireOwn(officer, id);
        store.remove(officer, id, reason, OffsetDateTime.now(clock));
        journal.record(
                entry(officer, "visit-removed", id)
                        .changing(before, Map.of("removed", true))
                        .noting(reason));
    }

    /**
     * @throws Forbidden when somebody else went, and the officer does not write the unit's papers
     */
    Visit requireOwn(Officer officer, long id) {
        officer.require(Permission.READ);
        var visit = queries.require(officer.scope(), id);
        if (!mayChange(officer, visit)) {
            throw new Forbidden(
                    tr(
                            "Chuyến đi này do %s ghi; chỉ người đi hoặc người soạn văn bản của đơn"
                                    + " vị ấy sửa được.",
                            visit.ofUnitName()));
        }
        return visit;
    }

    static boolean mayChange(Officer officer, Visit visit) {
        var account = visit.accountOfMember();
        return visit.own()
                && (officer.may(Permission.DRAFT_DOCUMENTS)
                        || account != null && account == officer.accountId());
    }

    private void keep(Officer officer, long id, List<Arrival> photos) {
        photos.forEach(photo ->
                store.photo(
                        id,
                        files.store(officer.scope().unitId(), officer.accountId(), photo).id()));
    }

    private static JournalEntry entry(Officer officer, String action, long id) {
        return JournalEntry.by(officer, action, "visit", String.valueOf(id))
                .in(officer.scope().unitId());
    }
}
