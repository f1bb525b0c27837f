package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Programmes;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;
import vn.chungsuc.plans.ChangePlan.Change;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.plans.view.GivePage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a plan whole in one go, through the same steps as an office: for the demo world. */
@Service
public class LoadPlan {

    private final OpenPlan open;
    private final ChangePlan change;
    private final PlanQueries plans;
    private final ContentQueries contents;
    private final RoadPages roads;
    private final TargetPages targets;
    private final GivePages givePages;
    private final GiveTasks give;
    private final Figures figures;
    private final CriteriaSets sets;
    private final Programmes programmes;
    private final BringPlan bring;

    LoadPlan(
            OpenPlan open,
            ChangePlan change,
            PlanQueries plans,
            ContentQueries contents,
            RoadPages roads,
            TargetPages targets,
            GivePages givePages,
            GiveTasks give,
            Figures figures,
            CriteriaSets sets,
            Programmes programmes,
            BringPlan bring) {
        this.open = open;
        this.change = change;
        this.plans = plans;
        this.contents = contents;
        this.roads = roads;
        this.targets = targets;
        this.givePages = givePages;
        this.give = give;
        this.figures = figures;
        this.sets = sets;
        this.programmes = programmes;
        this.bring = bring;
    }

    /**
     * @param signer who signs it; null: it is not brought to signing
     * @param number and {@code signed} what văn thư gave it; null: it is a draft, submitted or not
     * @param narrative part → words
     */
    public record Whole(
            Unit unit,
            int year,
            String setId,
            Body body,
            @Nullable Signer signer,
            @Nullable Integer number,
            @Nullable LocalDate signed,
            PlanState until,
            List<Target> targets,
            List<Duty> duties,
            List<Shortfall> shortfalls,
            Map<String, String> narrative,
            @Nullable HandDown handDown) {}

    /**
     * One target handed down in equal parts.
     *
     * @param target its place among the targets, from 0
     * @param units how many units get a part, by name
     */
    public record HandDown(int target, BigDecimal each, int units) {}

    /** What a unit's roadmap takes of its missing indicators. */
    public interface Laying {
        Road lay(String indicator, String name, int at, String lead);
    }

    @Transactional
    public long handle(Officer officer, Whole plan, Laying laying) {
        var set = sets.require(plan.setId());
        var own = plan.unit().level().equals(set.head().level());
        var id =
                open.handle(
                        officer,
                        new OpenPlan.Choice(
                                plan.unit(),
                                plan.year(),
                                programmes.on(LocalDate.of(plan.year(), 12, 31)),
                                set,
                                plan.body(),
                                own,
                                null));
        fill(officer, id, plan, laying, own);
        var handed = plan.handDown();
        if (handed != null) {
            handDown(officer, id, handed);
        }
        bring(officer, id, plan);
        return id;
    }

    /** Gives what the page would offer ready to be given, up to so many lines. */
    public void give(Officer officer, long id, int most) {
        var page = givePages.page(officer, plans.require(officer.scope(), id));
        var lines =
                page.todo().stream()
                        .map(GivePage.Row::key)
                        .filter(page.ticked()::contains)
                        .limit(most)
                        .collect(Collectors.toSet());
        give.handle(officer, id, Map.of(), lines);
    }

    private void fill(Officer officer, long id, Whole plan, Laying laying, boolean own) {
        var changes = new ArrayList<Change>();
        var standing = plans.require(officer.scope(), id);
        plan.targets()
                .forEach(one ->
                        changes.add(
                                new ChangePlan.Aim(
                                        targets.withBaseline(officer, standing, one), List.of())));
        plan.duties().forEach(one -> changes.add(new ChangePlan.Charge(one)));
        plan.shortfalls().forEach(one -> changes.add(new ChangePlan.Own(one)));
        plan.narrative()
                .forEach((part, words) -> changes.add(new ChangePlan.Write(part, words, 0)));
        if (own) {
            changes.add(new ChangePlan.Lay(laid(officer, id, laying)));
        }
        change.handle(officer, id, changes);
    }

    private List<Road> laid(Officer officer, long id, Laying laying) {
        var missing = roads.allMissing(officer.scope(), plans.require(officer.scope(), id));
        var set = sets.require(plans.require(officer.scope(), id).setId());
        var laid = new ArrayList<Road>();
        for (var road : missing) {
            laid.add(
                    laying.lay(
                            road.indicator(),
                            set.requireIndicator(road.indicator()).name(),
                            laid.size(),
                            road.lead()));
        }
        return laid;
    }

    private void handDown(Officer officer, long id, HandDown handed) {
        var plan = plans.require(officer.scope(), id);
        var quotas = new LinkedHashMap<Integer, BigDecimal>();
        figures.below(officer.scope(), plan).stream()
                .limit(handed.units())
                .forEach(unit -> quotas.put(unit.unitId(), handed.each()));
        var aimed = contents.targets(officer.scope(), id).get(handed.target());
        change.handle(officer, id, List.of(new ChangePlan.HandDown(aimed.id(), quotas)));
    }

    private void bring(Officer officer, long id, Whole plan) {
        bring.handle(
                officer,
                officer,
                id,
                new BringPlan.Way(plan.until(), plan.signer(), plan.number(), plan.signed()));
    }
}
