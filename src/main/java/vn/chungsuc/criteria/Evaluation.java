package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A whole set judged.
 *
 * @param judgements by position
 */
public record Evaluation(CriteriaSet set, List<Judgement> judgements, Tally tally) {

    public Judgement of(Indicator indicator) {
        return judgements.get(indicator.position());
    }

    public boolean isMet(Criterion criterion) {
        return tally.isMet(criterion);
    }

    public @Nullable ClassBand band() {
        return set.bandOf(tally.criteriaMet());
    }
}
