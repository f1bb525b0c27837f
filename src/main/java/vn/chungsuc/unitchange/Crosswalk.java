package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.NationalUnits;
import vn.chungsuc.units.UnitName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list that only says which old commune went into which new one, as rows: what happens to the
 * provinces follows from it, and districts are no more.
 */
class Crosswalk {

    /** The level such a list leaves out among the new units. */
    static final String LEVEL = "DISTRICT";

    private final Area area;
    private final NationalUnits listed;
    private final Map<String, Standing> provinces = new HashMap<>();
    private final Map<String, List<Standing>> communes = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Crosswalk(Area area, NationalUnits listed) {
        this.area = area;
        this.listed = listed;
        for (var unit : area.units()) {
            if (unit.existsOn(area.day().minusDays(1))) {
                if (unit.level().equals("PROVINCE")) {
                    provinces.put(UnitName.canonical(unit.name()), unit);
                } else if (unit.level().equals("COMMUNE")) {
                    communes.computeIfAbsent(
                                    UnitName.canonical(unit.fullName()), _ -> new ArrayList<>())
                            .add(unit);
                }
            }
        }
    }

    private record Step(String from, String to) {}

    List<Row> rows(List<ChangeFile.Crossing> crossings) {
        crossings.stream()
                .filter(one -> !one.oldCode().isEmpty())
                .forEach(one -> codes.put(names(one), one.oldCode()));
        var steps = new LinkedHashMap<Step, ChangeFile.Crossing>();
        var above = new LinkedHashSet<Step>();
        for (var one : crossings) {
            steps.putIfAbsent(new Step(old(one), one.newProvince() + "|" + one.newName()), one);
            if (!one.oldName().isEmpty()) {
                above.add(new Step(province(one.oldProvince()), province(one.newProvince())));
            }
        }
        var rows = provinces(above);
        var ways = new HashMap<String, Integer>();
        steps.keySet().forEach(step -> ways.merge(step.from(), 1, Integer::sum));
        var formed = new HashSet<String>();
        steps.forEach((step, one) -> {
            if (!one.oldName().isEmpty()) {
                formed.add(step.to());
            }
        });
        steps.forEach((step, one) -> {
            if (!one.oldName().isEmpty() || !formed.contains(step.to())) {
                rows.add(row(one, ways.getOrDefault(step.from(), 1) == 1));
            }
        });
        return rows;
    }

    /** One key for one old commune: some rows name with its code what others name without. */
    private String old(ChangeFile.Crossing one) {
        var code = oldCode(one);
        return code.isEmpty() ? names(one) : code;
    }

    private static String names(ChangeFile.Crossing one) {
        return UnitName.canonical(
                String.join("|", one.oldName(), one.oldDistrict(), one.oldProvince()));
    }

    private static String province(String name) {
        return UnitName.canonical(UnitName.parse(name, "").name());
    }

    /** A province that keeps its name and takes no other in stays as it is. */
    private List<Row> provinces(Set<Step> above) {
        var into = new LinkedHashMap<String, List<String>>();
        var from = new HashMap<String, Integer>();
        above.forEach(step -> {
            into.computeIfAbsent(step.to(), _ -> new ArrayList<>()).add(step.from());
            from.merge(step.from(), 1, Integer::sum);
        });
        var rows = new ArrayList<Row>();
        into.forEach((name, olds) -> {
            var next = listed.province(name).orElse(null);
            if (next == null || olds.equals(List.of(name))) {
                return;
            }
            for (var old : olds) {
                var standing = provinces.get(old);
                if (standing != null) {
                    rows.add(
                            new Row(
                                    1,
                                    from.getOrDefault(old, 1) == 1
                                            ? Act.MERGE.word()
                                            : Act.SPLIT.word(),
                                    standing.code(),
                                    "",
                                    next.code(),
                                    next.kind(),
                                    next.name(),
                                    "",
                                    ""));
                }
            }
        });
        return rows;
    }

    private Row row(ChangeFile.Crossing one, boolean whole) {
        var next = listed.commune(one.newName(), one.newProvince()).orElse(null);
        var named = UnitName.parse(one.newName(), "xã");
        var act = one.oldName().isEmpty() ? Act.FOUND : whole ? Act.MERGE : Act.SPLIT;
        return new Row(
                one.line(),
                act.word(),
                act == Act.FOUND ? "" : oldCode(one),
                one.oldName(),
                next == null ? one.newCode() : next.code(),
                next == null ? named.kind() : next.kind(),
                next == null ? named.name() : next.name(),
                parent(one.newProvince()),
                "");
    }

    private String parent(String name) {
        var next = listed.province(name).orElse(null);
        if (next != null) {
            return next.code();
        }
        var standing = provinces.get(province(name));
        return standing == null ? "" : standing.code();
    }

    /** Where the list has no code, name, district and province tell which it is. */
    private String oldCode(ChangeFile.Crossing one) {
        var known = one.oldCode().isEmpty() ? codes.get(names(one)) : one.oldCode();
        if (known != null) {
            return known;
        }
        return communes.getOrDefault(UnitName.canonical(one.oldName()), List.of()).stream()
                .filter(unit -> isUnder(unit, one))
                .map(Standing::code)
                .findFirst()
                .orElse("");
    }

    private boolean isUnder(Standing unit, ChangeFile.Crossing one) {
        var district = area.byId(unit.parentId());
        var above = district == null ? null : area.byId(district.parentId());
        return isNamed(district, one.oldDistrict()) && isNamed(above, one.oldProvince());
    }

    private static boolean isNamed(@Nullable Standing unit, String written) {
        return unit != null
                && (UnitName.canonical(unit.fullName()).equals(UnitName.canonical(written))
                        || UnitName.canonical(unit.name()).equals(province(written)));
    }
}
