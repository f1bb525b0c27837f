package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.RequirementKind;
import vn.chungsuc.plans.FigureQueries.Standing;
import vn.chungsuc.plans.FigureQueries.Sum;
import vn.chungsuc.plans.Target.Subject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What the assessment says now of the things a plan aims at.
 *
 * @param own the unit is judged by the set itself
 * @param standings of the unit, or of those below it, by year
 * @param villages of a commune, where a target counts them
 * @param lastYear what was reached the year before, under the set of then; null: no figures, or not
 *     asked for
 */
record Live(
        CriteriaSet set,
        boolean own,
        int year,
        List<Standing> standings,
        List<Sum> sums,
        List<Standing> villages,
        @Nullable LastYear lastYear) {

    /** How a year ended, and by which set. */
    record LastYear(CriteriaSet set, int year, FigureQueries.YearResult result) {}

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int EXACT = 10;
    private static final char MET = 'M';

    /**
     * @param year whose sheets it comes from
     */
    record Known(BigDecimal value, int year) {}

    /** Of the year before; where that has none, of the year itself. */
    @Nullable Known baseline(Subject subject, int of) {
        var before = actual(subject, of - 1);
        if (before != null) {
            return new Known(before, of - 1);
        }
        var now = actual(subject, of);
        return now == null ? null : new Known(now, of);
    }

    /** Null where the assessment has no figure. */
    @Nullable BigDecimal actual(Subject subject, int of) {
        return switch (subject.kind()) {
            case INDICATOR -> indicator(Objects.requireNonNull(subject.indicator()), of);
            case CRITERIA -> {
                var sheet = one(of);
                yield sheet == null ? null : number(sheet.criteriaMet());
            }
            case INDICATORS -> {
                var sheet = one(of);
                yield sheet == null ? null : number(sheet.indicatorsMet());
            }
            case READY -> count(counted(), of, Standing::ready);
            case BAND -> {
                int least = Objects.requireNonNull(subject.least());
                yield count(standings, of, one -> met(one) >= least);
            }
            case MEAN -> mean(of);
            case OTHER -> null;
        };
    }

    /** Whether a named unit fulfils what the target counts. */
    boolean fulfils(Subject subject, int unit, int of) {
        return counted().stream()
                .filter(one -> one.unitId() == unit && Objects.equals(one.year(), of))
                .anyMatch(one ->
                        subject.kind() == TargetKind.BAND
                                ? met(one) >= Objects.requireNonNull(subject.least())
                                : one.ready());
    }

    /** Those a target may name: communes, or the villages of a commune. */
    List<Standing> countable() {
        return counted().stream().filter(Live.distinct()).toList();
    }

    /** The unit's own sheet; null: none that year. */
    @Nullable Standing one(int of) {
        return own
                ? standings.stream()
                        .filter(one -> Objects.equals(one.year(), of))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The last sheet before the year's end that has figures: last year's, else this year's. */
    @Nullable Standing before() {
        var last = one(year - 1);
        return last != null && last.criteriaMet() != null ? last : one(year);
    }

    /**
     * Indicators of the own sheet that are not met, in legal order; all where there is no sheet.
     */
    List<Indicator> missing() {
        var before = before();
        var verdicts = before == null ? null : before.verdicts();
        return set.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(one -> isOpen(verdicts, one))
                .toList();
    }

    boolean isMissing(Indicator indicator) {
        var before = before();
        return isOpen(before == null ? null : before.verdicts(), indicator);
    }

    /** Criteria that were not met and would be once these indicators are. */
    List<Criterion> gainedBy(Predicate<Indicator> done) {
        return set.criteria().stream()
                .filter(criterion -> !criterion.indicators().isEmpty())
                .filter(criterion -> criterion.indicators().stream().anyMatch(this::isMissing))
                .filter(criterion ->
                        criterion.indicators().stream()
                                .filter(one -> !one.optional())
                                .allMatch(one -> !isMissing(one) || done.test(one)))
                .toList();
    }

    private static boolean isOpen(@Nullable String verdicts, Indicator indicator) {
        if (verdicts == null || indicator.position() >= verdicts.length()) {
            return true;
        }
        var letter = letter(verdicts, indicator);
        return letter != MET && letter != 'A';
    }

    /** What is carried from the year before stands in a small letter; it counts alike. */
    private static char letter(String verdicts, Indicator indicator) {
        return Character.toUpperCase(verdicts.charAt(indicator.position()));
    }

    /** The indicator is met on the sheet of that year. */
    boolean isMet(Indicator indicator, int of) {
        var sheet = one(of);
        var verdicts = sheet == null ? null : sheet.verdicts();
        return verdicts != null
                && indicator.position() < verdicts.length()
                && letter(verdicts, indicator) == MET;
    }

    /** Its figure is a number, not a verdict. */
    static boolean isMeasured(Indicator indicator) {
        return switch (indicator.kind()) {
            case PERCENT, AMOUNT, ZERO -> true;
            case PROVINCE -> indicator.unit() != null;
            case ACHIEVED, COMPOUND, PER_SEX, SCORE -> false;
        };
    }

    private @Nullable BigDecimal indicator(String code, int of) {
        var known = set.indicator(code);
        if (known.isEmpty()) {
            return null;
        }
        var indicator = known.get();
        if (!isMeasured(indicator)) {
            return met(indicator, of);
        }
        return sums.stream()
                .filter(sum -> sum.year() == of && sum.indicator() == indicator.position())
                .findFirst()
                .map(sum -> figure(indicator, sum))
                .orElse(null);
    }

    private static @Nullable BigDecimal figure(Indicator indicator, Sum sum) {
        var part = sum.numerator();
        var whole = sum.denominator();
        if (part == null || whole == null || whole.signum() == 0) {
            return sum.mean();
        }
        var scaled = indicator.isPercent() ? part.multiply(WHOLE) : part;
        return indicator.kind() == RequirementKind.ZERO && !indicator.isPercent()
                ? part
                : scaled.divide(whole, EXACT, RoundingMode.HALF_UP);
    }

    /** Of one unit 1 or 0; of many how many meet it. */
    private @Nullable BigDecimal met(Indicator indicator, int of) {
        var judged =
                standings.stream()
                        .filter(one -> Objects.equals(one.year(), of) && one.itemised())
                        .map(Standing::verdicts)
                        .filter(Objects::nonNull)
                        .filter(verdicts -> indicator.position() < verdicts.length())
                        .map(verdicts -> letter(verdicts, indicator))
                        .filter(letter -> letter != '-')
                        .toList();
        return judged.isEmpty()
                ? null
                : BigDecimal.valueOf(judged.stream().filter(letter -> letter == MET).count());
    }

    private List<Standing> counted() {
        return own ? villages : standings;
    }

    private @Nullable BigDecimal count(
            List<Standing> of, int year, Predicate<Standing> fulfilling) {
        var known =
                of.stream()
                        .filter(one -> Objects.equals(one.year(), year))
                        .filter(one -> one.itemised() || one.criteriaMet() != null)
                        .toList();
        return known.isEmpty()
                ? null
                : BigDecimal.valueOf(known.stream().filter(fulfilling).count());
    }

    private @Nullable BigDecimal mean(int of) {
        var known =
                standings.stream()
                        .filter(one -> Objects.equals(one.year(), of))
                        .map(Standing::criteriaMet)
                        .filter(Objects::nonNull)
                        .toList();
        if (known.isEmpty()) {
            return null;
        }
        var sum = known.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(known.size()), EXACT, RoundingMode.HALF_UP);
    }

    private static int met(Standing one) {
        return one.criteriaMet() == null ? 0 : one.criteriaMet();
    }

    private static @Nullable BigDecimal number(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    private static Predicate<Standing> distinct() {
        var seen = new java.util.HashSet<Integer>();
        return one -> seen.add(one.unitId());
    }
}
