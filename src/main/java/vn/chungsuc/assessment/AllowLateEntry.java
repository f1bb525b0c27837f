package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** «Gia hạn cho đơn vị»: one unit enters until a day although its year is closed. */
@Service
class AllowLateEntry {

    private final Units units;
    private final LateEntryStore store;
    private final Journal journal;
    private final Clock clock;

    AllowLateEntry(Units units, LateEntryStore store, Journal journal, Clock clock) {
        this.units = units;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** A day given before is replaced. */
    @Transactional
    public void handle(Officer officer, String code, int year, LocalDate until, String reason) {
        officer.require(Permission.CLOSE_YEARS);
        var today = LocalDate.now(clock);
        var unit = units.requireOwn(officer.scope(), code, today);
        if (unit.id() == officer.scope().unitId()) {
            throw new Refused(
                    tr("Đơn vị không gia hạn cho chính mình; mở lại năm %d nếu cần.", year));
        }
        var now = OffsetDateTime.now(clock);
        var before = store.end(officer, unit.id(), year, now);
        if (!store.isClosed(unit.id(), year)) {
            throw new Refused(tr("%s: năm %d đang mở, không cần gia hạn.", unit.fullName(), year));
        }
        store.allow(officer, unit.id(), year, until, reason, now);
        journal.record(
                JournalEntry.by(officer, "late-entry-allowed", "year", code + "/" + year)
                        .in(unit.id())
                        .changing(null, Map.of("until", until.toString(), "replaced", before > 0))
                        .noting(reason));
    }
}
