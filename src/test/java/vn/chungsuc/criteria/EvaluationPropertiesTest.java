package vn.chungsuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** What holds for every reading and every set, not only for the ones we thought of. */
class EvaluationPropertiesTest {

    private static final CriteriaSet INVENTED =
            Objects.requireNonNull(BundledSets.find("qd-minh-hoa"));

    @Property
    void moreIsNeverWorseUnderAFloor(
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal bar,
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal value,
            @ForAll @BigRange(min = "0", max = "50") @Scale(3) BigDecimal more) {
        assertThat(
                        passes(Operator.AT_LEAST, bar, value)
                                && !passes(Operator.AT_LEAST, bar, value.add(more)))
                .isFalse();
        assertThat(
                        passes(Operator.AT_MOST, bar, value.add(more))
                                && !passes(Operator.AT_MOST, bar, value))
                .isFalse();
    }

    @Property
    void atTheBarOnlyTheStrictSignsFail(
            @ForAll @BigRange(min = "0", max = "100") @Scale(4) BigDecimal bar) {
        assertThat(passes(Operator.AT_LEAST, bar, bar)).isTrue();
        assertThat(passes(Operator.AT_MOST, bar, bar)).isTrue();
        assertThat(passes(Operator.MORE_THAN, bar, bar)).isFalse();
        assertThat(passes(Operator.LESS_THAN, bar, bar)).isFalse();
    }

    @Property
    void aRatioIsJudgedAsTheExactFractionIs(
            @ForAll @IntRange(max = 1_000_000) int part,
            @ForAll @IntRange(min = 1, max = 1_000_000) int whole,
            @ForAll @IntRange(max = 100) int bar) {
        var ratio = Reading.ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        var judged =
                JudgementTest.requirement(
                                RequirementKind.PERCENT, Operator.AT_LEAST, BigDecimal.valueOf(bar))
                        .judge(ratio, "A", 2026);
        assertThat(judged.verdict() == Verdict.MET).isEqualTo(100L * part >= (long) bar * whole);
    }

    @Property(tries = 300)
    void theOrderReadingsComeInChangesNothing(
            @ForAll("verdicts") List<Verdict> verdicts, @ForAll long seed) {
        var entries = new ArrayList<>(readings(verdicts).entrySet());
        Collections.shuffle(entries, new Random(seed));
        var shuffled = new LinkedHashMap<String, Reading>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertThat(INVENTED.evaluate(shuffled, "1", 2026).tally()).isEqualTo(tally(verdicts));
    }

    @Property(tries = 300)
    void countsAddUp(@ForAll("verdicts") List<Verdict> verdicts) {
        var tally = tally(verdicts);
        assertThat(tally.criteriaTotal()).isEqualTo(10);
        assertThat(tally.indicatorsTotal()).isEqualTo(47 - count(verdicts, Verdict.NOT_APPLICABLE));
        assertThat(tally.indicatorsMet()).isEqualTo(count(verdicts, Verdict.MET));
        assertThat(tally.indicatorsMissing()).isEqualTo(count(verdicts, Verdict.MISSING));
        assertThat(tally.criteriaMet()).isEqualTo(Long.bitCount(tally.metMask()));
        assertThat(tally.metMask() & tally.missingMask()).isZero();
        assertThat(tally.ready()).isEqualTo(tally.criteriaMet() == 10);
    }

    @Property(tries = 300)
    void aCriterionIsMetWhenAllItOwesAndEnoughOptionalOnesAre(
            @ForAll("verdicts") List<Verdict> verdicts) {
        var tally = tally(verdicts);
        for (var criterion : INVENTED.criteria()) {
            var own =
                    criterion.indicators().stream()
                            .filter(one -> !one.optional())
                            .map(one -> verdicts.get(one.position()))
                            .toList();
            var chosen =
                    criterion.indicators().stream()
                            .filter(Indicator::optional)
                            .map(one -> verdicts.get(one.position()))
                            .filter(one -> one != Verdict.NOT_APPLICABLE)
                            .toList();
            var enough =
                    Collections.frequency(chosen, Verdict.MET)
                            >= Math.min(criterion.optionalNeeded(), chosen.size());
            var owed =
                    own.stream()
                            .allMatch(one -> one == Verdict.MET || one == Verdict.NOT_APPLICABLE);
            assertThat(tally.isMet(criterion))
                    .as("criterion %d", criterion.number())
                    .isEqualTo(owed && enough);
        }
    }

    @Property(tries = 300)
    void meetingOneMoreIndicatorNeverLosesACriterion(
            @ForAll("verdicts") List<Verdict> verdicts, @ForAll @IntRange(max = 46) int position) {
        Assume.that(verdicts.get(position) != Verdict.NOT_APPLICABLE);
        var better = new ArrayList<>(verdicts);
        better.set(position, Verdict.MET);
        var before = tally(verdicts).metMask();
        assertThat(tally(better).metMask() & before).isEqualTo(before);
    }

    @Property(tries = 50)
    void whatDoesNotApplyLeavesTheTotalAndMeetsItsCriterion(
            @ForAll @IntRange(min = 1, max = 10) int number) {
        var criterion = INVENTED.criterion(number).orElseThrow();
        var readings = new LinkedHashMap<String, Reading>();
        criterion
                .indicators()
                .forEach(indicator -> readings.put(indicator.code(), Reading.NOT_APPLICABLE));
        var tally = INVENTED.evaluate(readings, "1", 2026).tally();
        assertThat(tally.isMet(criterion)).isTrue();
        assertThat(tally.criteriaMet()).isEqualTo(1);
        assertThat(tally.indicatorsTotal()).isEqualTo(47 - criterion.indicators().size());
    }

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.just(Verdict.MET)),
                        Tuple.of(1, Arbitraries.of(Verdict.class)))
                .list()
                .ofSize(47);
    }

    private static boolean passes(Operator operator, BigDecimal bar, BigDecimal value) {
        return JudgementTest.requirement(RequirementKind.PERCENT, operator, bar)
                        .judge(Reading.figure(value), "A", 2026)
                        .verdict()
                == Verdict.MET;
    }

    private static Map<String, Reading> readings(List<Verdict> verdicts) {
        var readings = new LinkedHashMap<String, Reading>();
        for (var indicator : INVENTED.indicators()) {
            readings.put(
                    indicator.code(),
                    switch (verdicts.get(indicator.position())) {
                        case MET -> Reading.ACHIEVED;
                        case NOT_MET -> Reading.NOT_ACHIEVED;
                        case MISSING -> Reading.NOTHING;
                        case NOT_APPLICABLE -> Reading.NOT_APPLICABLE;
                    });
        }
        return readings;
    }

    private static Tally tally(List<Verdict> verdicts) {
        return INVENTED.tally(verdicts::get);
    }

    private static int count(List<Verdict> verdicts, Verdict verdict) {
        return Collections.frequency(verdicts, verdict);
    }
}
