package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.demo.Localities.Signer;
import vn.chungsuc.people.LoadBody;
import vn.chungsuc.people.NewBody;
import vn.chungsuc.people.NewSigner;
import vn.chungsuc.units.ImportUnits;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who issues and signs papers: as five papers have it, and invented for Minh Họa. */
@Component
class DemoBodies {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST_OF_THREE_TIERS = ImportUnits.TWO_TIERS.minusDays(1);

    private final LoadBody load;
    private final DemoUnits units;

    DemoBodies(LoadBody load, DemoUnits units) {
        this.load = load;
        this.units = units;
    }

    void make(Localities world) {
        for (var locality : world.localities()) {
            var unit = units.place(locality.unit(), locality.districtOf(), locality.on());
            for (var body : locality.bodies()) {
                add(
                        unit.id(),
                        new NewBody(
                                body.kind(),
                                body.name(),
                                body.superior(),
                                body.heading(),
                                body.symbol(),
                                body.place(),
                                FIRST,
                                LAST_OF_THREE_TIERS),
                        body.signer());
            }
        }
    }

    void make(MinhHoa world) {
        for (var body : world.bodies()) {
            var last = body.until() == null ? null : LAST_OF_THREE_TIERS;
            var unit = units.require(body.unit(), last == null ? ImportUnits.TWO_TIERS : last);
            add(
                    unit.id(),
                    new NewBody(
                            body.kind(),
                            body.name(),
                            body.superior(),
                            body.heading(),
                            body.symbol(),
                            body.place(),
                            FIRST,
                            last),
                    body.signer());
        }
        world.communes()
                .forEach(commune ->
                        commune(
                                world,
                                commune.code(),
                                commune.name(),
                                FIRST,
                                commune.lasts() ? null : LAST_OF_THREE_TIERS));
        world.newCommunes()
                .forEach(commune ->
                        commune(
                                world,
                                commune.code(),
                                commune.name(),
                                ImportUnits.TWO_TIERS,
                                null));
    }

    private void commune(
            MinhHoa world, String code, String name, LocalDate from, @Nullable LocalDate last) {
        var chance = new InventedFigures(world.seed()).random(code, "signer");
        var person =
                String.join(
                        " ",
                        one(world.surnames(), chance.nextInt(100)),
                        one(world.middleNames(), chance.nextInt(100)),
                        one(world.givenNames(), chance.nextInt(100)));
        var as = world.communeSigner();
        add(
                units.require(code, from).id(),
                new NewBody(
                        "UBND",
                        "UBND xã " + name,
                        null,
                        "ỦY BAN NHÂN DÂN XÃ " + name.toUpperCase(Locale.ROOT),
                        "UBND",
                        name,
                        from,
                        last),
                new Signer(as.authority(), null, as.title(), person));
    }

    private static String one(List<String> names, int chance) {
        return names.get(chance % names.size());
    }

    private void add(int unit, NewBody body, @Nullable Signer signer) {
        var signers =
                signer == null
                        ? List.<NewSigner>of()
                        : List.of(
                                new NewSigner(
                                        signer.authority(),
                                        signer.acting(),
                                        signer.title(),
                                        signer.name(),
                                        body.validFrom(),
                                        body.lastDay()));
        load.handle(unit, body, signers);
    }
}
