package vn.chungsuc.units;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.ImportReport.Finding;
import vn.chungsuc.units.ImportReport.Kind;
import vn.chungsuc.units.UnitFacts.Change;
import vn.chungsuc.units.UnitFacts.Stated;
import vn.chungsuc.units.UnitRow.OldCommune;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Reads which old commune went into which new one on a day; makes the old ones it names. */
class ListedChanges {

    private record Step(UnitFacts.Key from, UnitFacts.Key to) {}

    private final UnitDirectory directory;
    private final LocalDate day;
    private final List<Finding> findings;
    private final Map<OldCommune, String> codes = new LinkedHashMap<>();
    private final Map<String, String> lowest = new TreeMap<>();
    private final Set<Step> communes = new LinkedHashSet<>();
    private final Set<Step> provinces = new LinkedHashSet<>();

    ListedChanges(UnitDirectory directory, LocalDate day, List<Finding> findings) {
        this.directory = directory;
        this.day = day;
        this.findings = findings;
    }

    List<Change> read(List<UnitRow.Change> rows) {
        rows.stream().filter(row -> !row.oldCode().isEmpty()).forEach(this::noteCodes);
        rows.forEach(this::read);
        inheritRegions();
        var changes = new ArrayList<>(changes(provinces));
        changes.addAll(changes(communes));
        return changes;
    }

    private void noteCodes(UnitRow.Change row) {
        codes.put(row.old(), row.oldCode());
        lowest.merge(
                row.old().district() + "|" + row.old().province(),
                row.oldCode(),
                (a, b) -> a.compareTo(b) < 0 ? a : b);
    }

    private void read(UnitRow.Change row) {
        var province = province(row.newProvince(), day);
        var into = province == null ? null : newCommune(row, province);
        if (into == null) {
            findings.add(
                    new Finding(Kind.ORPHAN, row.line(), row.newName() + ", " + row.newProvince()));
        } else if (row.oldName().isEmpty()) {
            findings.add(new Finding(Kind.NO_OLD_UNIT, row.line(), row.newName()));
        } else {
            readOld(row, into);
        }
    }

    private void readOld(UnitRow.Change row, Stated into) {
        var province = province(row.oldProvince(), day.minusDays(1));
        if (province == null) {
            findings.add(
                    new Finding(Kind.ORPHAN, row.line(), row.oldName() + ", " + row.oldProvince()));
            return;
        }
        var old = oldCommune(row, district(row, province.key()));
        communes.add(new Step(old.key(), into.key()));
        provinces.add(new Step(province.key(), Objects.requireNonNull(into.parent())));
    }

    private @Nullable Stated province(String name, LocalDate on) {
        return directory.named("PROVINCE", UnitName.parse(name, "").name(), null, on);
    }

    /** Name and province decide: in hundreds of rows the code belongs to another commune. */
    private @Nullable Stated newCommune(UnitRow.Change row, Stated province) {
        var named = directory.named("COMMUNE", row.newName(), province.key(), day);
        if (named != null && !named.key().code().equals(row.newCode())) {
            findings.add(
                    new Finding(
                            Kind.OTHER_CODE,
                            row.line(),
                            "%s → %s %s"
                                    .formatted(row.newCode(), named.key().code(), row.newName())));
        }
        return named;
    }

    private Stated district(UnitRow.Change row, UnitFacts.Key province) {
        var known = directory.named("DISTRICT", row.oldDistrict(), province, day.minusDays(1));
        if (known != null) {
            return known;
        }
        var first = lowest.get(row.old().district() + "|" + row.old().province());
        var code =
                first != null ? "H" + first : "HX" + digest(row.oldDistrict(), row.oldProvince());
        return add(code, "DISTRICT", UnitName.parse(row.oldDistrict(), "huyện"), province);
    }

    private Stated oldCommune(UnitRow.Change row, Stated district) {
        var code = codes.get(row.old());
        var known =
                code != null
                        ? directory.on(code, day.minusDays(1))
                        : directory.named(
                                "COMMUNE", row.oldName(), district.key(), day.minusDays(1));
        if (code == null) {
            findings.add(
                    new Finding(
                            Kind.NO_OLD_CODE,
                            row.line(),
                            row.oldName() + ", " + row.oldDistrict()));
        }
        if (known != null) {
            return known;
        }
        var own =
                code != null
                        ? code
                        : "X" + digest(row.oldName(), row.oldDistrict(), row.oldProvince());
        return add(own, "COMMUNE", UnitName.parse(row.oldName(), "xã"), district.key());
    }

    private Stated add(String code, String level, UnitName name, UnitFacts.Key parent) {
        var made =
                new Stated(
                        new UnitFacts.Key(code, Unit.BEFORE),
                        level,
                        name.kind(),
                        name.name(),
                        day,
                        parent,
                        Map.of());
        directory.add(made);
        return made;
    }

    /** A new province keeps the region its old ones share; where they differ, each commune does. */
    private void inheritRegions() {
        provinces.stream()
                .collect(groupingBy(Step::to))
                .forEach((province, from) -> {
                    if (!inherit(province, regions(from.stream().map(Step::from).toList()))) {
                        communes.stream()
                                .filter(step -> province.equals(unit(step.to(), day).parent()))
                                .collect(groupingBy(Step::to))
                                .forEach((commune, old) ->
                                        inherit(
                                                commune,
                                                regions(
                                                        old.stream()
                                                                .map(this::oldProvince)
                                                                .toList())));
                    }
                });
    }

    private UnitFacts.Key oldProvince(Step step) {
        var before = day.minusDays(1);
        var district = Objects.requireNonNull(unit(step.from(), before).parent());
        return Objects.requireNonNull(unit(district, before).parent());
    }

    private Set<String> regions(List<UnitFacts.Key> oldProvinces) {
        return oldProvinces.stream()
                .map(key ->
                        Objects.requireNonNullElse(
                                directory.classification(unit(key, day.minusDays(1)), "REGION"),
                                ""))
                .collect(toSet());
    }

    private boolean inherit(UnitFacts.Key unit, Set<String> regions) {
        if (regions.size() != 1 || regions.contains("")) {
            return false;
        }
        directory.classify(unit, "REGION", regions.iterator().next());
        return true;
    }

    private Stated unit(UnitFacts.Key key, LocalDate on) {
        return Objects.requireNonNull(directory.on(key.code(), on));
    }

    private List<Change> changes(Set<Step> steps) {
        var into = steps.stream().collect(groupingBy(Step::from));
        var from = steps.stream().collect(groupingBy(Step::to));
        return steps.stream()
                .map(step -> {
                    var whole = into.getOrDefault(step.from(), List.of()).size() == 1;
                    var alone = from.getOrDefault(step.to(), List.of()).size() == 1;
                    var kind = !whole ? "SPLIT" : alone ? "CONTINUE" : "MERGE";
                    return new Change(
                            step.from(), step.to(), kind, whole ? BigDecimal.ONE : null, null, day);
                })
                .toList();
    }

    private static String digest(String... names) {
        try {
            var sha =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    UnitName.canonical(String.join("|", names))
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 4).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
