package vn.chungsuc.unitchange.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.unitchange.ChangeList;

import java.util.List;
import java.util.Map;

/**
 * A list of changes: before it is applied what it would come to, afterwards what it came to.
 *
 * @param problems what must be mended first, a page of them
 * @param problemCount all of them
 * @param repeated of those, units or codes that come twice
 * @param orphans of those, units left with nothing above
 * @param made a page of the new units
 * @param fingerprint of what is shown, sent along when it is applied
 * @param impacts what is open at the units that end, by kind
 * @param hindrances why it cannot be taken back; null: it is not applied
 */
public record ChangePage(
        ChangeList list,
        String sub,
        List<Problem> problems,
        int problemCount,
        int repeated,
        int orphans,
        List<Problem> cautions,
        int cautionCount,
        List<Lacking> lacking,
        Told told,
        List<Told.Made> made,
        Listing listing,
        String q,
        @Nullable String fingerprint,
        List<Impact> impacts,
        @Nullable List<String> hindrances,
        Map<String, String> typed,
        List<Fault> faults) {

    /**
     * @param line null: of the list as a whole
     */
    public record Problem(@Nullable Integer line, String sentence) {}

    /** Classifications the old units had, which the new one takes over only by a decision. */
    public record Lacking(String unit, String marks) {}

    /**
     * @param count of things, at so many units
     * @param first some of the units, with what is there
     */
    public record Impact(String kind, String goes, long count, int units, List<At> first) {}

    public record At(String unit, String what, @Nullable String path) {}

    public String path() {
        return list.path();
    }

    public boolean appliable() {
        return list.draft() && list.own() && problemCount == 0 && fingerprint != null;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    /** Those without a row of their own: they go with the unit above them. */
    public long following() {
        return told.moved().stream().filter(Told.Moved::follows).count();
    }

    public long abolished() {
        return told.gone().stream().filter(gone -> gone.into().isEmpty()).count();
    }
}
