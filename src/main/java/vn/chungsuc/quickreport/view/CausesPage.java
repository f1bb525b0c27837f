package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Every indicator not met, with its cause and proposal as fields. */
public record CausesPage(long documentId, String title, String unitName, List<Row> rows) {

    /**
     * @param clash who saved it meanwhile is told; what was typed still stands in the field
     */
    public record Row(
            int position,
            String code,
            String name,
            boolean missing,
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
