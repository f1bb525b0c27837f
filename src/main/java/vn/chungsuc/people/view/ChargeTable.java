package vn.chungsuc.people.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Listing;
import vn.chungsuc.units.AsOf;

import java.util.List;

/** «Phân công phụ trách»: units × criteria. */
public record ChargeTable(
        AsOf on,
        String words,
        boolean lacking,
        String setId,
        List<Option> sets,
        List<Column> columns,
        List<Row> rows,
        Listing listing,
        String xlsx) {

    public record Option(String id, String name) {}

    public record Column(int number, String name) {}

    /**
     * @param cells by column
     */
    public record Row(UnitInCharge unit, String path, List<Cell> cells) {}

    /**
     * @param names null: nobody leads
     */
    public record Cell(@Nullable String names, @Nullable String standsInFor, int coworkers) {

        public static final Cell EMPTY = new Cell(null, null, 0);

        /** The given name of each, as a narrow column can hold it. */
        public String brief() {
            if (names == null) {
                return "";
            }
            var first = names.split(", ", 2)[0].replaceAll(" \\(.*", "").strip();
            return first.substring(first.lastIndexOf(' ') + 1) + (names.contains(", ") ? "…" : "");
        }
    }
}
