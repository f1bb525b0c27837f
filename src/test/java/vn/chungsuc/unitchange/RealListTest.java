package vn.chungsuc.unitchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.chungsuc.units.NationalUnits;
import vn.chungsuc.units.UnitFacts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The real change of 1/7/2025 against the country of the day before, without a database. */
class RealListTest {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Test
    void theWholeCountryChangesWithoutAFault() throws IOException {
        var area = area(NationalUnits.dayBefore());
        var crossings = Objects.requireNonNull(ChangeFile.read(csv()).crosswalk());
        var plan =
                Planner.plan(
                        new Crosswalk(area, NationalUnits.read()).rows(crossings),
                        Crosswalk.LEVEL,
                        area);

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.orphans()).isEmpty();
        assertThat(plan.totals()).allMatch(Plan.Total::balances);
        assertThat(after(plan, "PROVINCE")).isEqualTo(34);
        assertThat(after(plan, "DISTRICT")).isZero();
        // of the 3,321 the list of changes has no row for one, Ia Mơ, so no list can make it
        assertThat(after(plan, "COMMUNE")).isEqualTo(3320);
        assertThat(plan.made()).noneMatch(unit -> unit.code().equals("23737"));
        assertThat(plan.made()).noneMatch(unit -> unit.parent() == null);
    }

    private static int after(Plan plan, String level) {
        return plan.totals().stream()
                .filter(one -> one.level().equals(level))
                .findFirst()
                .orElseThrow()
                .after();
    }

    static byte[] csv() throws IOException {
        try (var file =
                new GZIPInputStream(
                        Objects.requireNonNull(
                                NationalUnits.class.getResourceAsStream(
                                        "/units/commune-changes-2025-07.csv.gz")))) {
            return file.readAllBytes();
        }
    }

    private static Area area(UnitFacts facts) {
        var ids = new HashMap<UnitFacts.Key, Integer>();
        facts.units().forEach(unit -> ids.put(unit.key(), ids.size() + 1));
        var units = new ArrayList<Standing>();
        for (var unit : facts.units()) {
            var kind = unit.kind();
            units.add(
                    new Standing(
                            ids.get(unit.key()),
                            unit.key().code(),
                            unit.level(),
                            kind,
                            unit.name(),
                            kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                    + kind.substring(1)
                                    + " "
                                    + unit.name(),
                            unit.parent() == null ? null : ids.get(unit.parent()),
                            unit.key().from(),
                            unit.to(),
                            unit.classifications().get("REGION"),
                            null));
        }
        return new Area(DAY, units, Map.of());
    }
}
