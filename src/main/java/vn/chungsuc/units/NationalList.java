package vn.chungsuc.units;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list in {@code resources/units}: units as of 1/7/2025 and where they came from. */
record NationalList(
        List<UnitRow.Province> before,
        List<UnitRow.Province> provinces,
        List<UnitRow.Commune> communes,
        List<UnitRow.Change> changes) {

    /** An empty set takes the whole country. */
    static NationalList only(Set<String> codes) {
        var provinces =
                rows("provinces-2025-07.csv", UnitRow.Province.class).stream()
                        .filter(row -> codes.isEmpty() || codes.contains(row.code()))
                        .toList();
        var names = new HashSet<String>();
        provinces.forEach(row -> names.add(UnitName.canonical(row.name())));
        var changes =
                rows("commune-changes-2025-07.csv.gz", UnitRow.Change.class).stream()
                        .filter(row -> names.contains(province(row.newProvince())))
                        .toList();
        var old = new HashSet<String>();
        changes.forEach(row -> old.add(province(row.oldProvince())));
        return new NationalList(
                rows("provinces-before-2025-07.csv", UnitRow.Province.class).stream()
                        .filter(row -> old.contains(UnitName.canonical(row.name())))
                        .toList(),
                provinces,
                rows("communes-2025-07.csv", UnitRow.Commune.class).stream()
                        .filter(row -> codes.isEmpty() || codes.contains(row.provinceCode()))
                        .toList(),
                changes);
    }

    private static String province(String name) {
        return UnitName.canonical(UnitName.parse(name, "").name());
    }

    private static <T extends UnitRow> List<T> rows(String file, Class<T> shape) {
        return UnitFile.national(file).rows().stream().map(shape::cast).toList();
    }
}
