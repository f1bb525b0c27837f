package vn.chungsuc.intake;

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
import java.util.Map;

/** Asks for all values of an area; that they were asked for is on record. */
@Service
class AskExport {

    private final ExportQueries queries;
    private final ExportStore store;
    private final Journal journal;
    private final Clock clock;

    AskExport(ExportQueries queries, ExportStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @return the number of the job
     * @throws Refused where there is nothing to take out
     */
    @Transactional
    public int handle(Officer officer, int firstYear, int lastYear) {
        officer.require(Permission.READ);
        var total = queries.values(officer.scope(), firstYear, lastYear);
        if (total == 0) {
            throw new Refused(
                    tr("Địa bàn này chưa có số liệu từ năm %d đến năm %d.", firstYear, lastYear));
        }
        var id = store.ask(officer, firstYear, lastYear, total, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "values-exported", "export", String.valueOf(id))
                        .in(officer.scope().unitId())
                        .changing(
                                null, Map.of("from", firstYear, "to", lastYear, "values", total)));
        return id;
    }
}
