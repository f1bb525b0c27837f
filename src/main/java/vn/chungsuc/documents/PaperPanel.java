package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What stands in the panel beside a paper: where a figure of it comes from, a part being written,
 * or neither.
 *
 * @param path of the paper's own page
 */
public record PaperPanel(String path, @Nullable Source source, @Nullable Words words) {

    public static PaperPanel empty(String path) {
        return new PaperPanel(path, null, null);
    }

    public boolean isEmpty() {
        return source == null && words == null;
    }

    public record Source(String title, String formula, List<Line> lines) {

        public record Line(String label, String value, @Nullable String path) {}
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
