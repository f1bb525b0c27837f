package vn.chungsuc.demo;

import vn.chungsuc.demo.Localities.Locality;
import vn.chungsuc.units.ImportUnits;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.UnitFacts;
import vn.chungsuc.units.UnitFacts.Key;
import vn.chungsuc.units.UnitFacts.Stated;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The villages five papers name; no list gives them codes, so they are numbered below their
 * commune.
 */
final class LocalityUnits {

    private LocalityUnits() {}

    static UnitFacts of(Localities world) {
        var facts = UnitFacts.none();
        var numbers = new HashMap<String, Integer>();
        for (var locality : world.localities()) {
            for (var village : locality.villages()) {
                var commune = communeOf(locality, village);
                int number = numbers.merge(commune, 1, Integer::sum);
                facts.units()
                        .add(
                                new Stated(
                                        new Key(
                                                MinhHoaUnits.villageCode(commune, number),
                                                Unit.BEFORE),
                                        "VILLAGE",
                                        village.kind(),
                                        village.name(),
                                        endOf(),
                                        new Key(commune, Unit.BEFORE),
                                        Map.of()));
            }
        }
        return facts;
    }

    private static String communeOf(Locality locality, Localities.Village village) {
        return village.of() != null ? village.of() : Objects.requireNonNull(locality.unit());
    }

    /** What became of them with their commune, no paper says. */
    private static LocalDate endOf() {
        return ImportUnits.TWO_TIERS;
    }
}
