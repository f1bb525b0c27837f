package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

/**
 * What stands between a draft and its freezing.
 *
 * @param key stable, so that a waiver stays with it
 * @param place where to mend it, as a link; null: nowhere in particular
 * @param waivable a gap may be answered for in writing; a missing signer may not
 * @param waiver the reason given, once somebody gave one
 */
public record Finding(
        String key,
        String sentence,
        @Nullable String place,
        boolean waivable,
        @Nullable String waiver) {

    public boolean open() {
        return waiver == null;
    }
}
