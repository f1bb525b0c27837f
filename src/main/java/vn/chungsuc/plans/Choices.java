package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Programmes;
import vn.chungsuc.documents.Document;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.plans.view.NewPlan;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What unit and year leave to choose when a plan is opened. */
@Component
class Choices {

    private static final int MOST_YEARS = 18;

    private final PlanQueries plans;
    private final PeopleQueries people;
    private final CriteriaSets sets;
    private final Programmes programmes;
    private final Units units;
    private final Clock clock;

    Choices(
            PlanQueries plans,
            PeopleQueries people,
            CriteriaSets sets,
            Programmes programmes,
            Units units,
            Clock clock) {
        this.plans = plans;
        this.people = people;
        this.sets = sets;
        this.programmes = programmes;
        this.units = units;
        this.clock = clock;
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    NewPlan form(Officer officer, int year, @Nullable String code, List<Fault> faults) {
        var unit = unit(officer, code, year);
        var end = LocalDate.of(year, 12, 31);
        var absence = unit.absence(end.withDayOfYear(1), end, tr("năm %d", year));
        return new NewPlan(
                year,
                years(unit),
                unit.code(),
                unit.fullName(),
                absence,
                standing(officer, unit, year),
                absence != null
                        ? List.of()
                        : sets(unit, year).stream()
                                .map(set -> new NewPlan.SetChoice(set.id(), set.name()))
                                .toList(),
                absence != null ? List.of() : bodies(officer, unit, year),
                faults);
    }

    private NewPlan.@Nullable Standing standing(Officer officer, Unit unit, int year) {
        return plans.ofUnit(officer.scope(), unit.id(), year).stream()
                .findFirst()
                .map(plan -> new NewPlan.Standing(plan.path(), plan.title(), plan.state().word()))
                .orElse(null);
    }

    /**
     * What was chosen; null with faults.
     *
     * @param checkId the paper it is read out of
     */
    OpenPlan.@Nullable Choice read(
            Officer officer,
            Unit unit,
            int year,
            String set,
            @Nullable Integer body,
            @Nullable Long checkId,
            List<Fault> faults) {
        var chosen = sets(unit, year).stream().filter(one -> one.id().equals(set)).findFirst();
        if (chosen.isEmpty()) {
            faults.add(new Fault("set", tr("Chọn bộ tiêu chí.")));
        }
        var issuer =
                bodies(officer, unit, year).stream()
                        .filter(one -> body != null && one.id() == body)
                        .findFirst();
        if (issuer.isEmpty()) {
            faults.add(new Fault("body", tr("Chọn cơ quan ban hành.")));
        }
        if (chosen.isEmpty() || issuer.isEmpty()) {
            return null;
        }
        var own = unit.level().equals(chosen.get().head().level());
        return new OpenPlan.Choice(
                unit,
                year,
                programmes.on(LocalDate.of(year, 12, 31)),
                chosen.get(),
                issuer.get(),
                own,
                checkId);
    }

    /** The officer's own, also where it bore another name that year; else a village of it. */
    Unit unit(Officer officer, @Nullable String code, int year) {
        var scope = officer.scope();
        var end = LocalDate.of(year, 12, 31);
        var home = units.home(scope, end);
        if (code == null || code.isBlank() || code.equals(home.code())) {
            return home;
        }
        var other = find(officer, code, end);
        Document.requireOwn(scope, other);
        return other;
    }

    private Unit find(Officer officer, String code, LocalDate end) {
        try {
            return units.require(officer.scope(), code, end);
        } catch (NotFound ended) {
            return units.require(officer.scope(), code, end.withDayOfYear(1));
        }
    }

    /** From the year to come back; those the unit exists in. */
    private List<Integer> years(Unit unit) {
        return Stream.iterate(thisYear() + 1, year -> year - 1)
                .limit(MOST_YEARS)
                .filter(unit::existsIn)
                .toList();
    }

    private List<Body> bodies(Officer officer, Unit unit, int year) {
        var end = LocalDate.of(year, 12, 31);
        var last = unit.lastDay();
        var on = last != null && last.isBefore(end) ? last : end;
        return people.bodies(officer.scope(), unit.id(), on);
    }

    /** For a unit above: the sets of the communes under it. */
    private List<CriteriaSet> sets(Unit unit, int year) {
        var level = unit.level().equals("VILLAGE") ? "VILLAGE" : "COMMUNE";
        return sets.all().stream()
                .filter(set -> set.covers(year))
                .filter(set -> set.head().level().equals(level))
                .sorted(
                        Comparator.comparing((CriteriaSet set) -> set.head().draft())
                                .thenComparing(set -> !set.head().tier().equals("NTM")))
                .toList();
    }
}
