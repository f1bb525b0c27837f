package vn.chungsuc.analysis.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Which share of the units meets something, year by year. */
public record ShareTable(List<Column> columns, List<Row> rows) {

    /**
     * @param opens a set begins in this year
     */
    public record Column(int year, String set, boolean opens) {}

    /**
     * @param path its own page, or null
     * @param before what stood behind it under an earlier set, or null
     * @param confirmed whether that was compared with the issued texts
     */
    public record Row(
            String name,
            @Nullable String path,
            @Nullable String before,
            boolean confirmed,
            List<Cell> cells) {}

    /**
     * @param figure «79,2%»; «–»: nothing is known
     * @param detail «19/24», or empty
     */
    public record Cell(String figure, String detail) {}
}
