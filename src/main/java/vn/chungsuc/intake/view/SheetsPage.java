package vn.chungsuc.intake.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Sheets that came back, or a pasted block: what each cell would become.
 *
 * @param saved null: not yet
 * @param notice what to know before saving
 */
public record SheetsPage(
        int id,
        String fileName,
        String setName,
        int year,
        @Nullable Saved saved,
        @Nullable String notice,
        String overview,
        long fresh,
        long changed,
        long same,
        long refused,
        long units,
        List<Line> lines) {

    /**
     * @param done in words
     * @param sheets written in
     * @param undone when it was taken back
     * @param undoes it can be taken back
     * @param asks whether it is to be taken back
     * @param since cells somebody changed after it was saved; they stay, or stayed
     */
    public record Saved(
            String done,
            List<TablePage.Link> sheets,
            @Nullable String undone,
            boolean undoes,
            boolean asks,
            List<String> since) {}

    /**
     * @param look new, chg or bad
     */
    public record Line(
            int number,
            String unit,
            String code,
            String name,
            String before,
            String after,
            String word,
            String look,
            @Nullable String refusal) {}

    public String path() {
        return "/nhap-bang/phieu/" + id;
    }

    public long changes() {
        return fresh + changed;
    }
}
