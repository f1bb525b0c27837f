package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.LegacyText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a file is to be read: guessed at first, then as the officer says.
 *
 * @param sheet which grid of the file
 * @param turned units stand across, criteria down
 * @param firstHeading and lastHeading: rows from 0 that head the table
 * @param counts numbers count met indicators of the criterion instead of saying yes and no
 * @param countsSaid the officer's own word on it, which no guess replaces; null: guessed
 * @param blankIsNot an empty cell says «chưa đạt»; otherwise it says nothing
 * @param columns meaning by column, as {@link Meaning#label()}
 */
record Layout(
        int sheet,
        boolean turned,
        int firstHeading,
        int lastHeading,
        LegacyText typed,
        boolean counts,
        @Nullable Boolean countsSaid,
        boolean blankIsNot,
        Map<Integer, String> columns) {

    Layout with(Map<Integer, String> said) {
        var all = new HashMap<>(columns);
        all.putAll(said);
        return new Layout(
                sheet,
                turned,
                firstHeading,
                lastHeading,
                typed,
                counts,
                countsSaid,
                blankIsNot,
                all);
    }

    Grid grid(List<Grid> grids) {
        var chosen = grids.get(Math.clamp(sheet, 0, grids.size() - 1)).repaired(typed);
        return turned ? chosen.turned() : chosen;
    }

    Map<Integer, Meaning> meanings(Headings headings) {
        var meanings = new HashMap<Integer, Meaning>();
        columns.forEach((column, label) -> {
            var meaning = headings.typed(label);
            meanings.put(column, meaning == null ? Meaning.NOTHING : meaning);
        });
        return meanings;
    }

    static int unitColumn(Map<Integer, Meaning> meanings) {
        return meanings.entrySet().stream()
                .filter(one -> one.getValue().kind() == Meaning.Kind.UNIT)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }
}
