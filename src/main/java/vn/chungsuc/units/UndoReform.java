package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a reform back while nothing was written to the units it made; else says what was. */
@Service
public class UndoReform {

    private final ReformStore store;
    private final ReformLog log;
    private final Units units;
    private final ObjectProvider<ChangeImpact> impacts;
    private final Journal journal;
    private final Clock clock;

    UndoReform(
            ReformStore store,
            ReformLog log,
            Units units,
            ObjectProvider<ChangeImpact> impacts,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.log = log;
        this.units = units;
        this.impacts = impacts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Why it cannot be taken back, in sentences; empty: it can. */
    public List<String> hindrances(int reform) {
        var kept = log.find(reform).orElseThrow(NotFound::new);
        var why = new ArrayList<String>();
        if (!log.unchanged(kept)) {
            why.add(tr("Tên, cấp trên hoặc phân loại của các đơn vị này đã thay đổi sau đó."));
        }
        log.builtOn(kept)
                .ifPresent(unit ->
                        why.add(tr("%s đã được đặt dưới hoặc tách ra từ đơn vị mới.", unit)));
        impacts.orderedStream().forEach(impact -> why.addAll(impact.written(kept.made())));
        return why;
    }

    @Transactional
    public void handle(Officer officer, int reform, String reason) {
        officer.require(Permission.MANAGE_UNITS);
        store.lock();
        var why = hindrances(reform);
        if (!why.isEmpty()) {
            throw new Refused(tr("Không hoàn tác được. %s", String.join(" ", why)));
        }
        var kept = log.find(reform).orElseThrow(NotFound::new);
        try {
            impacts.orderedStream().forEach(impact -> impact.withdraw(kept.made()));
            log.undo(kept, OffsetDateTime.now(clock));
        } catch (DataIntegrityViolationException built) {
            throw new Refused(tr("Không hoàn tác được: đơn vị mới đã có dữ liệu."));
        }
        units.refreshTree();
        journal.record(
                JournalEntry.by(officer, "units-reform-undone", "reform", String.valueOf(reform))
                        .in(officer.scope().unitId())
                        .changing(
                                Map.of("made", kept.made().size()),
                                Map.of("restored", kept.touched().size()))
                        .noting(reason));
    }
}
