package vn.chungsuc.evidence.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One file in a list.
 *
 * @param folder it came in; empty: none
 * @param facts number, date and last day in words; empty: not written yet
 * @param typed the places as they stand in the field: proposed, filed, or typed and refused
 * @param elsewhere other places of this sheet it is filed at, from where it is listed
 * @param twins the same file kept for other sheets
 */
public record FileRow(
        long id,
        String name,
        String folder,
        String kind,
        String size,
        String path,
        @Nullable String shownAt,
        boolean picture,
        String facts,
        boolean expired,
        boolean damaged,
        String by,
        String typed,
        @Nullable String error,
        String elsewhere,
        List<Twin> twins) {

    /** The same bytes somewhere else. */
    public record Twin(String said, String path) {}
}
