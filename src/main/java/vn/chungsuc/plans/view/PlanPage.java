package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Correction;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.Frozen;
import vn.chungsuc.documents.OfficialPaper;
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
        Map<String, String> typed) {

    /**
     * @param approve submitted plans of the unit may be approved or sent back
     */
    public record Rights(boolean draft, boolean approve, boolean freeze, boolean register) {}

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

    public String path() {
        return head.plan().path();
    }

    public boolean isDraft() {
        return document.state() == DocumentState.DRAFT;
    }

    public boolean awaits() {
        return document.state() == DocumentState.AWAITING_SIGNATURE;
    }

    public List<Finding> open() {
        return findings.stream().filter(Finding::open).toList();
    }

    public List<Finding> waivable() {
        return open().stream().filter(Finding::waivable).toList();
    }

    public List<Finding> waived() {
        return findings.stream().filter(finding -> !finding.open()).toList();
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public @Nullable String fault(String field) {
        return Faults.of(faults, field);
    }

    /** What was written of the signed paper. */
    public Correction correction() {
        return new Correction(path(), document, frozen, faults, typed);
    }

    /** A number that reads well and is faulted all the same: another paper bears it. */
    public boolean numberTaken() {
        return fault("number") != null && typed("number", "").strip().matches("0*[1-9]\\d*");
    }
}
