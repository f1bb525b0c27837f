package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Visit;
import vn.chungsuc.shared.Listing;

import java.util.List;

/** The visits of a year or month to the places of an area. */
public record VisitList(
        List<Visit> rows,
        String words,
        int year,
        @Nullable Integer month,
        boolean open,
        Listing listing) {

    public boolean narrows() {
        return !words.isEmpty() || month != null || open;
    }
}
