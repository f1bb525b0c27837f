package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.demo.MinhHoa.Commune;
import vn.chungsuc.demo.MinhHoa.NewCommune;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.UnitFacts;
import vn.chungsuc.units.UnitFacts.Change;
import vn.chungsuc.units.UnitFacts.Key;
import vn.chungsuc.units.UnitFacts.Stated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * The invented province as a list of units would state it: districts and merged or divided communes
 * end on the day of change, villages go with the commune that took them.
 */
final class MinhHoaUnits {

    private static final Key NATION = new Key("VN", Unit.BEFORE);
    private final MinhHoa world;
    private final UnitFacts facts = UnitFacts.none();

    private MinhHoaUnits(MinhHoa world) {
        this.world = world;
    }

    static UnitFacts of(MinhHoa world) {
        var list = new MinhHoaUnits(world);
        list.government();
        world.communes().forEach(list::commune);
        world.newCommunes().forEach(list::newCommune);
        return list.facts;
    }

    private LocalDate day() {
        return world.change().date();
    }

    private void government() {
        var province = world.province();
        stated(
                old(province.code()),
                "PROVINCE",
                province.kind(),
                province.name(),
                LocalDate.MAX,
                NATION,
                Map.of("REGION", province.region()));
        for (var district : world.districts()) {
            stated(
                    old(district.code()),
                    "DISTRICT",
                    district.kind(),
                    district.name(),
                    day(),
                    old(province.code()),
                    Map.of());
            changed(old(district.code()), old(province.code()), "MERGE", BigDecimal.ONE);
        }
    }

    private void commune(Commune commune) {
        var end = commune.lasts() ? LocalDate.MAX : day();
        stated(
                old(commune.code()),
                "COMMUNE",
                "xã",
                commune.name(),
                end,
                old(commune.district()),
                group(commune.group()));
        for (int i = 1; i <= world.villages().size(); i++) {
            village(commune.code(), i, Unit.BEFORE, end, old(commune.code()));
        }
    }

    private void newCommune(NewCommune commune) {
        var key = new Key(commune.code(), day());
        stated(
                key,
                "COMMUNE",
                "xã",
                commune.name(),
                LocalDate.MAX,
                old(world.province().code()),
                group(commune.group()));
        for (var origin : commune.from()) {
            changed(old(origin.code()), key, origin.kind(), origin.share());
        }
        commune.villagesFrom()
                .forEach((from, numbers) ->
                        numbers.forEach(number -> {
                            village(from, number, day(), LocalDate.MAX, key);
                            changed(
                                    new Key(villageCode(from, number), Unit.BEFORE),
                                    new Key(villageCode(from, number), day()),
                                    "CONTINUE",
                                    BigDecimal.ONE);
                        }));
    }

    private void village(String commune, int number, LocalDate from, LocalDate to, Key parent) {
        stated(
                new Key(villageCode(commune, number), from),
                "VILLAGE",
                world.villageKind(),
                world.villages().get(number - 1),
                to,
                parent,
                Map.of());
    }

    static String villageCode(String commune, int number) {
        return "%s-%02d".formatted(commune, number);
    }

    private static Map<String, String> group(@Nullable Integer group) {
        return group == null ? Map.of() : Map.of("GROUP", group.toString());
    }

    private static Key old(String code) {
        return new Key(code, Unit.BEFORE);
    }

    private void stated(
            Key key,
            String level,
            String kind,
            String name,
            LocalDate to,
            Key parent,
            Map<String, String> classifications) {
        facts.units().add(new Stated(key, level, kind, name, to, parent, classifications));
    }

    private void changed(Key from, Key to, String kind, BigDecimal share) {
        facts.changes().add(new Change(from, to, kind, share, world.change().act(), day()));
    }
}
