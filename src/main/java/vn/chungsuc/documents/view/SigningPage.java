package vn.chungsuc.documents.view;

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
 * One paper, what it lacks, and what may be done with it.
 *
 * @param home where its content is written
 * @param typed what stands in the forms after a refusal, by field
 */
public record SigningPage(
        Document document,
        OfficialPaper paper,
        String home,
        List<Finding> findings,
        @Nullable Frozen frozen,
        List<StoredFile> copies,
        List<Signer> signers,
        Rights rights,
        List<Fault> faults,
        Map<String, String> typed) {

    public record Rights(boolean draft, boolean freeze, boolean register) {}

    public String path() {
        return "/van-ban/" + document.id() + "/trinh-ky";
    }

    /** A place on this page, or where the content is written. */
    public String placeOf(Finding finding) {
        var place = finding.place() == null ? "" : finding.place();
        return place.startsWith("#") ? place : home + place;
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
        return correction().fault(field);
    }

    /** What was written of the signed paper. */
    public Correction correction() {
        return new Correction(path(), document, frozen, faults, typed);
    }

    public boolean numberTaken() {
        return correction().numberTaken();
    }
}
