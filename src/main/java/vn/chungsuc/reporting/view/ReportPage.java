package vn.chungsuc.reporting.view;

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
        Map<String, String> typed) {

    public record Rights(boolean draft, boolean freeze, boolean register) {}

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

    public String path() {
        return "/bao-cao/" + document.id();
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
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
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
