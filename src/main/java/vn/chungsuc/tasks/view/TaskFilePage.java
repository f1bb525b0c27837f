package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.view.TaskFormPage.SetOption;

import java.util.List;

/**
 * Tasks from a file: choosing it, looking it through.
 *
 * @param id of the list looked through and not made yet; null: none
 * @param set by which its criteria count
 * @param fault why the file could not be read
 * @param made how many it was made into already; null: not yet
 */
public record TaskFilePage(
        @Nullable Integer id,
        String fileName,
        String set,
        List<SetOption> sets,
        List<Row> rows,
        @Nullable String fault,
        @Nullable Integer made) {

    /**
     * @param number as a person sees it in the spreadsheet
     * @param faults why it is refused; empty: it is taken
     */
    public record Row(
            int number, String title, String lead, String deadline, List<String> faults) {}

    public long taken() {
        return rows.stream().filter(row -> row.faults().isEmpty()).count();
    }

    public long refused() {
        return rows.size() - taken();
    }
}
