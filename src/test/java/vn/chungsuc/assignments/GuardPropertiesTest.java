package vn.chungsuc.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** However things are given, the guards of the assignment procedure hold. */
class GuardPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<Thing> THINGS =
            List.of(
                    thing(1, null),
                    thing(1, "1.1"),
                    thing(1, "1.2"),
                    thing(2, null),
                    thing(2, "2.1"));

    private static Thing thing(int criterion, String indicator) {
        return new Thing(null, null, criterion, indicator, "Thử", null, indicator != null);
    }

    /** Of five members one left before the day and one comes after it. */
    @Provide
    Arbitrary<Taker> takers() {
        return Arbitraries.integers()
                .between(1, 5)
                .map(number ->
                        new Taker(
                                number,
                                null,
                                "Người " + number,
                                "Ủy viên",
                                "Ban",
                                number == 5 ? DAY.plusDays(1) : DAY.minusYears(1),
                                number == 4 ? DAY : null));
    }

    @Provide
    Arbitrary<List<Giving>> givings() {
        return Combinators.combine(
                        Arbitraries.subsetOf(THINGS),
                        takers(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((things, taker, lead, replaces) ->
                        new Giving(
                                Section.CRITERIA,
                                List.copyOf(things),
                                taker,
                                lead,
                                null,
                                replaces,
                                DAY))
                .list()
                .ofMaxSize(12);
    }

    private static List<Line> given(List<Giving> givings) {
        var lines = new ArrayList<Line>();
        for (var giving : givings) {
            var result = giving.over(lines);
            if (!result.faults().isEmpty()) {
                assertThat(result.gone()).isEmpty();
                assertThat(result.added()).isEmpty();
            }
            lines.removeAll(result.gone());
            lines.addAll(result.added());
        }
        return lines;
    }

    @Property
    void nothingEverHasTwoLeadsNorOnePersonTwice(@ForAll("givings") List<Giving> givings) {
        var byThing = given(givings).stream().collect(Collectors.groupingBy(Line::key));
        byThing.values()
                .forEach(of -> {
                    assertThat(of.stream().filter(Line::lead).count()).isLessThanOrEqualTo(1);
                    assertThat(of.stream().map(Line::party)).doesNotHaveDuplicates();
                });
    }

    @Property
    void nobodyWithoutASeatOnTheDayGetsAnything(@ForAll("givings") List<Giving> givings) {
        var lines = given(givings);
        assertThat(Guards.unseated(lines, DAY)).isEmpty();
        assertThat(lines).noneMatch(line -> line.who().matches("Người [45]"));
    }

    @Property
    void nothingIsOpenExactlyWhenEveryIndicatorIsLed(@ForAll("givings") List<Giving> givings) {
        var lines = given(givings);
        var led =
                THINGS.stream()
                        .filter(Thing::isIndicator)
                        .allMatch(thing -> Guards.isLed(lines, thing));
        assertThat(Guards.open(Section.CRITERIA, THINGS, lines).isEmpty()).isEqualTo(led);
    }

    @Property
    void whatIsGivenTwiceChangesNothing(@ForAll("givings") List<Giving> givings) {
        var lines = given(givings);
        assertThat(Changes.of(lines, List.copyOf(lines), Line::key)).isEmpty();
        var changed =
                Changes.of(List.of(), lines, Line::key).stream()
                        .collect(Collectors.toMap(one -> one.what(), one -> one));
        assertThat(changed.keySet())
                .isEqualTo(lines.stream().collect(Collectors.groupingBy(Line::key)).keySet());
        assertThat(changed).allSatisfy((_, one) -> assertThat(one.before()).isNull());
    }
}
