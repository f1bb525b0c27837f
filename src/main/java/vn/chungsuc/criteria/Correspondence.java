package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a later set asks for that an earlier one asked for too. Never more than a counterpart: each
 * set keeps its own words and bars.
 *
 * @param indicators by the later set's code; one of the earlier may stand behind several
 * @param criteria by the later set's number; several of the earlier may have become one
 * @param identity the sets are one, or a set and a province's overlay: codes mean the same
 */
public record Correspondence(
        CriteriaSet from,
        CriteriaSet to,
        Map<String, IndicatorPair> indicators,
        Map<Integer, List<CriterionPair>> criteria,
        @Nullable String note,
        boolean identity) {

    /**
     * @param comparable measured alike: the figure of one may be held against the bar of the other
     * @param confirmed compared with the issued texts; else «cần xác nhận»
     */
    public record IndicatorPair(
            String from, String to, boolean comparable, boolean confirmed, @Nullable String note) {}

    public record CriterionPair(int from, int to, boolean confirmed) {}

    /** Pairs whose codes or numbers the sets no longer have are left out. */
    static Correspondence of(
            CriteriaSet from,
            CriteriaSet to,
            Collection<IndicatorPair> indicators,
            Collection<CriterionPair> criteria,
            @Nullable String note) {
        var byCode = new HashMap<String, IndicatorPair>();
        for (var pair : indicators) {
            if (from.indicator(pair.from()).isPresent() && to.indicator(pair.to()).isPresent()) {
                byCode.put(pair.to(), pair);
            }
        }
        var byNumber = new TreeMap<Integer, List<CriterionPair>>();
        for (var number : new TreeSet<>(criteria.stream().map(CriterionPair::to).toList())) {
            byNumber.put(number, criteria.stream().filter(pair -> pair.to() == number).toList());
        }
        return new Correspondence(from, to, Map.copyOf(byCode), byNumber, note, false);
    }

    /** Between sets in which a code means the same. */
    static Correspondence identity(CriteriaSet from, CriteriaSet to) {
        var indicators = new HashMap<String, IndicatorPair>();
        for (var now : to.indicators()) {
            from.indicator(now.code())
                    .ifPresent(old ->
                            indicators.put(
                                    now.code(),
                                    new IndicatorPair(now.code(), now.code(), true, true, null)));
        }
        var criteria = new TreeMap<Integer, List<CriterionPair>>();
        for (var now : to.criteria()) {
            if (from.criterion(now.number()).isPresent()) {
                criteria.put(
                        now.number(), List.of(new CriterionPair(now.number(), now.number(), true)));
            }
        }
        return new Correspondence(from, to, indicators, criteria, null, true);
    }

    public boolean isEmpty() {
        return indicators.isEmpty() && criteria.isEmpty();
    }

    /** The pair of an indicator of the later set. */
    public Optional<IndicatorPair> pair(Indicator now) {
        return Optional.ofNullable(indicators.get(now.code()));
    }

    /** The earlier indicator behind one of the later set. */
    public Optional<Indicator> before(Indicator now) {
        return pair(now).flatMap(pair -> from.indicator(pair.from()));
    }

    /** The earlier criteria that became one of the later set, in legal order. */
    public List<Criterion> before(Criterion now) {
        return criteria.getOrDefault(now.number(), List.of()).stream()
                .map(pair -> from.criterion(pair.from()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether everything said of a criterion was compared with the issued texts. */
    public boolean isConfirmed(Criterion now) {
        return criteria.getOrDefault(now.number(), List.of()).stream()
                .allMatch(CriterionPair::confirmed);
    }

    /** Indicators of the earlier set behind nothing of the later one, in legal order. */
    public List<Indicator> ended() {
        var lives = new TreeSet<String>();
        indicators.values().forEach(pair -> lives.add(pair.from()));
        return from.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(old -> !lives.contains(old.code()))
                .toList();
    }
}
