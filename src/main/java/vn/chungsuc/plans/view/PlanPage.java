package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.Frozen;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.PaperPage;
import vn.chungsuc.files.StoredFile;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * A plan as its paper, what it lacks, and what may be done with it.
 *
 * @param typed what stands in the forms after a refusal, by field
 */
public record PlanPage(
        PlanHead head,
        Document document,
        OfficialPaper paper,
        List<Finding> findings,
        @Nullable Words words,
        List<Part> parts,
        @Nullable Frozen frozen,
        List<StoredFile> copies,
        List<Signer> signers,
        Rights rights,
        List<Fault> faults,
        Map<String, String> typed)
        implements PaperPage {

    /**
     * @param approve submitted plans of the unit may be approved or sent back
     */
    public record Rights(boolean draft, boolean approve, boolean freeze, boolean register)
            implements Signing {}

    /** A part officers write, with a mark for what has nothing yet. */
    public record Part(String key, String title, boolean written) {}

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
        return head.plan().path();
    }
}
