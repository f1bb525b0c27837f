package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

/** Which unit's month an address asks for, and between which cut-offs it counts. */
@Component
class WhichMonth {

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

    Asked asked(
            Officer officer,
            @Nullable Long obligation,
            @Nullable String code,
            @Nullable Integer year,
            @Nullable Integer month) {
        var today = LocalDate.now(clock);
        if (obligation != null) {
            var owed = obligations.require(officer.scope(), obligation, today);
            if (!owed.own() || owed.cycle() != Cycle.MONTH) {
                throw new NotFound();
            }
            var unit = units.requireOwn(officer.scope(), owed.unitCode(), owed.cutOff());
            return Asked.of(owed, unit, YearMonth.of(owed.year(), owed.ordinal()), owed);
        }
        var of =
                YearMonth.of(
                        year == null ? today.getYear() : Math.clamp(year, 2010, 2100),
                        month == null ? today.getMonthValue() : Math.clamp(month, 1, 12));
        var unit =
                code == null || code.isBlank()
                        ? null
                        : units.requireOwn(officer.scope(), code, of.atDay(1));
        return withCutOff(officer, unit, of, today);
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
