package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.UnitFacts.Stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All units in memory while lists are read: those known, and those the lists add. */
class UnitDirectory {

    static final UnitFacts.Key NATION = new UnitFacts.Key("VN", Unit.BEFORE);
    private final Map<String, List<Stated>> byCode = new HashMap<>();
    private final Map<String, List<Stated>> byName = new HashMap<>();
    private final Map<UnitFacts.Key, Stated> added = new LinkedHashMap<>();
    private final Map<UnitFacts.Key, Map<String, String>> classified = new LinkedHashMap<>();

    UnitDirectory(List<Stated> known) {
        known.forEach(this::index);
        if (on(NATION.code(), Unit.BEFORE) == null) {
            add(new Stated(NATION, "NATION", "nước", "Cả nước", LocalDate.MAX, null, Map.of()));
        }
    }

    void add(Stated unit) {
        added.put(unit.key(), unit);
        index(unit);
    }

    private void index(Stated unit) {
        byCode.computeIfAbsent(unit.key().code(), _ -> new ArrayList<>()).add(unit);
        byName.computeIfAbsent(
                        nameKey(unit.level(), unit.kind() + " " + unit.name()),
                        _ -> new ArrayList<>())
                .add(unit);
        byName.computeIfAbsent(nameKey(unit.level(), unit.name()), _ -> new ArrayList<>())
                .add(unit);
    }

    private static String nameKey(String level, String name) {
        return level + "|" + UnitName.canonical(name);
    }

    @Nullable Stated on(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> stands(unit, day))
                .findFirst()
                .orElse(null);
    }

    /** By name, with or without its kind, below that parent (any parent if null). */
    @Nullable Stated named(
            String level, String name, UnitFacts.@Nullable Key parent, LocalDate day) {
        return byName.getOrDefault(nameKey(level, name), List.of()).stream()
                .filter(unit -> stands(unit, day))
                .filter(unit -> parent == null || Objects.equals(unit.parent(), parent))
                .findFirst()
                .orElse(null);
    }

    private static boolean stands(Stated unit, LocalDate day) {
        return !day.isBefore(unit.key().from()) && day.isBefore(unit.to());
    }

    void classify(UnitFacts.Key unit, String kind, String value) {
        classified.computeIfAbsent(unit, _ -> new HashMap<>()).put(kind, value);
    }

    @Nullable String classification(Stated unit, String kind) {
        return classified.getOrDefault(unit.key(), unit.classifications()).get(kind);
    }

    List<Stated> added() {
        return added.values().stream().map(this::withClassifications).toList();
    }

    private Stated withClassifications(Stated unit) {
        var all = new HashMap<>(unit.classifications());
        all.putAll(classified.getOrDefault(unit.key(), Map.of()));
        return new Stated(
                unit.key(), unit.level(), unit.kind(), unit.name(), unit.to(), unit.parent(), all);
    }
}
