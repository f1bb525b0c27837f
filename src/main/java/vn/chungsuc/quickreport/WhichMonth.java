package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.Document;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.ObligationQueries;
import vn.chungsuc.handin.ObligationState;
import vn.chungsuc.handin.Period;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Which unit's month an address asks for, and between which cut-offs it counts. */
@Component
class WhichMonth {

    private static final int MOST_MONTHS = 36;

    private final QuickReportQueries reports;
    private final ObligationQueries obligations;
    private final Units units;
    private final Clock clock;

    WhichMonth(
            QuickReportQueries reports, ObligationQueries obligations, Units units, Clock clock) {
        this.reports = reports;
        this.obligations = obligations;
        this.units = units;
        this.clock = clock;
    }

    /** What the address asks for: an obligation's unit and month, or those chosen. */
    record Asked(
            @Nullable Obligation owed,
            @Nullable Unit unit,
            YearMonth month,
            LocalDate previous,
            LocalDate cutOff) {

        Period period() {
            return new Period(Cycle.MONTH, month.getYear(), month.getMonthValue());
        }

        static Asked of(
                @Nullable Obligation owed,
                @Nullable Unit unit,
                YearMonth month,
                @Nullable Obligation like) {
            return like == null
                    ? new Asked(
                            owed, unit, month, month.atDay(1).minusDays(1), month.atEndOfMonth())
                    : new Asked(owed, unit, month, like.previousCutOff(), like.cutOff());
        }
    }

    /**
     * @param code null: no unit is chosen yet
     * @param month null: this one
     */
    Asked asked(
            Officer officer,
            @Nullable Long obligation,
            @Nullable String code,
            @Nullable YearMonth month) {
        var today = LocalDate.now(clock);
        if (obligation != null) {
            return owed(officer, obligations.require(officer.scope(), obligation, today));
        }
        var of = month == null ? YearMonth.from(today) : month;
        var unit = code == null || code.isBlank() ? null : unit(officer, code, of);
        return withCutOff(officer, unit, of, today);
    }

    private Asked owed(Officer officer, Obligation owed) {
        owed.requireOwn();
        if (owed.cycle() != Cycle.MONTH) {
            throw new NotFound();
        }
        var scope = officer.scope();
        var unit =
                owed.unitId() == scope.unitId()
                        ? units.home(scope, owed.cutOff())
                        : units.requireOwn(scope, owed.unitCode(), owed.cutOff());
        return Asked.of(owed, unit, YearMonth.of(owed.year(), owed.ordinal()), owed);
    }

    /** The officer's own also where it bore another name then, or none yet. */
    private Unit unit(Officer officer, String code, YearMonth month) {
        var home = home(officer);
        if (code.equals(home.code())) {
            return units.home(officer.scope(), month.atEndOfMonth());
        }
        var other = units.require(officer.scope(), code, month.atDay(1));
        Document.requireOwn(officer.scope(), other);
        return other;
    }

    Unit home(Officer officer) {
        return units.home(officer.scope(), LocalDate.now(clock));
    }

    /** The months a unit existed in, the last first; none to come. */
    List<YearMonth> months(Unit unit) {
        var today = LocalDate.now(clock);
        var end = unit.lastDay();
        var last = YearMonth.from(end != null && end.isBefore(today) ? end : today);
        return Stream.iterate(last, month -> month.minusMonths(1))
                .limit(MOST_MONTHS)
                .takeWhile(month -> exists(unit, month))
                .toList();
    }

    private static boolean exists(Unit unit, YearMonth month) {
        return unit.existsBetween(month.atDay(1), month.atEndOfMonth());
    }

    /** Why the unit has no report of the month, in a sentence; null: it has. */
    static @Nullable String absence(Asked asked) {
        var month = asked.month;
        return asked.unit == null
                ? null
                : asked.unit.absence(month.atDay(1), month.atEndOfMonth(), asked.period().word());
    }

    /** A unit others report to counts as they do; its own obligation goes before. */
    private Asked withCutOff(
            Officer officer, @Nullable Unit unit, YearMonth month, LocalDate today) {
        if (unit == null) {
            return Asked.of(null, null, month, null);
        }
        var period = new Period(Cycle.MONTH, month.getYear(), month.getMonthValue());
        var owed =
                first(
                        obligations.of(
                                officer.scope(), unit.id(), QuickReportForm.ID, period, today));
        var like =
                owed != null
                        ? owed
                        : first(
                                obligations.owedTo(
                                        officer.scope(),
                                        unit.id(),
                                        QuickReportForm.ID,
                                        period,
                                        today));
        return Asked.of(owed, unit, month, like);
    }

    private static @Nullable Obligation first(List<Obligation> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The report of the unit and month that is being written or was handed in; null: none. */
    @Nullable Long inHand(Officer officer, Asked asked) {
        var unit = asked.unit;
        if (unit == null) {
            return null;
        }
        var month = asked.month;
        var cameBack = asked.owed != null && asked.owed.state() == ObligationState.RETURNED;
        return reports.of(
                        officer.scope(),
                        unit.id(),
                        month.getYear(),
                        month.getMonthValue(),
                        cameBack)
                .orElse(null);
    }
}
