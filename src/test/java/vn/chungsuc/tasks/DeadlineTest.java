package vn.chungsuc.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.chungsuc.tasks.Deadline.Kind;
import vn.chungsuc.tasks.Deadline.Turn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of deadline papers write, when they fall due, and that they are read back as said. */
class DeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "trước 15/9/2026,                       2026-09-14",
        "trước ngày 15/9/2026,                  2026-09-14",
        "trước tháng 9/2026,                    2026-08-31",
        "đến hết 31/08/2026,                    2026-08-31",
        "đến hết tháng 8/2026,                  2026-08-31",
        "Hết tháng 2/2028,                      2028-02-29",
        "quý I/2026,                            2026-03-31",
        "đến hết quý 3 năm 2026,                2026-09-30",
        "trong năm 2026,                        2026-12-31",
        "trong tháng 11/2026,                   2026-11-30",
        "từ 1/9/2026 đến 31/10/2026,            2026-10-31",
        "từ quý II/2026 đến quý IV/2026,        2026-12-31",
        "31/08/2026,                            2026-08-31",
        "2026-08-31,                            2026-08-31"
    })
    void aDeadlineAsWrittenFallsDueOn(String words, LocalDate due) {
        var read = DeadlineWords.read(words, TODAY);
        assertThat(read).isNotNull();
        assertThat(read.due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "sớm",
        "31/2/2026",
        "từ 31/10/2026 đến 1/9/2026",
        "quý V/2026",
        "ngày 32 hằng tháng",
        "thứ Tám hằng tuần",
        "tháng 13/2026",
        "''"
    })
    void whatIsNoDeadlineIsNotRead(String words) {
        assertThat(DeadlineWords.read(words, TODAY)).isNull();
    }

    static List<Arguments> turns() {
        var from = LocalDate.of(2026, 1, 30);
        var to = LocalDate.of(2026, 5, 10);
        return List.of(
                arguments(
                        Deadline.monthly(31, from, to),
                        List.of("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30")),
                arguments(Deadline.quarterly(from, to), List.of("2026-03-31", "2026-05-10")),
                arguments(
                        Deadline.weekly(DayOfWeek.SATURDAY, from, LocalDate.of(2026, 2, 14)),
                        List.of("2026-01-31", "2026-02-07", "2026-02-14")));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void whatRecursFallsDueOn(Deadline deadline, List<String> due) {
        assertThat(deadline.turnsBegunBy(deadline.to()).stream().map(one -> one.to().toString()))
                .containsExactlyElementsOf(due);
    }

    @Property
    void whatIsSaidIsReadBack(@ForAll("deadlines") Deadline deadline) {
        assertThat(DeadlineWords.read(deadline.words(), TODAY)).isEqualTo(deadline);
    }

    /**
     * In order, without overlap, within the whole, none after the day asked, and none lost later.
     */
    @Property
    void turnsFollowOneAnother(
            @ForAll("recurring") Deadline deadline, @ForAll("days") LocalDate day) {
        var all = deadline.turnsBegunBy(deadline.to());
        var begun = deadline.turnsBegunBy(day);
        assertThat(begun).isEqualTo(all.stream().filter(one -> !one.from().isAfter(day)).toList());
        Turn before = null;
        for (var turn : all) {
            assertThat(turn.from()).isBeforeOrEqualTo(turn.to());
            assertThat(turn.from()).isAfterOrEqualTo(deadline.from());
            assertThat(turn.to()).isBeforeOrEqualTo(deadline.to());
            if (before != null) {
                assertThat(turn.from()).isAfter(before.to());
            }
            before = turn;
        }
    }

    @Property
    void beforeADayIsDueTheDayBefore(@ForAll("days") LocalDate day) {
        assertThat(Deadline.before(day).due()).isEqualTo(day.minusDays(1));
        assertThat(Deadline.by(day).due()).isEqualTo(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2021, 1, 1).toEpochDay(),
                        LocalDate.of(2031, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Deadline> recurring() {
        var spans = Combinators.combine(days(), Arbitraries.integers().between(0, 800));
        return Arbitraries.oneOf(
                Combinators.combine(
                                days(),
                                Arbitraries.integers().between(0, 800),
                                Arbitraries.of(DayOfWeek.values()))
                        .as((from, length, day) ->
                                Deadline.weekly(day, from, from.plusDays(length))),
                Combinators.combine(
                                days(),
                                Arbitraries.integers().between(0, 800),
                                Arbitraries.integers().between(1, 31))
                        .as((from, length, day) ->
                                Deadline.monthly(day, from, from.plusDays(length))),
                spans.as((from, length) -> Deadline.quarterly(from, from.plusDays(length))));
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        var day = days();
        var single =
                Arbitraries.oneOf(
                        day.map(Deadline::before),
                        day.map(Deadline::by),
                        day.map(one -> Deadline.byEndOf(java.time.YearMonth.from(one))),
                        day.map(one ->
                                Deadline.byEndOfQuarter(
                                        one.getYear(), (one.getMonthValue() + 2) / 3)),
                        day.map(one -> Deadline.byEndOfYear(one.getYear())),
                        Combinators.combine(day, Arbitraries.integers().between(0, 400))
                                .as((from, length) ->
                                        Deadline.within(from, from.plusDays(length))));
        return Arbitraries.oneOf(single, recurring());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onlyThreeKindsRecur(Kind kind) {
        assertThat(kind.recurs())
                .isEqualTo(List.of(Kind.WEEKLY, Kind.MONTHLY, Kind.QUARTERLY).contains(kind));
    }

    static Stream<Kind> kinds() {
        return Stream.of(Kind.values());
    }
}
