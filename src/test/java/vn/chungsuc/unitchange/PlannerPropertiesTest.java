package vn.chungsuc.unitchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import vn.chungsuc.units.Reform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Whatever rows a list has, what comes out is either refused or whole. */
class PlannerPropertiesTest {

    private static final List<String> CODES =
            List.of(
                    "C11", "C12", "C13", "C21", "C22", "C19", "D1", "D2", "P1", "P2", "C11-01",
                    "C99");

    /** Shares are taken exactly when they make the whole, however they are cut. */
    @Property(tries = 300)
    void partsMakeTheWholeOrAreRefused(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 60) Integer> parts) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(SmallArea.split(i + 2, "C11", "N" + i, "Xã " + i, parts.get(i).toString()));
        }
        rows.add(SmallArea.move(90, "C11-01", "N0"));
        rows.add(SmallArea.move(91, "C11-02", "N1"));
        var plan = Planner.plan(rows, null, new SmallArea().area());

        var hundred = parts.stream().mapToInt(Integer::intValue).sum() == 100;
        assertThat(plan.isClean()).isEqualTo(hundred);
        if (hundred) {
            assertThat(
                            plan.reform("NQ").flows().stream()
                                    .map(Reform.Flow::share)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("1");
        }
    }

    /**
     * A list without a fault leaves a tree: nobody without a unit above but the nation, nobody
     * below himself, nobody twice; and the totals add up.
     */
    @Property(tries = 2000)
    void aCleanPlanLeavesATree(@ForAll("rows") List<Row> rows, @ForAll boolean noDistricts) {
        var world = new SmallArea();
        var area = world.area();
        var plan = Planner.plan(rows, noDistricts ? "DISTRICT" : null, area);
        if (!plan.isClean()) {
            return;
        }
        assertThat(plan.totals()).allMatch(Plan.Total::balances);
        var parents = new HashMap<Object, Object>();
        var codes = new HashSet<String>();
        var ending = new HashSet<>(plan.endingIds());
        assertThat(ending).hasSize(plan.ends().size());
        for (var unit : area.units()) {
            if (!ending.contains(unit.id())) {
                parents.put(unit.id(), unit.parentId());
                assertThat(codes.add(unit.code())).isTrue();
            }
        }
        plan.made()
                .forEach(unit -> {
                    parents.put(unit.code(), key(unit.parent()));
                    assertThat(codes.add(unit.code())).as("one bearer of %s", unit.code()).isTrue();
                });
        plan.moves().forEach(move -> parents.put(move.unit().id(), key(move.parent())));
        parents.keySet().forEach(unit -> climbs(unit, parents));
    }

    private static Object key(Reform.Ref ref) {
        return ref == null ? null : ref.id() != null ? ref.id() : ref.code();
    }

    private static void climbs(Object unit, HashMap<Object, Object> parents) {
        var at = unit;
        for (int steps = 0; parents.get(at) != null; steps++) {
            assertThat(steps).as("%s climbs to the top", unit).isLessThan(6);
            at = parents.get(at);
            assertThat(parents).containsKey(at);
        }
        assertThat(at).as("the top above %s", unit).isEqualTo(1);
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        var code = Arbitraries.of(CODES);
        var row =
                Combinators.combine(
                                Arbitraries.of(
                                        "sáp nhập",
                                        "sáp nhập",
                                        "chia tách",
                                        "chuyển",
                                        "đổi tên",
                                        "giải thể"),
                                code,
                                code,
                                Arbitraries.of("", "", "D1", "D2", "P1", "P2", "C19", "C11"),
                                Arbitraries.of("", "", "50", "100"))
                        .as((act, old, fresh, parent, share) ->
                                SmallArea.row(2, act, old, fresh, "Mới", parent, share));
        return row.list().ofMinSize(1).ofMaxSize(6);
    }
}
