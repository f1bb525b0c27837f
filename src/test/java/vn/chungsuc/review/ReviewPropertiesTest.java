package vn.chungsuc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.chungsuc.review.Act.Kind;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever does whatever in whatever order: a sheet never comes where it may not be. */
class ReviewPropertiesTest {

    /** The criterion of each of five indicators. */
    private static final int[] CRITERION = {1, 1, 2, 3, 3};

    private static final Actor.Turn TURN = Procedure.RECOGNITION.turn(LocalDate.of(2026, 6, 1));

    private static final Actor CHAIRMAN = own(Set.of(), Permission.APPROVE);
    private static final Actor CLERK = own(Set.of(), Permission.ENTER_VALUES);
    private static final Actor MEMBER = own(Set.of(1), Permission.ENTER_VALUES);
    private static final Actor OFFICE =
            above("PROVINCE", Set.of(), Permission.RECEIVE_REPORTS, Permission.VERIFY);
    private static final Actor DISTRICT = above("DISTRICT", Set.of(), Permission.RECEIVE_REPORTS);
    private static final Actor SECTOR = above("PROVINCE", Set.of(1, 2), Permission.VERIFY);
    private static final Actor READER = above("PROVINCE", Set.of());

    /** May do everything, but belongs to the unit itself. */
    private static final Actor JUDGE_OF_ITSELF =
            own(Set.of(), Permission.RECEIVE_REPORTS, Permission.VERIFY);

    private static Actor own(Set<Integer> criteria, Permission... more) {
        return new Actor(officer(criteria, more), Actor.Side.OWN, "COMMUNE", TURN);
    }

    private static Actor above(String level, Set<Integer> criteria, Permission... more) {
        return new Actor(officer(criteria, more), Actor.Side.ABOVE, level, TURN);
    }

    private static Officer officer(Set<Integer> criteria, Permission... more) {
        return new Officer(1, "a", "A", "B", new Scope(1, criteria), Set.of(more));
    }

    record Step(Actor actor, Act act) {}

    @Provide
    Arbitrary<List<Step>> walks() {
        var actors =
                Arbitraries.of(
                        CHAIRMAN, CLERK, MEMBER, OFFICE, DISTRICT, SECTOR, READER, JUDGE_OF_ITSELF);
        var acts =
                Combinators.combine(
                                Arbitraries.of(Kind.values()),
                                Arbitraries.of(0, 1, 2, 3, 4).set().ofMinSize(1))
                        .as(ReviewPropertiesTest::act);
        return Combinators.combine(actors, acts).as(Step::new).list().ofMaxSize(60);
    }

    private static Act act(Kind kind, Set<Integer> positions) {
        return switch (kind) {
            case ANSWERED, PASSED, RETURNED ->
                    new Act(
                            kind,
                            positions,
                            positions.stream()
                                    .map(at -> CRITERION[at])
                                    .collect(Collectors.toSet()));
            default -> Act.whole(kind);
        };
    }

    @Property(tries = 3000)
    void noOrderOfActsReachesAnIllegalState(@ForAll("walks") List<Step> walk, @ForAll Track track) {
        var review = Review.fresh(track, CRITERION.length);
        for (var step : walk) {
            Review after;
            try {
                after = review.after(step.act(), step.actor());
            } catch (Forbidden | Refused no) {
                assertThat(no.getMessage()).isNotBlank();
                continue;
            }
            isLegal(after);
            isALegalMove(review, step, after);
            review = after;
        }
    }

    private static void isLegal(Review review) {
        var items = review.items();
        if (!review.isHandedIn()) {
            assertThat(items).containsOnly(ItemState.HELD);
        } else {
            assertThat(items).doesNotContain(ItemState.HELD);
        }
        if (review.concluded()) {
            assertThat(items).containsOnly(ItemState.PASSED);
            assertThat(review.agreed()).isFalse();
        }
        if (review.agreed()) {
            assertThat(items).anyMatch(ItemState::isWithUnit);
        }
        var open = review.openCells();
        if (open == null) {
            assertThat(review.isHandedIn()).isFalse();
        } else {
            assertThat(review.in(ItemState.RETURNED)).containsAll(open);
            assertThat(review.agreed() && !open.isEmpty()).isFalse();
        }
    }

    /** Who moved what, judged by the table a civil servant would write. */
    private static void isALegalMove(Review before, Step step, Review after) {
        var kind = step.act().kind();
        var side = step.actor().side();
        assertThat(after.attempt() - before.attempt()).isEqualTo(kind == Kind.HANDED_IN ? 1 : 0);
        if (kind == Kind.HANDED_IN) {
            assertThat(before.agreed()).isTrue();
        }
        if (!before.concluded() && after.concluded()) {
            assertThat(kind).isEqualTo(Kind.CONCLUDED);
            assertThat(side).isEqualTo(Actor.Side.ABOVE);
        }
        for (int at = 0; at < CRITERION.length; at++) {
            var from = before.items().get(at);
            var to = after.items().get(at);
            if (from == to) {
                continue;
            }
            var move = from + " " + to;
            switch (kind) {
                case HANDED_IN -> {
                    assertThat(move).isIn("HELD PENDING", "RETURNED PENDING");
                    assertThat(side).isEqualTo(Actor.Side.OWN);
                }
                case PASSED -> {
                    assertThat(move).isEqualTo("PENDING PASSED");
                    isOneAbove(step, at);
                    if (after.track() == Track.RECOGNITION) {
                        assertThat(step.actor().level()).isEqualTo("PROVINCE");
                    }
                }
                case RETURNED -> {
                    assertThat(move).isIn("PENDING RETURNED", "PASSED RETURNED");
                    isOneAbove(step, at);
                }
                default -> throw new AssertionError(kind + " moved " + move);
            }
        }
    }

    private static void isOneAbove(Step step, int at) {
        assertThat(step.actor().side()).isEqualTo(Actor.Side.ABOVE);
        assertThat(step.act().positions()).contains(at);
        assertThat(step.actor().officer().scope().covers(CRITERION[at])).isTrue();
    }

    @Example
    void twoOfFiveComeBackAndOnlyTheyAreOpen() {
        var review = handedIn(Track.REVIEW);
        assertThat(review.openCells()).isEmpty();
        review = review.after(act(Kind.RETURNED, Set.of(1)), OFFICE);
        review = review.after(act(Kind.RETURNED, Set.of(2)), SECTOR);
        review = review.after(act(Kind.PASSED, Set.of(0, 3, 4)), OFFICE);
        assertThat(review.openCells()).containsExactlyInAnyOrder(1, 2);
        assertThat(review.stage()).isEqualTo(Stage.RETURNED);
        var waiting = review;
        assertThatThrownBy(() -> waiting.after(Act.whole(Kind.CONCLUDED), OFFICE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 chỉ tiêu");
        review = review.after(Act.whole(Kind.AGREED), CHAIRMAN);
        review = review.after(Act.whole(Kind.HANDED_IN), CLERK);
        assertThat(review.in(ItemState.PENDING)).containsExactlyInAnyOrder(1, 2);
        review = review.after(act(Kind.PASSED, Set.of(1, 2)), OFFICE);
        review = review.after(Act.whole(Kind.CONCLUDED), OFFICE);
        assertThat(review.stage()).isEqualTo(Stage.CONCLUDED);
        review = review.after(act(Kind.RETURNED, Set.of(4)), OFFICE);
        assertThat(review.openCells()).containsExactly(4);
    }

    @Example
    void recognitionIsAppraisedOnlyOnceEverythingIsVerified() {
        var review = handedIn(Track.RECOGNITION);
        var all = Set.of(0, 1, 2, 3, 4);
        assertThatThrownBy(() -> review.after(Act.whole(Kind.CONCLUDED), OFFICE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.after(act(Kind.PASSED, all), DISTRICT))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("Thẩm tra");
        assertThatThrownBy(() -> review.after(act(Kind.PASSED, all), SECTOR))
                .isInstanceOf(Forbidden.class);
        var verified = review.after(act(Kind.PASSED, all), OFFICE);
        assertThat(verified.after(Act.whole(Kind.CONCLUDED), OFFICE).stage())
                .isEqualTo(Stage.CONCLUDED);
    }

    @Example
    void nobodyJudgesTheOwnUnit() {
        for (var track : Track.values()) {
            var review = handedIn(track);
            Arrays.stream(Kind.values())
                    .filter(kind ->
                            kind == Kind.PASSED
                                    || kind == Kind.RETURNED
                                    || kind == Kind.CONCLUDED
                                    || kind == Kind.TRACK_CHOSEN)
                    .forEach(kind ->
                            assertThatThrownBy(() ->
                                            review.after(act(kind, Set.of(0)), JUDGE_OF_ITSELF))
                                    .isInstanceOf(Forbidden.class)
                                    .hasMessageContaining("chính đơn vị mình"));
        }
    }

    @Example
    void theActorIsNamedByTheDay() {
        var before = Procedure.RECOGNITION.turn(LocalDate.of(2025, 6, 30));
        var after = Procedure.RECOGNITION.turn(LocalDate.of(2025, 7, 1));
        assertThat(before.verify().level()).isEqualTo("DISTRICT");
        assertThat(before.appraise().level()).isEqualTo("PROVINCE");
        assertThat(before.verify().confirmed()).isTrue();
        assertThat(after.verify().level()).isEqualTo("PROVINCE");
        assertThat(after.verify().confirmed()).as("cần xác nhận").isFalse();
        assertThat(Steps.workingDays(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 13)))
                .as("Friday to Friday")
                .isEqualTo(5);
    }

    private static Review handedIn(Track track) {
        return Review.fresh(track, CRITERION.length)
                .after(Act.whole(Kind.AGREED), CHAIRMAN)
                .after(Act.whole(Kind.HANDED_IN), CLERK);
    }
}
