package vn.chungsuc.plans;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import vn.chungsuc.plans.Goal.Beside;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    @Property
    void aForecastIsTheLineThroughTwoKnownFigures(
            @ForAll("figures") BigDecimal before, @ForAll("figures") BigDecimal now) {
        var half = LocalDate.of(2023, 7, 2);
        var line = Forecast.of(before, 2022, now, half, 2023, null);
        assertThat(line).isNotNull();
        var straight = now.add(now).subtract(before).max(BigDecimal.ZERO);
        assertThat(line.end().subtract(straight).abs())
                .isLessThan(now.subtract(before).abs().movePointLeft(2).add(new BigDecimal("0.1")));
        assertThat(Forecast.of(before, 2022, now, half, 2023, now).end()).isLessThanOrEqualTo(now);
        assertThat(Forecast.of(null, null, now, half, 2023, null)).isNull();
        assertThat(Forecast.of(before, 2022, null, half, 2023, null)).isNull();
        assertThat(Forecast.of(before, 2022, now, LocalDate.of(2023, 1, 10), 2023, null)).isNull();
        assertThat(Forecast.of(before, 2022, now, LocalDate.of(2024, 1, 2), 2023, null)).isNull();
    }

    @Provide
    Arbitrary<RoadOrder.Item> items() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 19),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.longs().between(0, 900).injectNull(0.2),
                        Arbitraries.integers().between(1, 12).injectNull(0.2))
                .as((criterion, part, cost, months) ->
                        new RoadOrder.Item(criterion + "." + part, criterion, cost, months));
    }

    @Property
    void aSuggestedOrderLosesNothingKeepsToTheBudgetAndHurriesNobody(
            @ForAll List<RoadOrder.@From("items") Item> items,
            @ForAll @LongRange(min = 0, max = 3_000) long budget,
            @ForAll @IntRange(min = 1, max = 4) int start) {
        var laid = RoadOrder.of(items, budget, start);
        assertThat(laid)
                .extracting(RoadOrder.Laid::item)
                .containsExactlyInAnyOrderElementsOf(items);
        var within = laid.stream().filter(one -> one.quarter() != null).toList();
        assertThat(within.stream().mapToLong(one -> one.item().costs()).sum())
                .isLessThanOrEqualTo(budget);
        assertThat(within)
                .allSatisfy(
                        one -> assertThat(one.quarter()).isBetween(one.item().earliest(start), 4));
    }
}
