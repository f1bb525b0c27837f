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

/** «Mở lại»: a closed year takes figures again; only where it was closed, and with a reason. */
@Service
class ReopenYear {

    private final Units units;
    private final ClosedYearStore store;
    private final Journal journal;
    private final Clock clock;

    ReopenYear(Units units, ClosedYearStore store, Journal journal, Clock clock) {
        this.units = units;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, String code, int year, String reason) {
        officer.require(Permission.CLOSE_YEARS);
        var unit = units.requireOwn(officer.scope(), code, LocalDate.now(clock));
        if (!store.reopen(officer, unit.id(), year, reason, OffsetDateTime.now(clock))) {
            throw new Refused(
                    tr("%s: năm %d đang mở, không có gì để mở lại.", unit.fullName(), year));
        }
        journal.record(
                JournalEntry.by(officer, "year-reopened", "year", code + "/" + year)
                        .in(unit.id())
                        .changing(Map.of("closed", true), Map.of("closed", false))
                        .noting(reason));
    }
}
