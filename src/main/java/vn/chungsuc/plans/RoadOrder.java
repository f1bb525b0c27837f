package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order missing indicators are best done: criteria that cost least and lack least first,
 * whole ones after one another, as long as the year's budget lasts. Pure arithmetic; an officer
 * moves what ought to be otherwise.
 */
final class RoadOrder {

    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;

    private RoadOrder() {}

    /**
     * @param cost đồng; null: not told
     * @param months it takes; null: not told, less than a quarter
     */
    record Item(String indicator, int criterion, @Nullable Long cost, @Nullable Integer months) {

        long costs() {
            return cost == null ? 0 : cost;
        }

        /** It cannot be done before the end of this quarter of the year. */
        int earliest(int start) {
            var quarters =
                    months == null ? 1 : Math.ceilDiv(Math.max(1, months), MONTHS_OF_QUARTER);
            return start + quarters - 1;
        }
    }

    /**
     * @param quarter null: the budget, or the year, does not last for it
     */
    record Laid(Item item, @Nullable Integer quarter) {}

    /**
     * @param budget đồng for the year; null: no bound
     * @param start the first quarter in which something can still be done
     */
    static List<Laid> of(List<Item> items, @Nullable Long budget, int start) {
        var byCriterion = new HashMap<Integer, List<Item>>();
        items.forEach(item ->
                byCriterion.computeIfAbsent(item.criterion(), _ -> new ArrayList<>()).add(item));
        var ordered =
                byCriterion.values().stream()
                        .sorted(
                                Comparator.comparing(RoadOrder::lacksCost)
                                        .thenComparing(RoadOrder::cost)
                                        .thenComparing(List::size)
                                        .thenComparing(RoadOrder::months)
                                        .thenComparing(all -> all.getFirst().criterion()))
                        .flatMap(List::stream)
                        .toList();
        return laid(ordered, budget, start);
    }

    private static List<Laid> laid(List<Item> ordered, @Nullable Long budget, int start) {
        var left = budget;
        var each = Math.ceilDiv(ordered.size(), QUARTERS - start + 1);
        Map<Integer, Integer> full = new HashMap<>();
        var laid = new ArrayList<Laid>();
        for (var item : ordered) {
            if (left != null && item.costs() > left) {
                laid.add(new Laid(item, null));
                continue;
            }
            var quarter = item.earliest(start);
            while (quarter < QUARTERS && full.getOrDefault(quarter, 0) >= each) {
                quarter++;
            }
            if (quarter > QUARTERS) {
                laid.add(new Laid(item, null));
                continue;
            }
            full.merge(quarter, 1, Integer::sum);
            left = left == null ? null : (Long) (left - item.costs());
            laid.add(new Laid(item, quarter));
        }
        return laid;
    }

    /** One whose cost nobody knows is not called cheap. */
    private static boolean lacksCost(List<Item> all) {
        return all.stream().anyMatch(item -> item.cost() == null);
    }

    private static long cost(List<Item> all) {
        return all.stream().mapToLong(Item::costs).sum();
    }

    private static int months(List<Item> all) {
        return all.stream().mapToInt(item -> item.months() == null ? 0 : item.months()).sum();
    }
}
