package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The second step of one's own account.
 *
 * @param asked a role of the account must have it
 * @param since since when it is in use; null while it is not
 * @param offer the key to give to the app; null when none waits to be proven
 * @param codesLeft recovery codes not used yet
 * @param codes fresh recovery codes, shown this once
 */
public record SecondFactorPage(
        boolean asked,
        @Nullable OffsetDateTime since,
        @Nullable Offer offer,
        int codesLeft,
        List<String> codes,
        List<Fault> faults) {

    /** Below this many it is time for new ones. */
    private static final int FEW = 3;

    /**
     * @param key in fours, as one types it
     */
    public record Offer(String key, Picture picture) {}

    /** A QR code as the path of an SVG of so many modules a side. */
    public record Picture(int side, String path) {}

    public boolean due() {
        return asked && since == null;
    }

    public boolean few() {
        return codesLeft < FEW;
    }

    public @Nullable String fault(String field) {
        return Fields.sentence(faults, field);
    }
}
