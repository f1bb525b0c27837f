package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Correction;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.Frozen;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.ObligationState;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The page of a month's report: the paper, what it lacks, and what may be done with it.
 *
 * @param owed what it is handed in for, as it stands today
 * @param handedIn this very paper is what was handed in last
 * @param unexplained indicators not met without a cause; null where causes are not asked
 * @param plain the whole as text for a message
 */
public record QuickPage(
        Document document,
        OfficialPaper paper,
        String setName,
        LocalDate asOf,
        LocalDate previous,
        List<Finding> findings,
        Panel panel,
        @Nullable Frozen frozen,
        List<Signer> signers,
        Rights rights,
        @Nullable Obligation owed,
        boolean handedIn,
        @Nullable Integer unexplained,
        String plain,
        List<Fault> faults,
        Map<String, String> typed) {

    public record Rights(boolean draft, boolean freeze, boolean register) {}

    public record Panel(@Nullable String key, @Nullable Source source, @Nullable Words words) {
        public static Panel empty() {
            return new Panel(null, null, null);
        }
    }

    /**
     * A part being written.
     *
     * @param theirs what somebody else saved meanwhile
     * @param below what the units below wrote in it, to be taken over
     */
    public record Words(
            String part,
            String title,
            @Nullable String hint,
            String words,
            int version,
            @Nullable String theirs,
            @Nullable String who,
            List<Below> below) {}

    public record Below(String code, String name, String words) {}

    public String path() {
        return "/bao-cao/nhanh/" + document.id();
    }

    public boolean isDraft() {
        return document.state() == DocumentState.DRAFT;
    }

    public boolean awaits() {
        return document.state() == DocumentState.AWAITING_SIGNATURE;
    }

    /** It may be handed in now, as it is or after freezing. */
    public boolean isOwed() {
        return owed != null && owed.state().isOwed();
    }

    public boolean cameBack() {
        return handedIn && owed != null && owed.state() == ObligationState.RETURNED;
    }

    /** Nobody above holds it. */
    public boolean mayRevise() {
        return awaits() && rights.freeze() && (!handedIn || cameBack());
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
