package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Every indicator not met, with its cause and proposal as fields.
 *
 * @param missing those without a figure, which is entered at {@code sheetPath}
 */
public record CausesPage(
        long documentId,
        String title,
        String unitName,
        List<Row> rows,
        List<Missing> missing,
        String sheetPath) {

    public record Missing(String code, String name) {}

    /**
     * @param clash who saved it meanwhile is told; what was typed still stands in the field
     */
    public record Row(
            int position,
            String code,
            String name,
            String cause,
            @Nullable Boolean subjective,
            String proposal,
            int version,
            @Nullable String clash) {}

    public String path() {
        return "/bao-cao/nhanh/" + documentId;
    }

    public boolean clashed() {
        return rows.stream().anyMatch(row -> row.clash() != null);
    }
}
