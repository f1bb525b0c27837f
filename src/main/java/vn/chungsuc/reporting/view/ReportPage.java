package vn.chungsuc.reporting.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.Frozen;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.PaperPage;
import vn.chungsuc.files.StoredFile;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The page of one report: the paper, what it lacks, and what may be done with it.
 *
 * @param typed what stands in the forms after a refusal, by field
 */
public record ReportPage(
        Document document,
        OfficialPaper paper,
        String setName,
        LocalDate asOf,
        List<Finding> findings,
        Panel panel,
        @Nullable Frozen frozen,
        List<StoredFile> copies,
        List<Signer> signers,
        Rights rights,
        List<Fault> faults,
        Map<String, String> typed)
        implements PaperPage {

    public record Rights(boolean draft, boolean freeze, boolean register) implements Signing {}

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

    @Override
    public String path() {
        return "/bao-cao/" + document.id();
    }
}
