package vn.chungsuc.plans;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.chungsuc.plans.Goal.Beside;

import java.math.BigDecimal;
import java.util.List;

/** The arithmetic of targets, for whatever figures. */
class GoalPropertiesTest {

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000))
                .ofScale(2);
    }

    @Provide
    Arbitrary<Goal> goals() {
        return Combinators.combine(Arbitraries.of(Comparison.values()), figures(), figures())
                .as((comparison, one, other) ->
                        comparison == Comparison.BETWEEN
                                ? new Goal(comparison, one.min(other), one.max(other))
                                : new Goal(comparison, one, null));
    }

    @Property
    void progressIsWholeExactlyWhenTheGoalIsReached(
            @ForAll("goals") Goal goal,
            @ForAll("figures") BigDecimal before,
            @ForAll("figures") BigDecimal actual) {
        var done = goal.percentDone(before, actual);
        assertThat(done).isBetween(0, 100);
        assertThat(done == 100).isEqualTo(goal.isReachedBy(actual));
        assertThat(goal.percentDone(null, actual)).isBetween(0, 100);
    }

    @Property
    void progressNeverFallsWhileAFigureImproves(
            @ForAll("goals") Goal goal,
            @ForAll("figures") BigDecimal before,
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal other) {
        if (!goal.comparison().rises() && !goal.comparison().falls()) {
            return;
        }
        var better = goal.comparison().rises() ? one.max(other) : one.min(other);
        var worse = goal.comparison().rises() ? one.min(other) : one.max(other);
        assertThat(goal.percentDone(before, better))
                .isGreaterThanOrEqualTo(goal.percentDone(before, worse));
    }

    @Property
    void aGoalAheadOfTheBaselineIsNotReachedByIt(
            @ForAll("goals") Goal goal, @ForAll("figures") BigDecimal before) {
        var beside = goal.beside(before);
        if (beside == Beside.AHEAD) {
            assertThat(goal.isReachedBy(before)).isFalse();
        }
        if (beside == Beside.REACHED) {
            assertThat(goal.isReachedBy(before)).isTrue();
        }
        assertThat(beside).isNotEqualTo(Beside.UNKNOWN);
        assertThat(goal.beside(null)).isEqualTo(Beside.UNKNOWN);
    }

    @Property
    void whatIsHandedDownInEqualPartsAddsUp(
            @ForAll("goals") Goal goal, @ForAll("figures") BigDecimal part) {
        var quotas = List.of(part, part, part);
        var sum = QuotaSum.of(goal, true, quotas);
        assertThat(sum.total()).isEqualByComparingTo(part.multiply(BigDecimal.valueOf(3)));
        assertThat(
                        QuotaSum.of(new Goal(Comparison.EXACTLY, sum.total(), null), true, quotas)
                                .agrees())
                .isTrue();
        if (goal.comparison() == Comparison.AT_LEAST) {
            assertThat(sum.agrees()).isEqualTo(sum.total().compareTo(goal.value()) >= 0);
        }
    }
}
