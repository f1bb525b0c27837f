package vn.chungsuc.plans;

import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.InCharge;
import vn.chungsuc.people.InChargeQueries;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who answers for the indicators a plan aims at: as the plan says it, else as the unit's
 * assignments say it.
 */
@Component
class Responsible {

    private final InChargeQueries people;
    private final CriteriaSets sets;

    Responsible(InChargeQueries people, CriteriaSets sets) {
        this.people = people;
        this.sets = sets;
    }

    /** Of the indicators the plan's targets are about: who leads, where somebody does. */
    Map<String, String> leads(Scope scope, Plan plan, Contents says) {
        var codes =
                says.targets().stream().map(Target::indicator).filter(Objects::nonNull).toList();
        if (codes.isEmpty()) {
            return Map.of();
        }
        var set = sets.require(plan.setId());
        var charged = inCharge(scope, plan);
        var leads = new HashMap<String, String>();
        for (var code : codes) {
            var lead = InCharge.lead(charged, set.requireIndicator(code).criterion(), code);
            if (lead != null) {
                leads.put(code, lead.fullName() + ", " + lead.title());
            }
        }
        return leads;
    }

    /**
     * Indicators of the plan's targets and roadmap for which nobody answers, by criterion; empty:
     * somebody answers for each.
     */
    Map<Integer, List<String>> lacking(Scope scope, Plan plan, Contents says) {
        var set = sets.require(plan.setId());
        var unnamed = unnamed(says);
        if (unnamed.isEmpty()) {
            return Map.of();
        }
        var charged = inCharge(scope, plan);
        var lacking = new TreeMap<Integer, List<String>>();
        for (var code : unnamed) {
            var criterion = criterion(set, code);
            if (InCharge.lead(charged, criterion, code) == null) {
                lacking.merge(
                        criterion,
                        List.of(code),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
        return lacking;
    }

    private static int criterion(CriteriaSet set, String code) {
        return set.requireIndicator(code).criterion();
    }

    /** Those for which the plan itself names nobody. */
    private static List<String> unnamed(Contents says) {
        var aimed =
                says.targets().stream()
                        .filter(one -> one.lead() == null)
                        .map(Target::indicator)
                        .filter(Objects::nonNull)
                        .filter(code ->
                                says.road(code).map(road -> road.lead().isBlank()).orElse(true));
        var laid =
                says.roads().stream()
                        .filter(road -> road.lead().isBlank())
                        .map(Contents.Road::indicator);
        return Stream.concat(aimed, laid).distinct().toList();
    }

    private List<InCharge> inCharge(Scope scope, Plan plan) {
        return people.ofUnit(scope, plan.unitId(), plan.setId(), LocalDate.of(plan.year(), 12, 31));
    }
}
