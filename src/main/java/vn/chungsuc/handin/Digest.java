package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a hand-in says in few figures and words: what its receiver sees at a glance and gathers
 * from. Kept with the hand-in as JSON.
 *
 * @param gained and lost since the last cut-off
 * @param lines part → what the unit wrote there
 * @param missing codes of indicators without a figure; null in what was handed in before these were
 *     told apart from what is not met
 * @param asOf figures count to the end of this day; null: not said
 */
public record Digest(
        List<Count> counts,
        List<String> gained,
        List<String> lost,
        List<Lack> lacking,
        Map<String, String> lines,
        @Nullable List<String> missing,
        @Nullable LocalDate asOf) {

    /**
     * @param before at the last cut-off; null: not known
     */
    public record Count(String label, int now, int of, @Nullable Integer before) {}

    /** What is not met, why, and what is proposed. */
    public record Lack(
            String code, String name, @Nullable String cause, @Nullable String proposal) {}
}
