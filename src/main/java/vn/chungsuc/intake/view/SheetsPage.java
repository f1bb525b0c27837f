package vn.chungsuc.intake.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Sheets that came back, or a pasted block: what each cell would become.
 *
 * @param done when it was saved, in words
 * @param notice what to know before saving
 */
public record SheetsPage(
        int id,
        String fileName,
        String setName,
        int year,
        @Nullable String done,
        @Nullable String notice,
        String overview,
        long fresh,
        long changed,
        long same,
        long refused,
        long units,
        List<Line> lines) {

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
