package vn.chungsuc.evidence.view;

import org.jspecify.annotations.Nullable;

/**
 * A unit with the state of its latest evidence.
 *
 * @param proved indicators with a file of their own
 */
public record UnitLine(
        String code,
        String fullName,
        @Nullable String above,
        @Nullable String setId,
        int year,
        int files,
        int unplaced,
        int proved,
        @Nullable Integer indicators,
        long total) {

    public String path() {
        return "/minh-chung/" + code + "/" + year + (setId == null ? "" : "?bo=" + setId);
    }
}
