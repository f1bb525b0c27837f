package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.people.InCharge;
import vn.chungsuc.people.InChargeQueries;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.view.RoadPage;
import vn.chungsuc.plans.view.RoadPage.DutyLine;
import vn.chungsuc.plans.view.RoadPage.Item;
import vn.chungsuc.plans.view.RoadPage.Quarter;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts together the page of a plan's duties and roadmap. */
@Component
class RoadPages {

    static final String TAB = "/lo-trinh";

    private final PlanHeads heads;
    private final ContentQueries contents;
    private final Figures figures;
    private final InChargeQueries people;
    private final PlanTasks tasks;
    private final ReadLineStore lines;

    RoadPages(
            PlanHeads heads,
            ContentQueries contents,
            Figures figures,
            InChargeQueries people,
            PlanTasks tasks,
            ReadLineStore lines) {
        this.heads = heads;
        this.contents = contents;
        this.figures = figures;
        this.people = people;
        this.tasks = tasks;
        this.lines = lines;
    }

    /**
     * @param edited the form that is open
     * @param typed what was typed into it; null: what stands
     */
    RoadPage page(
            Officer officer,
            Plan plan,
            String edited,
            @Nullable Map<String, String> typed,
            List<Fault> faults) {
        var says = contents.of(officer.scope(), plan.id());
        var live = figures.of(officer.scope(), plan, List.of());
        var head = heads.of(officer, plan, TAB);
        var open = head.may() || typed != null ? edited : "";
        return new RoadPage(
                head,
                live.own(),
                says.duties().stream()
                        .map(duty ->
                                new DutyLine(
                                        duty,
                                        PaperPhrases.due(duty),
                                        PaperPhrases.money(duty.cost())))
                        .toList(),
                live.own() ? quarters(says, live) : List.of(),
                live.own() ? unlaid(says, live) : List.of(),
                cost(says),
                open,
                title(open, live),
                open.isEmpty() ? List.of() : owners(officer.scope(), plan),
                typed != null ? typed : standing(open, says, live, officer.scope(), plan),
                faults,
                tasks.ofLines(officer.scope(), plan),
                lines.of(officer.scope(), plan));
    }

    private static List<Quarter> quarters(Contents says, Live live) {
        var quarters = new ArrayList<Quarter>();
        for (var number : List.of(1, 2, 3, 4, 0)) {
            var items =
                    inOrder(live).stream()
                            .flatMap(one ->
                                    says
                                            .road(one.code())
                                            .filter(road -> quarter(road) == number)
                                            .map(road -> item(one, road, live))
                                            .stream())
                            .toList();
            if (number > 0 || !items.isEmpty()) {
                var sum =
                        says.roads().stream()
                                .filter(road -> quarter(road) == number && road.cost() != null)
                                .mapToLong(road -> Objects.requireNonNull(road.cost()))
                                .sum();
                quarters.add(new Quarter(number, items, sum == 0 ? null : PaperPhrases.money(sum)));
            }
        }
        return quarters;
    }

    private static int quarter(Road road) {
        return road.quarter() == null ? 0 : road.quarter();
    }

    private static List<Item> unlaid(Contents says, Live live) {
        return live.missing().stream()
                .filter(one -> says.road(one.code()).isEmpty())
                .map(one -> item(one, new Road(one.code(), null, "", "", "", null, null), live))
                .toList();
    }

    private static Item item(Indicator indicator, Road road, Live live) {
        return new Item(
                indicator.code(),
                indicator.criterion(),
                tr(indicator.name()),
                live.isMet(indicator, live.year()),
                road.duty(),
                road.solution(),
                road.lead(),
                PaperPhrases.money(road.cost()));
    }

    private static List<Indicator> inOrder(Live live) {
        return live.set().criteria().stream()
                .map(Criterion::indicators)
                .flatMap(List::stream)
                .toList();
    }

    private static String cost(Contents says) {
        var sum =
                says.roads().stream()
                        .map(Road::cost)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum();
        return sum == 0 ? "" : String.valueOf(PaperPhrases.money(sum));
    }

    private static String title(String edited, Live live) {
        if (!edited.startsWith("c-")) {
            return "";
        }
        return live.set()
                .indicator(edited.substring(2))
                .map(one -> one.code() + " " + tr(one.name()))
                .orElseThrow(NotFound::new);
    }

    private List<String> owners(Scope scope, Plan plan) {
        return inCharge(scope, plan).stream()
                .map(one -> one.fullName() + ", " + one.title())
                .distinct()
                .toList();
    }

    private List<InCharge> inCharge(Scope scope, Plan plan) {
        return people.ofUnit(scope, plan.unitId(), plan.setId(), LocalDate.of(plan.year(), 12, 31));
    }

    private Map<String, String> standing(
            String edited, Contents says, Live live, Scope scope, Plan plan) {
        if (edited.startsWith("c-")) {
            var code = edited.substring(2);
            return says.road(code)
                    .map(RoadPages::typed)
                    .orElseGet(() -> typed(fresh(live.set().requireIndicator(code), scope, plan)));
        }
        if (edited.matches("n-\\d{1,18}")) {
            return says.duties().stream()
                    .filter(one -> edited.equals("n-" + one.id()))
                    .findFirst()
                    .map(RoadPages::typed)
                    .orElseThrow(NotFound::new);
        }
        return Map.of();
    }

    /** An indicator as it comes on the road: whoever is in charge of it leads. */
    Road fresh(Indicator indicator, Scope scope, Plan plan) {
        return fresh(indicator, inCharge(scope, plan));
    }

    private static Road fresh(Indicator indicator, List<InCharge> people) {
        var lead = InCharge.lead(people, indicator.criterion(), indicator.code());
        return new Road(
                indicator.code(),
                null,
                "",
                "",
                lead == null ? "" : lead.fullName() + ", " + lead.title(),
                null,
                null);
    }

    /** Every missing indicator that is not on the road yet. */
    List<Road> allMissing(Scope scope, Plan plan) {
        var says = contents.of(scope, plan.id());
        var charged = inCharge(scope, plan);
        return figures.of(scope, plan, List.of()).missing().stream()
                .filter(one -> says.road(one.code()).isEmpty())
                .map(one -> fresh(one, charged))
                .toList();
    }

    private static Map<String, String> typed(Road road) {
        var typed = new HashMap<String, String>();
        typed.put("chiTieu", road.indicator());
        typed.put("quarter", road.quarter() == null ? "" : "" + road.quarter());
        typed.put("duty", road.duty());
        typed.put("solution", road.solution());
        typed.put("lead", road.lead());
        typed.put("cost", road.cost() == null ? "" : Vi.number(road.cost()));
        typed.put("months", road.months() == null ? "" : "" + road.months());
        return typed;
    }

    private static Map<String, String> typed(Duty duty) {
        var typed = new HashMap<String, String>();
        typed.put("duty-id", "" + duty.id());
        typed.put("words", duty.words());
        typed.put("lead", duty.lead() == null ? "" : duty.lead());
        typed.put("together", duty.together() == null ? "" : duty.together());
        typed.put("first", Vi.date(duty.firstDay()));
        typed.put("last", Vi.date(duty.lastDay()));
        typed.put("due", duty.dueText() == null ? "" : duty.dueText());
        typed.put("cost", duty.cost() == null ? "" : Vi.number(duty.cost()));
        return typed;
    }
}
