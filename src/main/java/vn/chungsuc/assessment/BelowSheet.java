package vn.chungsuc.assessment;

/**
 * What a higher module holds of the units below a sheet's own: a page for the whole sheet, and one
 * for each of its lines. A module that is not there leaves no trace.
 */
public interface BelowSheet {

    /** Whether units of this level have any. */
    boolean isOf(String level);

    String page(SheetAddress at);

    String line(SheetAddress at, String indicator);
}
