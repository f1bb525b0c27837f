package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.RoadOrder.Laid;
import vn.chungsuc.plans.view.OrderPage;
import vn.chungsuc.plans.view.OrderPage.Row;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Suggests in which quarter each indicator of the roadmap is best done. */
@Component
class OrderPages {

    private final PlanHeads heads;
    private final ContentQueries contents;
    private final Figures figures;
    private final Clock clock;

    OrderPages(PlanHeads heads, ContentQueries contents, Figures figures, Clock clock) {
        this.heads = heads;
        this.contents = contents;
        this.figures = figures;
        this.clock = clock;
    }

    OrderPage page(
            Officer officer, Plan plan, String typed, @Nullable Long budget, List<Fault> faults) {
        var live = figures.of(officer.scope(), plan, List.of());
        var roads = roads(officer.scope(), plan);
        var laid = laid(plan, roads, live, budget);
        var head = heads.of(officer, plan, RoadPages.TAB);
        var sum =
                laid.stream()
                        .filter(one -> one.quarter() != null)
                        .mapToLong(one -> one.item().costs())
                        .sum();
        return new OrderPage(
                head,
                typed,
                laid.stream().map(one -> row(one, roads, live.set())).toList(),
                sum == 0 ? null : PaperPhrases.money(sum),
                head.may(),
                faults);
    }

    private Map<String, Road> roads(Scope scope, Plan plan) {
        return contents.roads(scope, plan.id()).stream()
                .collect(Collectors.toMap(Road::indicator, Function.identity()));
    }

    private List<Laid> laid(Plan plan, Map<String, Road> roads, Live live, @Nullable Long budget) {
        var items =
                live.set().indicators().stream()
                        .filter(one -> roads.containsKey(one.code()))
                        .filter(one -> !live.isMet(one, plan.year()))
                        .map(one -> {
                            var road = Objects.requireNonNull(roads.get(one.code()));
                            return new RoadOrder.Item(
                                    one.code(), one.criterion(), road.cost(), road.months());
                        })
                        .toList();
        return RoadOrder.of(items, budget, start(plan));
    }

    /** What is over cannot be planned for. */
    private int start(Plan plan) {
        var today = LocalDate.now(clock);
        return today.getYear() == plan.year() ? today.get(IsoFields.QUARTER_OF_YEAR) : 1;
    }

    private static Row row(Laid one, Map<String, Road> roads, CriteriaSet set) {
        var item = one.item();
        var road = roads.get(item.indicator());
        return new Row(
                item.indicator(),
                tr(set.requireIndicator(item.indicator()).name()),
                item.criterion(),
                road == null ? null : road.quarter(),
                one.quarter(),
                PaperPhrases.money(item.cost()),
                item.months());
    }

    /** The roadmap's rows with the suggested quarters. */
    List<Road> suggested(Scope scope, Plan plan, @Nullable Long budget) {
        var roads = roads(scope, plan);
        return laid(plan, roads, figures.of(scope, plan, List.of()), budget).stream()
                .map(one -> {
                    var road = Objects.requireNonNull(roads.get(one.item().indicator()));
                    return new Road(
                            road.indicator(),
                            one.quarter(),
                            road.duty(),
                            road.solution(),
                            road.lead(),
                            road.cost(),
                            road.months());
                })
                .toList();
    }
}
