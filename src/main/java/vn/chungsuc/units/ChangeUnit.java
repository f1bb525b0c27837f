package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.Map;

/** Changes one unit from a day on; what held before stays on record. */
@Service
class ChangeUnit {

    private final Units units;
    private final UnitSplices splices;
    private final Journal journal;

    ChangeUnit(Units units, UnitSplices splices, Journal journal) {
        this.units = units;
        this.splices = splices;
        this.journal = journal;
    }

    @Transactional
    void handle(Officer officer, Splice splice) {
        check(officer, splice);
        splices.apply(splice);
        if (splice instanceof Splice.Parent || splice instanceof Splice.Name) {
            units.refreshTree();
        }
        journal.record(
                JournalEntry.by(officer, "unit-changed", "unit", splice.code())
                        .in(splice.unit().id())
                        .changing(
                                Map.of("name", splice.unit().fullName()),
                                Map.of("change", Language.inVietnamese(splice::words))));
    }

    /** Says no before the question is asked, and again before it is done. */
    void check(Officer officer, Splice splice) {
        officer.require(Permission.MANAGE_UNITS);
        var unit = splice.unit();
        switch (splice) {
            case Splice.Name name -> requireStanding(unit, name.from());
            case Splice.Classified classified -> requireStanding(unit, classified.from());
            case Splice.Alias _ -> {}
            case Splice.Parent move -> {
                requireStanding(unit, move.from());
                requireAbove(unit, move.parent());
            }
        }
        units.requireOwn(
                officer.scope(),
                unit.code(),
                unit.closed() ? unit.validTo().minusDays(1) : day(splice));
    }

    private static LocalDate day(Splice splice) {
        return switch (splice) {
            case Splice.Name name -> name.from();
            case Splice.Classified classified -> classified.from();
            case Splice.Parent move -> move.from();
            case Splice.Alias alias -> alias.unit().validFrom();
        };
    }

    private static void requireStanding(Unit unit, LocalDate day) {
        if (!unit.existsOn(day)) {
            throw new Refused(tr("%s không tồn tại ngày %s.", unit.fullName(), Vi.date(day)));
        }
    }

    private static void requireAbove(Unit unit, Unit parent) {
        if (Levels.ALL.indexOf(parent.level()) >= Levels.ALL.indexOf(unit.level())) {
            throw new Refused(
                    tr("%s không thể là cấp trên của %s.", parent.fullName(), unit.fullName()));
        }
    }
}
