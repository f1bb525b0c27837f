package vn.chungsuc.assessment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Puts back what stood before a table was declared, and takes away the sheets only it opened; what
 * was declared again since then stays, and so does a year that is closed meanwhile.
 */
@Service
public class UndoDeclaredTable {

    private final DeclaredTableStore store;
    private final Journal journal;

    UndoDeclaredTable(DeclaredTableStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * @param declaredAt the moment the table was declared
     * @return how many places stand again as they did
     */
    @Transactional
    public int handle(
            Officer officer,
            String sha256,
            OffsetDateTime declaredAt,
            List<DeclareTable.Replaced> replaced) {
        officer.require(Permission.DECLARE);
        var restored = store.restore(officer, declaredAt, replaced);
        var closed = store.close(officer, declaredAt, replaced);
        journal.record(
                JournalEntry.by(officer, "table-undone", "file", sha256)
                        .in(officer.scope().unitId())
                        .changing(
                                Map.of("places", replaced.size()),
                                Map.of("restored", restored, "closed", closed)));
        return restored;
    }
}
