package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.PaperFacts;
import vn.chungsuc.assessment.PaperFacts.SheetKey;
import vn.chungsuc.demo.Localities.Locality;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The facts of one locality with its unit found: ready for the services that keep them. */
@Component
class LocalityFacts {

    private final DemoUnits units;

    LocalityFacts(DemoUnits units) {
        this.units = units;
    }

    PaperFacts of(Locality locality) {
        var unit = units.place(locality.unit(), locality.districtOf(), locality.on());
        var paper = new PaperFacts.Paper(locality.paper().citation(), locality.paper().date());
        return new PaperFacts(
                paper,
                locality.chosenSets().stream().flatMap(one -> chosen(locality, unit, one)).toList(),
                locality.open().stream()
                        .map(one -> new SheetKey(unit.id(), one.set(), one.year()))
                        .toList(),
                locality.totals().stream().map(one -> total(unit, one)).toList(),
                locality.verdicts().stream().flatMap(one -> verdicts(unit, one)).toList(),
                locality.recognitions().stream()
                        .flatMap(one -> recognitions(locality, unit, one))
                        .toList(),
                locality.figures().stream().map(one -> figure(unit, one)).toList());
    }

    private Stream<PaperFacts.ChosenSet> chosen(
            Locality locality, Unit unit, Localities.ChosenSet one) {
        var ids = one.communes() ? communes(unit, one.set(), locality.on()) : List.of(unit.id());
        return ids.stream()
                .flatMap(id ->
                        one.years().stream()
                                .map(year ->
                                        new PaperFacts.ChosenSet(
                                                id, year, one.set(), one.reason())));
    }

    private List<Integer> communes(Unit district, String set, LocalDate on) {
        return units.communes(district.id(), set, on).stream().map(DemoUnits.Commune::id).toList();
    }

    private static PaperFacts.Total total(Unit unit, Localities.Total one) {
        return new PaperFacts.Total(
                new SheetKey(unit.id(), one.set(), one.year()),
                one.criteria(),
                one.indicators(),
                one.note());
    }

    private static Stream<PaperFacts.CriterionVerdict> verdicts(
            Unit unit, Localities.Verdicts one) {
        var sheet = new SheetKey(unit.id(), one.set(), one.year());
        return Stream.concat(
                one.met().stream()
                        .map(number -> new PaperFacts.CriterionVerdict(sheet, number, true)),
                one.notMet().stream()
                        .map(number -> new PaperFacts.CriterionVerdict(sheet, number, false)));
    }

    /** Of communes of the kind the set is for: a thị trấn is recognised by other rules. */
    private Stream<PaperFacts.Recognition> recognitions(
            Locality locality, Unit unit, Localities.Recognition one) {
        var set = locality.chosenSets().getFirst().set();
        return communes(unit, set, locality.on()).stream()
                .map(id -> new PaperFacts.Recognition(id, one.tier(), one.year(), null, null));
    }

    private static PaperFacts.Figure figure(Unit unit, Localities.Figure one) {
        return new PaperFacts.Figure(
                unit.id(),
                one.year(),
                one.key(),
                one.label(),
                one.value(),
                one.numerator(),
                one.denominator(),
                one.measure(),
                one.indicator(),
                one.asOf());
    }
}
