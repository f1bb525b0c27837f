package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in one column of one line: heads and feet are set in two columns. */
record Piece(String text, int line) {

    private static final Pattern COLUMN = Pattern.compile("\\t+|[ \\u00a0]{3,}| \\| ");

    /** The pieces of a line, cleaned, tone marks in the new style. */
    static List<Piece> of(SourceText source, int line) {
        var raw = source.line(line).strip();
        if (raw.isEmpty() || raw.length() > 2_000) {
            return List.of();
        }
        if (raw.startsWith("|") && raw.endsWith("|") && raw.length() > 2) {
            raw = raw.substring(1, raw.length() - 1).strip();
        }
        var pieces = new ArrayList<Piece>();
        for (var part : number(raw) ? new String[] {raw} : COLUMN.split(raw)) {
            var text = Tone.one(Markup.clean(part));
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, line));
            }
        }
        return pieces;
    }

    /** «Số:     /KH-UBND» has its gap within one column. */
    private static boolean number(String raw) {
        return raw.startsWith("Số:") || raw.startsWith("Số :") || raw.contains("ngày  ");
    }
}
