package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.plans.FigureQueries.Area;
import vn.chungsuc.plans.Target.Subject;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects what the assessment says of a plan's targets: two or three queries, whatever it has. */
@Component
class Figures {

    private final FigureQueries queries;
    private final CriteriaSets sets;
    private final Units units;

    Figures(FigureQueries queries, CriteriaSets sets, Units units) {
        this.queries = queries;
        this.sets = sets;
        this.units = units;
    }

    Live of(Scope scope, Plan plan, List<Target> targets) {
        return of(
                scope, plan, targets.stream().map(Target::subject).toList(), years(targets), false);
    }

    /** With how the year before ended, which only the paper tells. */
    Live ofPaper(Scope scope, Plan plan, List<Target> targets) {
        return of(
                scope, plan, targets.stream().map(Target::subject).toList(), years(targets), true);
    }

    /** For one thing that is being typed. */
    Live of(Scope scope, Plan plan, Subject subject, int year) {
        return of(scope, plan, List.of(subject), List.of(year), false);
    }

    private Live of(
            Scope scope, Plan plan, List<Subject> subjects, List<Integer> asked, boolean paper) {
        var set = sets.require(plan.setId());
        var area = area(plan, set, asked);
        var positions = positions(set, subjects);
        var villages =
                area.own() && subjects.stream().anyMatch(one -> one.kind() == TargetKind.READY);
        return new Live(
                set,
                area.own(),
                plan.year(),
                queries.standings(scope, area),
                positions.isEmpty() ? List.of() : queries.sums(scope, area, positions),
                villages ? queries.villages(scope, area) : List.of(),
                paper ? lastYear(scope, area, plan.year() - 1) : null);
    }

    private Live.@Nullable LastYear lastYear(Scope scope, Area area, int year) {
        return queries.result(scope, area, year)
                .map(result -> new Live.LastYear(sets.require(result.setId()), year, result))
                .orElse(null);
    }

    /** Units one step below the plan's, to which targets may be handed down. */
    List<FigureQueries.Standing> below(Scope scope, Plan plan) {
        return queries.below(scope, area(plan, sets.require(plan.setId()), List.of()));
    }

    /** The unit by the name it had in the plan's year. */
    Unit unit(Plan plan) {
        var end = LocalDate.of(plan.year(), 12, 31);
        return units.find(plan.unitCode(), end)
                .filter(unit -> unit.id() == plan.unitId())
                .or(() -> units.find(plan.unitCode(), end.withDayOfYear(1)))
                .orElseThrow(NotFound::new);
    }

    static boolean own(Plan plan, CriteriaSet set) {
        return plan.level().equals(set.head().level());
    }

    private Area area(Plan plan, CriteriaSet set, List<Integer> asked) {
        var unit = unit(plan);
        var end = LocalDate.of(plan.year(), 12, 31);
        var last = unit.lastDay();
        var years = new TreeSet<Integer>();
        Stream.concat(Stream.of(plan.year()), asked.stream())
                .forEach(year -> {
                    years.add(year - 1);
                    years.add(year);
                });
        return new Area(
                plan.unitId(),
                own(plan, set),
                set.id(),
                last != null && last.isBefore(end) ? last : end,
                List.copyOf(years));
    }

    private static List<Integer> years(List<Target> targets) {
        return targets.stream().map(Target::year).distinct().toList();
    }

    private static List<Integer> positions(CriteriaSet set, List<Subject> subjects) {
        return subjects.stream()
                .map(Subject::indicator)
                .filter(Objects::nonNull)
                .flatMap(code -> set.indicator(code).stream())
                .map(Indicator::position)
                .distinct()
                .toList();
    }
}
