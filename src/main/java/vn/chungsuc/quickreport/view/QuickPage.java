package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.PaperPanel;
import vn.chungsuc.documents.Signing;
import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.ObligationState;

import java.time.LocalDate;
import java.util.List;

/**
 * The page of a month's report: the paper, what it lacks, and what may be done with it.
 *
 * @param whole the paper, also with the parts nobody wrote
 * @param below what the units below wrote in the part being written
 * @param owed what it is handed in for, as it stands today
 * @param handedIn this very paper is what was handed in last
 * @param unexplained indicators not met without a cause; null where causes are not asked
 * @param plain the whole as text for a message
 */
public record QuickPage(
        OfficialPaper whole,
        String setName,
        LocalDate asOf,
        LocalDate previous,
        PaperPanel panel,
        List<Below> below,
        @Nullable Obligation owed,
        boolean handedIn,
        @Nullable Integer unexplained,
        String plain,
        Signing signing) {

    /** It may be handed in now, as it is or after freezing. */
    public boolean isOwed() {
        return owed != null && owed.state().isOwed();
    }

    public boolean cameBack() {
        return handedIn && owed != null && owed.state() == ObligationState.RETURNED;
    }

    /** Nobody above holds it. */
    public boolean mayRevise() {
        return signing.mayWithdraw() && (!handedIn || cameBack());
    }
}
