package vn.chungsuc.handin.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.ObligationFilter;
import vn.chungsuc.handin.Period;
import vn.chungsuc.shared.Listing;

import java.util.List;

/**
 * The list of what is owed.
 *
 * @param receives others report to the officer's unit
 * @param mayAnswer the officer may accept what was handed in
 * @param reminder a ready text to those who have not handed in; null when nobody is to be reminded
 */
public record ObligationList(
        ObligationFilter filter,
        List<Period> periods,
        Standing standing,
        List<Obligation> obligations,
        Listing listing,
        boolean receives,
        boolean mayAnswer,
        @Nullable String reminder,
        String xlsx) {

    public String periodKey() {
        return filter.period() == null ? "tat-ca" : filter.period().key();
    }

    /** The same list in one state. */
    public String inState(String state) {
        return "/bao-cao/nop?ky=" + periodKey() + "&trangThai=" + state;
    }

    public boolean anyToAccept() {
        return mayAnswer
                && obligations.stream()
                        .anyMatch(o ->
                                o.receives()
                                        && o.state()
                                                == vn.chungsuc.handin.ObligationState.HANDED_IN);
    }
}
