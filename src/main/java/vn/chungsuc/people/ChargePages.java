package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.people.view.ChargePage;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.AsOf;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what is given in one unit into the lines of its page. */
@Component
class ChargePages {

    private final ChargeQueries charges;
    private final MemberQueries members;
    private final SetsOfUnit sets;
    private final Units units;
    private final Settled settled;
    private final Clock clock;

    ChargePages(
            ChargeQueries charges,
            MemberQueries members,
            SetsOfUnit sets,
            Units units,
            Settled settled,
            Clock clock) {
        this.charges = charges;
        this.members = members;
        this.sets = sets;
        this.units = units;
        this.settled = settled;
        this.clock = clock;
    }

    CriteriaSet set(Unit unit, @Nullable String asked, LocalDate day) {
        return sets.chosen(sets.options(unit, day), asked);
    }

    ChargePage of(
            Officer officer,
            String code,
            @Nullable String asked,
            AsOf on,
            MultiValueMap<String, String> typed,
            List<Fault> faults) {
        var scope = officer.scope();
        var unit = units.require(scope, code, on.day());
        var options = sets.options(unit, on.day());
        var set = sets.chosen(options, asked);
        var given = charges.ofUnit(scope, unit.id(), set.id(), on.day());
        var decided = settled.in(scope, unit.id(), set.id(), null, on.day());
        var mayChange = officer.may(Permission.MANAGE_PEOPLE) && members.isOwn(scope, unit.id());
        return new ChargePage(
                context(unit, on),
                unit.code(),
                unit.fullName(),
                on,
                set.id(),
                set.name(),
                SetsOfUnit.offered(options, set),
                items(set, given),
                mayChange
                        ? members.candidates(scope, unit.id(), on.day(), LocalDate.now(clock))
                        : List.of(),
                mayChange,
                decided.criteria(),
                decided.held(),
                typed.toSingleValueMap(),
                Set.copyOf(typed.getOrDefault("viec", List.of())),
                faults);
    }

    private Context context(Unit unit, AsOf on) {
        var above =
                units.ancestors(unit.id(), on.day()).stream()
                        .filter(one -> !one.level().equals("NATION"))
                        .map(one -> one.kind() + " " + one.name())
                        .collect(Collectors.joining(", "));
        return Context.of(unit.fullName(), above.isEmpty() ? null : above, unit.code(), null)
                .at("/phan-cong/{unit}", List.of());
    }

    private static List<ChargePage.Item> items(CriteriaSet set, List<Charge> given) {
        var items = new ArrayList<ChargePage.Item>();
        items.add(
                new ChargePage.Item(
                        ChargeForm.WHOLE, tr("Toàn địa bàn"), false, of(given, null, null), 0));
        for (var criterion : set.criteria()) {
            items.add(
                    new ChargePage.Item(
                            "tc:" + criterion.number(),
                            criterion.number() + ". " + tr(criterion.name()),
                            false,
                            of(given, criterion.number(), null),
                            0));
            for (var indicator : criterion.indicators()) {
                items.add(
                        new ChargePage.Item(
                                "ct:" + indicator.code(),
                                indicator.code() + ". " + tr(indicator.name()),
                                true,
                                of(given, criterion.number(), indicator.code()),
                                1));
            }
        }
        return items;
    }

    private static List<Charge> of(
            List<Charge> given, @Nullable Integer criterion, @Nullable String indicator) {
        return given.stream()
                .filter(one ->
                        Objects.equals(one.criterion(), criterion)
                                && Objects.equals(one.indicator(), indicator))
                .toList();
    }
}
