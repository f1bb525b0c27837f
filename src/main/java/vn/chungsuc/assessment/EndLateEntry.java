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

/** «Thôi gia hạn»: the year is closed for the unit again, as for the others. */
@Service
class EndLateEntry {

    private final Units units;
    private final LateEntryStore store;
    private final Journal journal;
    private final Clock clock;

    EndLateEntry(Units units, LateEntryStore store, Journal journal, Clock clock) {
        this.units = units;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, String code, int year) {
        officer.require(Permission.CLOSE_YEARS);
        var unit = units.requireOwn(officer.scope(), code, LocalDate.now(clock));
        if (store.end(officer, unit.id(), year, OffsetDateTime.now(clock)) == 0) {
            throw new Refused(
                    tr("%s: năm %d không có gia hạn nào của đơn vị bạn.", unit.fullName(), year));
        }
        journal.record(
                JournalEntry.by(officer, "late-entry-ended", "year", code + "/" + year)
                        .in(unit.id()));
    }
}
