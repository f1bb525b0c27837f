package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a new year takes over. An indicator judged before is carried where set and requirement are
 * still the same; where they changed it must be reviewed again.
 *
 * @param taken positions on the earlier sheet and on the new one
 */
record Carry(@Nullable EarlierSheet from, List<Taken> taken, VerdictLine verdicts) {

    record Taken(int from, int to) {}

    /** The same unit's last sheet of the same tier. */
    record EarlierSheet(
            int id, CriteriaSet set, int year, @Nullable String dimension, VerdictLine verdicts) {}

    static Carry nothing(CriteriaSet set) {
        return new Carry(null, List.of(), VerdictLine.blank(set.indicatorsTotal()));
    }

    static Carry plan(
            @Nullable EarlierSheet earlier, CriteriaSet set, @Nullable String dimension, int year) {
        return plan(earlier, set, dimension, year, Step::same);
    }

    /**
     * @param same {@link Step#same}, remembered by whoever plans for many units
     */
    static Carry plan(
            @Nullable EarlierSheet earlier,
            CriteriaSet set,
            @Nullable String dimension,
            int year,
            Function<Step, BitSet> same) {
        if (earlier == null || earlier.verdicts().isBlank()) {
            return nothing(set);
        }
        var asked = same.apply(Step.of(earlier, set, dimension, year));
        var taken = new ArrayList<Taken>();
        var letters = VerdictLine.blank(set.indicatorsTotal()).letters().toCharArray();
        for (var indicator : set.indicators()) {
            var old =
                    related(earlier.set(), set)
                            ? earlier.set().indicator(indicator.code()).orElse(null)
                            : null;
            var letter =
                    old == null
                            ? VerdictLine.TO_REVIEW
                            : earlier.verdicts().letters().charAt(old.position());
            if (Character.isLetter(letter)) {
                if (old != null && asked.get(indicator.position())) {
                    taken.add(new Taken(old.position(), indicator.position()));
                    letter = Character.toLowerCase(letter);
                } else {
                    letter = VerdictLine.TO_REVIEW;
                }
            }
            letters[indicator.position()] = letter;
        }
        return new Carry(earlier, taken, new VerdictLine(String.valueOf(letters)));
    }

    /** One set, or a set and a province's overlay of it. */
    private static boolean related(CriteriaSet one, CriteriaSet other) {
        return root(one).equals(root(other));
    }

    private static String root(CriteriaSet set) {
        var base = set.head().base();
        return base == null ? set.id() : base;
    }

    /** From the bars of one year to those of another; units of one group take it alike. */
    record Step(
            CriteriaSet from,
            @Nullable String fromDimension,
            int fromYear,
            CriteriaSet to,
            @Nullable String dimension,
            int year) {

        static Step of(
                EarlierSheet earlier, CriteriaSet set, @Nullable String dimension, int year) {
            return new Step(
                    earlier.set(), earlier.dimension(), earlier.year(), set, dimension, year);
        }

        /** The positions that still ask what the earlier sheet asked. */
        BitSet same() {
            var same = new BitSet();
            for (var indicator : to.indicators()) {
                var old = from.indicator(indicator.code()).orElse(null);
                if (old != null && asksTheSame(old, indicator)) {
                    same.set(indicator.position());
                }
            }
            return same;
        }

        private boolean asksTheSame(Indicator old, Indicator now) {
            return old.kind() == now.kind()
                    && Objects.equals(
                            old.requirement().text(fromDimension, fromYear),
                            now.requirement().text(dimension, year));
        }
    }
}
