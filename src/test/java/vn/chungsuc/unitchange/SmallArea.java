package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A province P1 of districts D1 and D2, communes C11 C12 C13 and C21 C22, and two villages each.
 */
final class SmallArea {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2000, 1, 1);

    private final List<Standing> units = new ArrayList<>();
    private final Map<String, LocalDate> taken = new HashMap<>();

    SmallArea() {
        add("VN", "NATION", "nước", "Cả nước", null);
        add("P1", "PROVINCE", "tỉnh", "Một", "VN");
        add("P2", "PROVINCE", "tỉnh", "Hai", "VN");
        for (var district : List.of("1", "2")) {
            add("D" + district, "DISTRICT", "huyện", "Huyện " + district, "P1");
            for (var commune : List.of("1", "2", "3")) {
                var code = "C" + district + commune;
                add(code, "COMMUNE", "xã", "Xóm " + district + commune, "D" + district);
                add(code + "-01", "VILLAGE", "thôn", "Đông", code);
                add(code + "-02", "VILLAGE", "thôn", "Tây", code);
            }
        }
    }

    void add(String code, String level, String kind, String name, @Nullable String parent) {
        units.add(
                new Standing(
                        units.size() + 1,
                        code,
                        level,
                        kind,
                        name,
                        kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + kind.substring(1)
                                + " "
                                + name,
                        parent == null ? null : id(parent),
                        BEFORE,
                        LocalDate.MAX,
                        "DBSH",
                        null));
    }

    void taken(String code) {
        taken.put(code, LocalDate.MAX);
    }

    int id(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Area area() {
        return new Area(DAY, units, taken);
    }

    Plan plan(Row... rows) {
        return Planner.plan(List.of(rows), null, area());
    }

    static Row row(
            int line,
            String act,
            String old,
            String code,
            String name,
            String parent,
            String share) {
        return new Row(line, act, old, "", code, "", name, parent, share);
    }

    static Row merge(int line, String old, String code, String name) {
        return row(line, "sáp nhập", old, code, name, "", "");
    }

    static Row split(int line, String old, String code, String name, String share) {
        return row(line, "chia tách", old, code, name, "", share);
    }

    static Row move(int line, String unit, String parent) {
        return row(line, "chuyển", unit, "", "", parent, "");
    }
}
