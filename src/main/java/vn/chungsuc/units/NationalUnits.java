package vn.chungsuc.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units of 1/7/2025 by name, and the country as it stood the day before, from the product's own
 * list.
 */
public final class NationalUnits {

    /** As the list states it; {@code name} without its kind. */
    public record Listed(String code, String kind, String name) {}

    private final Map<String, Listed> provinces = new HashMap<>();
    private final Map<String, Listed> communes = new HashMap<>();

    private NationalUnits(NationalList list) {
        var names = new HashMap<String, String>();
        for (var row : list.provinces()) {
            provinces.put(
                    UnitName.canonical(row.name()), new Listed(row.code(), row.kind(), row.name()));
            names.put(row.code(), UnitName.canonical(row.name()));
        }
        for (var row : list.communes()) {
            communes.put(
                    names.get(row.provinceCode())
                            + "|"
                            + UnitName.canonical(row.kind() + " " + row.name()),
                    new Listed(row.code(), row.kind(), row.name()));
        }
    }

    public static NationalUnits read() {
        return new NationalUnits(NationalList.only(Set.of()));
    }

    /** By its name, with or without its kind. */
    public Optional<Listed> province(String name) {
        return Optional.ofNullable(
                provinces.get(UnitName.canonical(UnitName.parse(name, "").name())));
    }

    /**
     * By kind and name: the code beside it in the list of changes is another's in hundreds of rows.
     */
    public Optional<Listed> commune(String fullName, String province) {
        var above = UnitName.canonical(UnitName.parse(province, "").name());
        return Optional.ofNullable(communes.get(above + "|" + UnitName.canonical(fullName)));
    }

    /**
     * Provinces, districts and communes as they stood on 30/6/2025, without an end: what the change
     * of the day after is applied to.
     */
    public static UnitFacts dayBefore() {
        var directory = new UnitDirectory(List.of());
        var findings = new ArrayList<ImportReport.Finding>();
        var listed = new ListedUnits(directory, ImportUnits.TWO_TIERS, findings);
        var list = NationalList.only(Set.of());
        list.before().forEach(listed::provinceBefore);
        list.provinces().forEach(listed::read);
        list.communes().forEach(listed::read);
        new ListedChanges(directory, ImportUnits.TWO_TIERS, findings).read(list.changes());
        return new UnitFacts(
                directory.added().stream()
                        .filter(unit -> unit.key().from().isBefore(ImportUnits.TWO_TIERS))
                        .map(NationalUnits::lasting)
                        .toList(),
                List.of());
    }

    private static UnitFacts.Stated lasting(UnitFacts.Stated unit) {
        return new UnitFacts.Stated(
                unit.key(),
                unit.level(),
                unit.kind(),
                unit.name(),
                LocalDate.MAX,
                unit.parent(),
                unit.classifications());
    }
}
