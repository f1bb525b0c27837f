package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.plans.FigureQueries.Area;
import vn.chungsuc.plans.FigureQueries.Standing;
import vn.chungsuc.plans.FigureQueries.Sum;
import vn.chungsuc.plans.ProgressQueries.Of;
import vn.chungsuc.plans.ProgressQueries.UnitSum;
import vn.chungsuc.plans.view.TargetsPage;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Targets of all plans in force of an area beside what has been reached: a handful of queries for
 * the plans of single communes together, a few for each plan above them.
 */
@Service
class Progress {

    private static final Contents NOTHING_ELSE =
            new Contents(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    private final ProgressQueries queries;
    private final FigureQueries figureQueries;
    private final Figures figures;
    private final CriteriaSets sets;
    private final Clock clock;

    Progress(
            ProgressQueries queries,
            FigureQueries figureQueries,
            Figures figures,
            CriteriaSets sets,
            Clock clock) {
        this.queries = queries;
        this.figureQueries = figureQueries;
        this.figures = figures;
        this.sets = sets;
        this.clock = clock;
    }

    /** A target of a plan, beside what the assessment says now. */
    record Line(Plan plan, TargetsPage.Row row) {}

    List<Line> lines(Scope scope, Unit unit, int year) {
        var end = LocalDate.of(year, 12, 31);
        var last = unit.lastDay();
        var on = last != null && last.isBefore(end) ? last : end;
        var ids = queries.plans(scope, unit.id(), on);
        var order = new HashMap<Long, Integer>();
        ids.forEach(id -> order.put(id, order.size()));
        var plans =
                queries.heads(scope, ids).stream()
                        .sorted(Comparator.comparing(plan -> order.get(plan.id())))
                        .toList();
        var targets =
                queries.targets(scope, ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Of::plan,
                                        Collectors.mapping(Of::target, Collectors.toList())));
        var bulk = new Bulk(scope, unit, on, plans, targets);
        var today = LocalDate.now(clock);
        return plans.stream()
                .flatMap(plan -> {
                    var own = targets.getOrDefault(plan.id(), List.of());
                    var live = own.isEmpty() ? null : bulk.live(plan, own);
                    return live == null
                            ? java.util.stream.Stream.<Line>empty()
                            : own.stream().map(one -> line(plan, one, live, today));
                })
                .toList();
    }

    private static Line line(Plan plan, Target target, Live live, LocalDate today) {
        return new Line(plan, TargetPages.row(target, NOTHING_ELSE, live, today));
    }

    /** Sheets of single communes, read once for all plans under one set. */
    private final class Bulk {

        private final Scope scope;
        private final Unit area;
        private final LocalDate on;
        private final List<Plan> plans;
        private final Map<Long, List<Target>> targets;
        private final Map<String, Read> read = new HashMap<>();

        Bulk(
                Scope scope,
                Unit area,
                LocalDate on,
                List<Plan> plans,
                Map<Long, List<Target>> targets) {
            this.scope = scope;
            this.area = area;
            this.on = on;
            this.plans = plans;
            this.targets = targets;
        }

        private record Read(Map<Integer, List<Standing>> standings, Map<Integer, List<Sum>> sums) {}

        Live live(Plan plan, List<Target> own) {
            var set = sets.require(plan.setId());
            var single =
                    Figures.own(plan, set)
                            && plan.unitId() != area.id()
                            && own.stream().noneMatch(one -> one.kind() == TargetKind.READY);
            if (!single) {
                return figures.of(scope, plan, own);
            }
            var known = read.computeIfAbsent(set.id(), _ -> read(set));
            return new Live(
                    set,
                    true,
                    plan.year(),
                    known.standings().getOrDefault(plan.unitId(), List.of()),
                    known.sums().getOrDefault(plan.unitId(), List.of()),
                    List.of(),
                    null);
        }

        private Read read(CriteriaSet set) {
            var under = plans.stream().filter(plan -> plan.setId().equals(set.id())).toList();
            var years = new TreeSet<Integer>();
            var positions = new TreeSet<Integer>();
            for (var plan : under) {
                for (var target : targets.getOrDefault(plan.id(), List.of())) {
                    years.add(target.year());
                    position(set, target.indicator(), positions);
                }
            }
            var asked = new Area(area.id(), false, set.id(), on, List.copyOf(years));
            var units = under.stream().map(Plan::unitId).distinct().toList();
            var sums =
                    queries.sums(
                            scope, units, set.id(), List.copyOf(years), new ArrayList<>(positions));
            return new Read(
                    figureQueries.standings(scope, asked).stream()
                            .collect(Collectors.groupingBy(Standing::unitId)),
                    sums.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            UnitSum::unitId,
                                            Collectors.mapping(
                                                    UnitSum::sum, Collectors.toList()))));
        }

        private static void position(
                CriteriaSet set, @Nullable String code, TreeSet<Integer> positions) {
            if (code != null) {
                set.indicator(code).map(Indicator::position).ifPresent(positions::add);
            }
        }
    }

    /** Years with plans, the latest first. */
    List<Integer> years(Scope scope, Unit unit) {
        return Objects.requireNonNull(queries.years(scope, unit.id()));
    }
}
