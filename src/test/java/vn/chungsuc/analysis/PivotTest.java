package vn.chungsuc.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.analysis.Pivot.Atom;
import vn.chungsuc.analysis.Pivot.Measure;
import vn.chungsuc.analysis.Pivot.Side;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Whatever the sides, what is met adds up to the same, and no share leaves 0 to 100. */
@DatabaseTest
class PivotTest {

    @Autowired CriteriaSets sets;

    private List<Atom> atoms(long seed) {
        var chance = new SplittableRandom(seed);
        var set = sets.require("xa-ntm-2021-2025");
        var atoms = new ArrayList<Atom>();
        for (int i = chance.nextInt(60); i > 0; i--) {
            int unit = chance.nextInt(1, 6);
            atoms.add(
                    new Atom(
                            unit,
                            unit,
                            "Xã " + unit,
                            chance.nextInt(2021, 2025),
                            set,
                            set.criteria().get(chance.nextInt(set.criteria().size())),
                            Verdict.values()[chance.nextInt(Verdict.values().length)],
                            chance.nextInt(20)));
        }
        return atoms;
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void sumsAgreeWhateverTheSides(Side down) {
        for (var across : Side.values()) {
            for (long seed = 0; seed < 50; seed++) {
                agrees(atoms(seed), down, across);
            }
        }
    }

    private static void agrees(List<Atom> atoms, Side down, Side across) {
        var pivot = new Pivot(atoms, down, across);
        var met = atoms.stream().filter(one -> one.verdict() == Verdict.MET).count();
        assertThat(pivot.all.value(Measure.MET)).isEqualTo(BigDecimal.valueOf(met));
        assertThat(sum(pivot.ends.values())).isEqualTo(met);
        assertThat(sum(pivot.columns.values())).isEqualTo(met);
        assertThat(pivot.rows.values().stream().mapToLong(row -> sum(row.values())).sum())
                .isEqualTo(met);
        for (var column : pivot.columns.values()) {
            var share = column.value(Measure.SHARE);
            assertThat(share == null || share.signum() >= 0 && share.intValue() <= 100).isTrue();
        }
        assertThat(pivot.ends.keySet()).containsExactlyElementsOf(pivot.rows.keySet());
    }

    private static long sum(Collection<Pivot.Sum> sums) {
        return sums.stream().mapToLong(one -> one.value(Measure.MET).longValue()).sum();
    }
}
