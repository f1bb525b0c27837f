package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.files.StoredFile;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/** A page that shows a paper on its way from draft to number: what its checks and forms ask. */
public interface PaperPage {

    Document document();

    OfficialPaper paper();

    List<Finding> findings();

    @Nullable Frozen frozen();

    List<StoredFile> copies();

    List<Signer> signers();

    Signing rights();

    List<Fault> faults();

    /** What stands in the forms after a refusal, by field. */
    Map<String, String> typed();

    String path();

    /** What one may do with it. */
    interface Signing {
        boolean draft();

        boolean freeze();

        boolean register();
    }

    default boolean isDraft() {
        return document().state() == DocumentState.DRAFT;
    }

    default boolean awaits() {
        return document().state() == DocumentState.AWAITING_SIGNATURE;
    }

    default List<Finding> open() {
        return findings().stream().filter(Finding::open).toList();
    }

    default List<Finding> waivable() {
        return open().stream().filter(Finding::waivable).toList();
    }

    default List<Finding> waived() {
        return findings().stream().filter(finding -> !finding.open()).toList();
    }

    default String typed(String field, String otherwise) {
        return typed().getOrDefault(field, otherwise);
    }

    default @Nullable String fault(String field) {
        return faults().stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    /** What was written of the signed paper. */
    default Correction correction() {
        return new Correction(path(), document(), frozen(), faults(), typed());
    }

    /** A number that reads well and is faulted all the same: another paper bears it. */
    default boolean numberTaken() {
        return fault("number") != null && typed("number", "").strip().matches("0*[1-9]\\d*");
    }
}
