package vn.chungsuc.assessment;

/**
 * What a higher module keeps beside the lines of a sheet, as addresses the sheet's page links to
 * and loads; a module that is not there leaves no trace.
 */
public interface BesideSheet {

    /** The page of everything kept beside a sheet. */
    String page(SheetAddress at);

    /**
     * Answers for each line how much is kept, for the place {@code <id of the line>-ev} of the
     * sheet's page: asked for apart, so that the sheet itself waits for nothing.
     */
    String counts(SheetAddress at);

    /** What is kept beside one line: a fragment for htmx, otherwise a page. */
    String line(SheetAddress at, String indicator);
}
