package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.NotFound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A «bộ tiêu chí» as its decision issued it; an overlay comes here already laid over its base.
 * Immutable and shared between threads.
 */
public final class CriteriaSet {

    private final SetHead head;
    private final Dimensions dimensions;
    private final List<ClassBand> bands;
    private final List<Criterion> criteria;
    private final List<Indicator> byPosition;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<Integer, Criterion> byNumber = new HashMap<>();

    CriteriaSet(
            SetHead head, Dimensions dimensions, List<ClassBand> bands, List<Criterion> criteria) {
        this.head = head;
        this.dimensions = dimensions;
        this.bands = List.copyOf(bands);
        this.criteria = List.copyOf(criteria);
        var indicators = new ArrayList<Indicator>();
        for (var criterion : criteria) {
            byNumber.put(criterion.number(), criterion);
            for (var indicator : criterion.indicators()) {
                indicators.add(indicator);
                byCode.put(indicator.code(), indicator);
            }
        }
        indicators.sort(Comparator.comparingInt(Indicator::position));
        this.byPosition = List.copyOf(indicators);
    }

    public SetHead head() {
        return head;
    }

    public String id() {
        return head.id();
    }

    public String name() {
        return head.name();
    }

    public boolean isOverlay() {
        return head.base() != null;
    }

    public boolean covers(int year) {
        return year >= head.firstYear() && year <= head.lastYear();
    }

    /** Whether units of a kind (xã, phường …) stand in this set's counts. */
    public boolean appliesTo(String unitKind) {
        return head.unitKinds().contains(unitKind);
    }

    public Dimensions dimensions() {
        return dimensions;
    }

    public Optional<String> dimensionOf(Dimensions.Place place) {
        return dimensions.of(place);
    }

    public List<ClassBand> bands() {
        return bands;
    }

    public @Nullable ClassBand bandOf(int criteriaMet) {
        for (var band : bands) {
            if (band.holds(criteriaMet)) {
                return band;
            }
        }
        return null;
    }

    /** In legal order. */
    public List<Criterion> criteria() {
        return criteria;
    }

    public int criteriaTotal() {
        return criteria.size();
    }

    /** By position, which an overlay's own additions end. */
    public List<Indicator> indicators() {
        return byPosition;
    }

    public int indicatorsTotal() {
        return byPosition.size();
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Indicator indicator(int position) {
        return byPosition.get(position);
    }

    /**
     * @throws NotFound when the set has no such indicator
     */
    public Indicator requireIndicator(String code) {
        return indicator(code).orElseThrow(NotFound::new);
    }

    public Optional<Criterion> criterion(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Its bit in a mask is the criterion's index. */
    public boolean isIn(long mask, Criterion criterion) {
        return (mask & 1L << criterion.index()) != 0;
    }

    /** Judges the whole set; an indicator without a reading is missing. */
    public Evaluation evaluate(
            Map<String, Reading> readings, @Nullable String dimension, int year) {
        var judgements = new ArrayList<Judgement>(byPosition.size());
        for (var indicator : byPosition) {
            var reading = readings.getOrDefault(indicator.code(), Reading.NOTHING);
            judgements.add(indicator.judge(reading, dimension, year));
        }
        return new Evaluation(
                this, judgements, tally(position -> judgements.get(position).verdict()));
    }

    /** Counts verdicts given by position: what a sheet's roll-up is made of. */
    public Tally tally(Tally.Verdicts verdicts) {
        return Tally.of(this, verdicts);
    }

    public SetHead.State state(LocalDate today) {
        return head.state(today);
    }

    @Override
    public String toString() {
        return head.id();
    }
}
