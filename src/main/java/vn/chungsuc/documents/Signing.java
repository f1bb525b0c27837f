package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.files.StoredFile;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * What stands beside a paper on its page: what it lacks before it is frozen, then its number and
 * signed copy.
 *
 * @param path where its forms are sent
 * @param page the paper's own page
 * @param typed what stands in the forms after a refusal, by field
 */
public record Signing(
        String path,
        String page,
        Document document,
        OfficialPaper paper,
        List<Finding> findings,
        @Nullable Frozen frozen,
        List<StoredFile> copies,
        List<Signer> signers,
        Rights rights,
        List<Fault> faults,
        Map<String, String> typed) {

    public record Rights(boolean draft, boolean freeze, boolean register) {}

    public boolean isDraft() {
        return document.state() == DocumentState.DRAFT;
    }

    public boolean awaits() {
        return document.state() == DocumentState.AWAITING_SIGNATURE;
    }

    public boolean mayWithdraw() {
        return awaits() && rights.freeze();
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

    public String typed(String field, @Nullable String otherwise) {
        return typed.getOrDefault(field, otherwise == null ? "" : otherwise);
    }

    public @Nullable String fault(String field) {
        return correction().fault(field);
    }

    /** What was written of the signed paper. */
    public Correction correction() {
        return new Correction(path, document, frozen, faults, typed);
    }

    /** Where to mend a finding. */
    public @Nullable String place(Finding finding) {
        var place = finding.place();
        return place == null || place.startsWith("#") ? place : page + place;
    }
}
