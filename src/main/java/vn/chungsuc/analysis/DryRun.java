package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.ClassBand;
import vn.chungsuc.criteria.Correspondence;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.RequirementKind;
import vn.chungsuc.criteria.Tally;
import vn.chungsuc.criteria.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a unit would be under another set, from the figures it has. Pure: nothing is written. What
 * the figures do not tell stays open, so that a unit's count is known from below and from above.
 */
final class DryRun {

    /** What an indicator is taken to be where the figures do not tell. */
    enum Assumption {
        /** Left open: the count is between two numbers. */
        OPEN("mo"),
        /** As its counterpart was judged; without one it is left open. */
        KEPT("giu"),
        /** Not met. */
        NOT_MET("chua");

        private final String key;

        Assumption(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        static Assumption of(@Nullable String key) {
            for (var one : values()) {
                if (one.key.equals(key)) {
                    return one;
                }
            }
            return OPEN;
        }
    }

    enum Outcome {
        FALLS,
        OPEN,
        STAYS,
        RISES
    }

    /**
     * A unit as it stands.
     *
     * @param dimension the column of the set to be tried it would be judged by; null: not known
     * @param readings by position in the set it is judged by now
     */
    record Unit(
            CriteriaSet set,
            int criteriaMet,
            @Nullable String dimension,
            List<Verdict> verdicts,
            Map<Integer, Reading> readings) {}

    /**
     * How one indicator would come out.
     *
     * @param before the verdict of its counterpart; null: it has none
     * @param reading what it was judged by
     * @param now null: the figures do not tell
     */
    record Judged(
            Indicator indicator, @Nullable Verdict before, Reading reading, @Nullable Verdict now) {

        /** Met so far, and not under the set that is tried. */
        boolean isLost() {
            return before == Verdict.MET && now == Verdict.NOT_MET;
        }
    }

    /**
     * @param least criteria surely met
     * @param most criteria that may be met
     * @param open indicators the figures do not tell of
     */
    record Result(
            Outcome outcome, int least, int most, int open, List<Judged> judged, long lostMask) {

        List<Judged> lost() {
            return judged.stream().filter(Judged::isLost).toList();
        }
    }

    private final CriteriaSet tried;
    private final Correspondence pairs;
    private final int year;
    private final Assumption assumption;

    /**
     * @param year whose bars of the tried set are used
     */
    DryRun(Correspondence pairs, int year, Assumption assumption) {
        this.tried = pairs.to();
        this.pairs = pairs;
        this.year = year;
        this.assumption = assumption;
    }

    Result of(Unit unit) {
        var judged = new ArrayList<Judged>(tried.indicatorsTotal());
        tried.indicators().forEach(indicator -> judged.add(judge(unit, indicator)));
        var least = tally(judged, Verdict.MISSING);
        var most = tally(judged, Verdict.MET);
        return new Result(
                outcome(unit, least.criteriaMet(), most.criteriaMet()),
                least.criteriaMet(),
                most.criteriaMet(),
                (int) judged.stream().filter(one -> one.now() == null).count(),
                judged,
                lost(unit, most));
    }

    private Tally tally(List<Judged> judged, Verdict open) {
        return tried.tally(
                position -> Objects.requireNonNullElse(judged.get(position).now(), open));
    }

    private Judged judge(Unit unit, Indicator indicator) {
        var old = pairs.before(indicator).orElse(null);
        if (old == null) {
            return new Judged(indicator, null, Reading.NOTHING, unknown(null));
        }
        var before = unit.verdicts().get(old.position());
        var reading = unit.readings().getOrDefault(old.position(), Reading.NOTHING);
        var comparable =
                pairs.pair(indicator).filter(Correspondence.IndicatorPair::comparable).isPresent();
        var now = comparable ? judge(unit, old, indicator, reading) : null;
        return new Judged(indicator, before, reading, now == null ? unknown(before) : now);
    }

    /** Null: the figures do not tell. */
    private @Nullable Verdict judge(
            Unit unit, Indicator old, Indicator indicator, Reading reading) {
        return switch (reading) {
            case Reading.Nothing _ -> null;
            case Reading.Word(var word) ->
                    word == Verdict.NOT_APPLICABLE || asksForAWord(old, indicator) ? word : null;
            default -> {
                var verdict = indicator.judge(reading, unit.dimension(), year).verdict();
                yield verdict == Verdict.MISSING ? null : verdict;
            }
        };
    }

    /** A word given for one bar says nothing of another. */
    private static boolean asksForAWord(Indicator old, Indicator indicator) {
        return indicator.kind() == RequirementKind.ACHIEVED
                || old.requirement().thresholds().isEmpty()
                        && indicator.requirement().thresholds().isEmpty();
    }

    private @Nullable Verdict unknown(@Nullable Verdict before) {
        return switch (assumption) {
            case OPEN -> null;
            case NOT_MET -> Verdict.NOT_MET;
            case KEPT -> before == null || before == Verdict.MISSING ? null : before;
        };
    }

    /** Criteria met now that would not be, whatever the open indicators turn out to be. */
    private long lost(Unit unit, Tally most) {
        long lost = 0;
        for (var criterion : tried.criteria()) {
            if (wasMet(unit, criterion) && !most.isMet(criterion)) {
                lost |= 1L << criterion.index();
            }
        }
        return lost;
    }

    private boolean wasMet(Unit unit, Criterion criterion) {
        var before = pairs.before(criterion);
        var tally = unit.set().tally(position -> unit.verdicts().get(position));
        return !before.isEmpty() && before.stream().allMatch(tally::isMet);
    }

    private Outcome outcome(Unit unit, int least, int most) {
        var now = rank(unit.set(), unit.criteriaMet());
        var worst = rank(tried, least);
        var best = rank(tried, most);
        if (best < now) {
            return Outcome.FALLS;
        }
        if (worst < now) {
            return Outcome.OPEN;
        }
        return worst > now ? Outcome.RISES : Outcome.STAYS;
    }

    /**
     * Classes are held against each other from the top where both sets have as many; else all that
     * can be said alike is whether every criterion is met.
     */
    private int rank(CriteriaSet set, int criteriaMet) {
        if (!hasSameClasses()) {
            return criteriaMet == set.criteriaTotal() && set.criteriaTotal() > 0 ? 1 : 0;
        }
        ClassBand band = set.bandOf(criteriaMet);
        return band == null ? -set.bands().size() : -set.bands().indexOf(band);
    }

    boolean hasSameClasses() {
        return !tried.bands().isEmpty() && tried.bands().size() == pairs.from().bands().size();
    }
}
