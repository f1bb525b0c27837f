package vn.chungsuc.unitchange.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of the units a new one came from, and what they add up to.
 *
 * @param olds the old units, each with how much of it came
 * @param refusal why the officer may not write here; null: may
 */
public record SumPage(
        Context context,
        String title,
        String setName,
        String path,
        String sheetPath,
        List<Old> olds,
        List<Line> lines,
        @Nullable String refusal,
        @Nullable String fault) {

    /**
     * @param part «toàn bộ», or how much
     * @param sheetPath of its last sheet; null: none under this set
     */
    public record Old(String name, String part, @Nullable String sheetPath) {}

    /**
     * @param given each old unit with its figure
     * @param known some old unit has one
     * @param sum null: they do not add up, and why says why
     * @param stands what the new unit's sheet says now, read at {@code version}
     * @param same the sum stands there already
     * @param free nothing stands there that the sum would replace
     */
    public record Line(
            String code,
            String name,
            List<String> given,
            boolean known,
            @Nullable String sum,
            @Nullable String why,
            String stands,
            int version,
            boolean same,
            boolean free,
            boolean writable) {

        public boolean takeable() {
            return sum != null && !same && writable;
        }
    }

    public long takeable() {
        return lines.stream().filter(Line::takeable).count();
    }

    public List<Line> sums() {
        return lines.stream().filter(line -> line.sum() != null).toList();
    }

    /** Some old unit has a figure, and still they do not add up. */
    public List<Line> lacking() {
        return lines.stream().filter(line -> line.sum() == null && line.known()).toList();
    }

    /** No old unit has anything. */
    public String unknown() {
        return lines.stream()
                .filter(line -> line.sum() == null && !line.known())
                .map(Line::code)
                .collect(Collectors.joining(", "));
    }
}
