package vn.chungsuc.review.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.review.Stage;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * One sheet on its way.
 *
 * @param open the sheet's year is open; without it nothing can be handed in
 * @param amiss what it may be handed in with only with a word why
 * @param closed the year is closed: only to be read
 */
public record ReviewPage(
        String title,
        Context context,
        String setName,
        String sheetPath,
        String path,
        String query,
        boolean open,
        boolean closed,
        boolean recognition,
        String trackWord,
        @Nullable String trackNote,
        Stage stage,
        int attempt,
        int pending,
        int returned,
        int passed,
        int total,
        List<Step> steps,
        List<String> amiss,
        @Nullable String explanation,
        May may,
        List<Filter> filters,
        List<ReviewLine> lines,
        List<Entry> history,
        Map<String, String> typed,
        List<Fault> faults) {

    /**
     * @param look ok: done; wait: in somebody's hands now; none: not yet
     */
    public record Step(
            String name,
            String look,
            String who,
            boolean unconfirmed,
            @Nullable String late,
            @Nullable String scan) {}

    /** What this officer may do now. */
    public record May(
            boolean chooseTrack,
            boolean agree,
            boolean agreeOnPaper,
            boolean takeBack,
            boolean handIn,
            boolean accept,
            boolean conclude) {

        public boolean anything() {
            return chooseTrack || agree || agreeOnPaper || takeBack || handIn || accept || conclude;
        }
    }

    public record Filter(String label, int count, String path, boolean current) {}

    public record Entry(String what, String who, String when, @Nullable String words) {}

    public String at(String rest) {
        return path + rest + query;
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public @Nullable String fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
