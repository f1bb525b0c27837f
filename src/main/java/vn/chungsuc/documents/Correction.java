package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Vi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The number, date and signer of a signed paper, ready to be put right.
 *
 * @param path of the paper's own page
 * @param frozen what was signed; null: not known
 */
public record Correction(
        String path,
        Document document,
        @Nullable Frozen frozen,
        List<Fault> faults,
        Map<String, String> typed) {

    public String typed(String field, @Nullable Object otherwise) {
        return typed.getOrDefault(field, otherwise == null ? "" : otherwise.toString());
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    public boolean isFaulted() {
        return Stream.of("number", "date", "signerName", "why").anyMatch(f -> fault(f) != null);
    }

    /** A number that reads well and is faulted all the same: another paper bears it. */
    public boolean numberTaken() {
        return fault("number") != null && typed("number", "").strip().matches("0*[1-9]\\d*");
    }

    /**
     * What was frozen after the day it bears was hardly what was signed that day; papers of before
     * this register are, so it is told and not refused.
     */
    public boolean isSignedBeforeFreezing() {
        return frozen != null
                && document.documentDate() != null
                && document.documentDate().isBefore(Vi.day(frozen.frozenAt()));
    }
}
