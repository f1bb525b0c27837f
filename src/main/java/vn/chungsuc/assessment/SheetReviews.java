package vn.chungsuc.assessment;

import vn.chungsuc.shared.Scope;

import java.util.Map;

/**
 * What a higher module knows of a sheet that is handed in; a module that is not there leaves no
 * trace.
 */
public interface SheetReviews {

    /** Where a sheet stands, and what is said of single lines. */
    record Said(String strong, String text, Map<Integer, Remark> lines) {}

    /**
     * @param look ok, warn, wait or bad
     */
    record Remark(String look, String text) {}

    /** The page of the sheet's review. */
    String page(SheetAddress at);

    /** Asked for only where the sheet is handed in. */
    Said said(Scope scope, Sheet sheet);
}
