package vn.chungsuc.unitchange;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.unitchange.view.Told;
import vn.chungsuc.units.ChangeImpact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The dry run of a list: its plan against the units as they stand now, and what the other modules
 * say.
 */
@Component
class Plans {

    private final StandingQueries standing;
    private final ObjectProvider<ChangeImpact> impacts;

    Plans(StandingQueries standing, ObjectProvider<ChangeImpact> impacts) {
        this.standing = standing;
        this.impacts = impacts;
    }

    Plan of(Officer officer, ChangeList list) {
        return Planner.plan(list.rows(), list.level(), standing.area(officer.scope(), list.day()));
    }

    /** What stands open at the units that end, module by module. */
    List<ChangeImpact.Open> impact(Plan plan) {
        var open = new ArrayList<ChangeImpact.Open>();
        var ending = plan.endingIds();
        if (!ending.isEmpty()) {
            impacts.orderedStream().forEach(one -> open.addAll(one.open(ending, plan.day())));
        }
        return open;
    }

    void ended(Plan plan) {
        impacts.orderedStream().forEach(one -> one.ended(plan.endingIds(), plan.day()));
    }

    static Told told(Plan plan) {
        return new Told(
                plan.made().stream().map(Plans::made).toList(),
                gone(plan),
                plan.moves().stream()
                        .map(move ->
                                new Told.Moved(
                                        move.unit().code(),
                                        move.unit().fullName(),
                                        move.unit().level(),
                                        capital(move.parentName()),
                                        move.follows()))
                        .toList(),
                plan.renames().stream()
                        .map(one ->
                                new Told.Renamed(
                                        one.unit().code(),
                                        one.unit().fullName(),
                                        capital(one.kind() + " " + one.name())))
                        .toList(),
                plan.totals().stream()
                        .map(one ->
                                new Told.Total(
                                        one.level(),
                                        one.before(),
                                        one.ended(),
                                        one.made(),
                                        one.after()))
                        .toList());
    }

    private static Told.Made made(Plan.Making unit) {
        return new Told.Made(
                unit.code(),
                unit.fullName(),
                unit.level(),
                capital(unit.parentName()),
                unit.parts().stream()
                        .map(part -> part(part.from().code(), part.from().fullName(), part))
                        .toList());
    }

    private static List<Told.Gone> gone(Plan plan) {
        var names = plan.names();
        return plan.ends().stream().map(end -> gone(end, names)).toList();
    }

    private static Told.Gone gone(Plan.Ending end, Map<String, String> names) {
        return new Told.Gone(
                end.unit().id(),
                end.unit().code(),
                end.unit().fullName(),
                end.unit().level(),
                end.parts().stream()
                        .map(part ->
                                part(part.to(), names.getOrDefault(part.to(), part.to()), part))
                        .toList(),
                end.heir() == null ? null : capital(end.heirName()));
    }

    private static Told.Part part(String code, String name, Plan.Part part) {
        return new Told.Part(
                code, name, part.whole() ? BigDecimal.ONE : part.share(), part.whole());
    }

    private static String capital(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
