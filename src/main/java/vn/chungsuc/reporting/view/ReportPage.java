package vn.chungsuc.reporting.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Signing;

import java.time.LocalDate;

/** The page of one report: the paper, what it lacks, and what may be done with it. */
public record ReportPage(String setName, LocalDate asOf, Panel panel, Signing signing) {

    /**
     * What stands in the side panel: a source, a part being written, or neither.
     *
     * @param key of the figure or part asked for
     */
    public record Panel(
            String path, @Nullable String key, @Nullable Source source, @Nullable Words words) {

        public static Panel empty(String path) {
            return new Panel(path, null, null, null);
        }
    }

    /**
     * A part being written.
     *
     * @param petitions how many open ones it may take in; none but where a paper asks for something
     * @param theirs what somebody else saved meanwhile
     */
    public record Words(
            String part,
            String title,
            @Nullable String hint,
            String words,
            int version,
            int petitions,
            @Nullable String theirs,
            @Nullable String who) {}
}
