package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** «Khóa sổ»: the figures of a year stand still, for a unit and everything below it. */
@Service
class CloseYear {

    private final Units units;
    private final ClosedYearStore store;
    private final Journal journal;
    private final Clock clock;

    CloseYear(Units units, ClosedYearStore store, Journal journal, Clock clock) {
        this.units = units;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, String code, int year, String reason) {
        officer.require(Permission.CLOSE_YEARS);
        var today = LocalDate.now(clock);
        var unit = units.requireOwn(officer.scope(), code, today);
        if (!mayEnd(year, today)) {
            throw new NotFound();
        }
        if (!store.close(officer, unit.id(), year, reason, OffsetDateTime.now(clock))) {
            throw new Refused(tr("%s: năm %d đã khóa sổ rồi.", unit.fullName(), year));
        }
        journal.record(
                JournalEntry.by(officer, "year-closed", "year", code + "/" + year)
                        .in(unit.id())
                        .changing(null, Map.of("closed", true))
                        .noting(reason));
    }

    /** What has not begun cannot be closed. */
    static boolean mayEnd(int year, LocalDate today) {
        return year >= SheetAddress.FIRST_YEAR && year <= today.getYear();
    }
}
