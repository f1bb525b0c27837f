package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The units somebody may change, on the day before a change and on the day itself; and codes others
 * bear, which must not be given twice.
 */
final class Area {

    private final LocalDate day;
    private final List<Standing> units;
    private final Map<Integer, Standing> byId = new HashMap<>();
    private final Map<String, Standing> before = new HashMap<>();
    private final Map<String, Standing> on = new HashMap<>();
    private final Map<Integer, List<Standing>> children = new HashMap<>();
    private final Map<String, LocalDate> taken;

    /**
     * @param taken codes borne on the day or later anywhere in the country, with the last bearer's
     *     end
     */
    Area(LocalDate day, Collection<Standing> units, Map<String, LocalDate> taken) {
        this.day = day;
        this.units = List.copyOf(units);
        this.taken = taken;
        for (var unit : units) {
            byId.put(unit.id(), unit);
            if (unit.existsOn(day.minusDays(1))) {
                before.put(unit.code(), unit);
            }
            if (unit.existsOn(day)) {
                on.put(unit.code(), unit);
                if (unit.parentId() != null) {
                    children.computeIfAbsent(unit.parentId(), _ -> new ArrayList<>()).add(unit);
                }
            }
        }
    }

    LocalDate day() {
        return day;
    }

    List<Standing> units() {
        return units;
    }

    @Nullable Standing byId(@Nullable Integer id) {
        return id == null ? null : byId.get(id);
    }

    /** Borne by it on the last day before the change. */
    @Nullable Standing before(String code) {
        return before.get(code);
    }

    /** Borne by it on the day, as if nothing changed. */
    @Nullable Standing on(String code) {
        return on.get(code);
    }

    /** Units that would still stand under it on the day. */
    List<Standing> children(int parent) {
        return children.getOrDefault(parent, List.of());
    }

    boolean isTakenElsewhere(String code) {
        return !on.containsKey(code) && taken.containsKey(code);
    }
}
