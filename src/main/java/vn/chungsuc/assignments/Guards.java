package vn.chungsuc.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a decision may not leave open before it is signed. */
final class Guards {

    private Guards() {}

    /** Places nobody helps; criteria, or single indicators, nobody leads. */
    static List<Thing> open(Section section, List<Thing> things, List<Line> lines) {
        var of = lines.stream().filter(line -> line.section() == section).toList();
        if (section == Section.AREAS) {
            return things.stream()
                    .filter(Thing::required)
                    .filter(place -> of.stream().noneMatch(one -> one.key().equals(place.key())))
                    .toList();
        }
        return things.stream()
                .filter(thing ->
                        thing.isIndicator()
                                ? !isLed(of, thing) && anyLed(of, things, thing)
                                : !isLed(of, thing) && !anyLed(of, things, thing))
                .toList();
    }

    /** By its own lead or by its criterion's. */
    static boolean isLed(List<Line> lines, Thing thing) {
        return lines.stream()
                .filter(Line::lead)
                .filter(line -> Objects.equals(line.criterion(), thing.criterion()))
                .anyMatch(line ->
                        line.indicator() == null
                                || Objects.equals(line.indicator(), thing.indicator()));
    }

    /** Whether anything of the thing's criterion is led: then what is not is named by itself. */
    private static boolean anyLed(List<Line> lines, List<Thing> things, Thing of) {
        return things.stream()
                .filter(Thing::isIndicator)
                .filter(one -> Objects.equals(one.criterion(), of.criterion()))
                .anyMatch(one -> isLed(lines, one));
    }

    /** Those named who hold no seat on the day. */
    static List<Line> unseated(List<Line> lines, LocalDate day) {
        return lines.stream().filter(line -> !line.isSeated(day)).toList();
    }
}
