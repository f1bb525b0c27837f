package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one indicator of one unit, as they came back: its own and those of its parts.
 *
 * @param own null: the row was taken out of the file
 * @param again rows that stand there a second time
 */
record ReturnedLine(
        SheetBook.@Nullable Line own,
        Map<String, SheetBook.Line> parts,
        List<SheetBook.Line> again) {

    static List<ReturnedLine> of(List<SheetBook.Line> lines) {
        var byPlace = new LinkedHashMap<List<String>, ReturnedLine>();
        for (var line : lines) {
            byPlace.merge(
                    List.of(line.unit(), line.indicator()),
                    new ReturnedLine(null, new LinkedHashMap<>(), new ArrayList<>()).with(line),
                    (before, _) -> before.with(line));
        }
        return List.copyOf(byPlace.values());
    }

    private ReturnedLine with(SheetBook.Line line) {
        if (!line.isPart()) {
            if (own == null) {
                return new ReturnedLine(line, parts, again);
            }
            again.add(line);
        } else if (parts.putIfAbsent(line.part(), line) != null) {
            again.add(line);
        }
        return this;
    }

    /** Any of its rows, to say where it stands. */
    SheetBook.Line first() {
        return own != null ? own : parts.values().iterator().next();
    }

    boolean isUntouched() {
        return own != null
                && own.isUntouched()
                && parts.values().stream().allMatch(SheetBook.Line::isUntouched);
    }

    Inputs inputs() {
        var rows = new LinkedHashMap<String, Inputs>();
        parts.forEach((key, line) -> rows.put(key, line.inputs()));
        return first().inputs().with(rows);
    }

    /** What stood in each row when the workbook went out. */
    Map<String, String> taken() {
        var taken = new LinkedHashMap<String, String>();
        parts.forEach((key, line) -> taken.put(key, line.taken()));
        taken.put("", first().taken());
        return taken;
    }
}
