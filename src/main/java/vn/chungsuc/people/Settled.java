package vn.chungsuc.people;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chungsuc.people.Decided.By;
import vn.chungsuc.people.NewCharge.Item;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a decision settles in one unit, so that nobody changes it by hand. */
@Component
class Settled {

    private final ObjectProvider<Decided> modules;

    Settled(ObjectProvider<Decided> modules) {
        this.modules = modules;
    }

    /**
     * @param criteria by which decision its criteria are given; null: by hand
     * @param places by which decision the member is given places; null: by hand
     * @param held charges of decisions
     */
    record In(@Nullable By criteria, @Nullable By places, Map<Integer, By> held) {

        /** Why something is not given by hand; null: it may be. */
        @Nullable String refusal(Item item) {
            var by = item.criterion() == null ? places : criteria;
            return by == null ? null : by.sentence(item.what());
        }

        /** Why those do not end by hand; null: they may. */
        @Nullable String refusal(Collection<Integer> charges, Item item) {
            return charges.stream()
                    .filter(held::containsKey)
                    .findFirst()
                    .map(charge -> requireNonNull(held.get(charge)).sentence(item.what()))
                    .orElse(null);
        }
    }

    /**
     * @param set whose criteria; empty: of none, the unit as a whole
     * @param member null: nobody yet
     */
    In in(Scope scope, int unit, String set, @Nullable Integer member, LocalDate from) {
        var held = new HashMap<Integer, By>();
        modules.orderedStream().forEach(one -> held.putAll(one.held(scope, unit, set, from)));
        return new In(
                first(one -> one.ofCriteria(scope, unit, set, from)),
                member == null ? null : first(one -> one.ofPlaces(scope, unit, member, from)),
                held);
    }

    private @Nullable By first(Function<Decided, Optional<By>> asked) {
        return modules.orderedStream()
                .flatMap(one -> asked.apply(one).stream())
                .findFirst()
                .orElse(null);
    }
}
