package vn.chungsuc.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

import vn.chungsuc.criteria.Operator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Requirement;
import vn.chungsuc.criteria.RequirementKind;
import vn.chungsuc.criteria.Threshold;
import vn.chungsuc.criteria.Thresholds;
import vn.chungsuc.criteria.Verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a figure lacks is just enough; what is usual is not moved by one wild figure. */
class GapAndSpreadTest {

    @Property
    void whatIsLackingIsJustEnough(
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(max = 5000) int part,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal bar,
            @ForAll Operator operator) {
        if (operator == Operator.EXACTLY) {
            return;
        }
        var threshold = new Threshold(null, null, null, operator, bar, true, null);
        var lacking =
                Gap.countLacking(threshold, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        assertThat(verdict(threshold, BigDecimal.valueOf(part).add(lacking), whole))
                .isEqualTo(Verdict.MET);
        if (lacking.signum() != 0) {
            var oneLess = lacking.subtract(BigDecimal.valueOf(lacking.signum()));
            assertThat(verdict(threshold, BigDecimal.valueOf(part).add(oneLess), whole))
                    .isEqualTo(Verdict.NOT_MET);
        }
    }

    private static Verdict verdict(Threshold bar, BigDecimal part, int whole) {
        return new Requirement(
                        RequirementKind.PERCENT,
                        "%",
                        List.of(),
                        false,
                        new Thresholds(List.of(bar)),
                        true)
                .judge(Reading.ratio(part, BigDecimal.valueOf(whole)), null, 2024)
                .verdict();
    }

    @Property(tries = 300)
    void oneWildFigureStandsOutAndLeavesTheMiddleWhereItWas(
            @ForAll @Size(min = 7, max = 60) List<@IntRange(min = 40, max = 60) Integer> usual) {
        var figures = new ArrayList<>(usual.stream().map(BigDecimal::valueOf).toList());
        var spread = Spread.of(figures);
        assertThat(spread.median()).isBetween(40.0, 60.0);
        figures.add(BigDecimal.valueOf(500));
        assertThat(Spread.of(figures).median()).isBetween(40.0, 60.0);
        if (spread.deviation() > 0) {
            assertThat(Unusual.standsOut(BigDecimal.valueOf(500), spread, false)).isTrue();
        }
    }

    @Property(tries = 300)
    void distancesFollowAShiftAndAStretch(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 1000) Integer> figures,
            @ForAll @IntRange(max = 1000) int figure) {
        var plain = Spread.of(figures.stream().map(BigDecimal::valueOf).toList());
        var moved =
                Spread.of(figures.stream().map(one -> BigDecimal.valueOf(3L * one + 7)).toList());
        assertThat(moved.away(BigDecimal.valueOf(3L * figure + 7)))
                .isCloseTo(
                        plain.away(BigDecimal.valueOf(figure)),
                        org.assertj.core.data.Offset.offset(1e-6));
    }
}
