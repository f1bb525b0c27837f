package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in one column of one line: heads and feet are set in two columns. */
record Piece(String text, int line) {

    /** «Số: /KH-UBND», «ngày tháng năm» have their gaps within one column. */
    private static final Pattern COLUMN =
            Pattern.compile(
                    "(?<![\\s\\u00a0])(?<!Số:|Số :|Số|[Nn]gày|tháng|năm)(?:\\t[\\s\\u00a0]*|["
                            + " \\u00a0]{3,})| \\| ");

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
        for (var part : COLUMN.split(raw)) {
            var text = Tone.one(Markup.clean(part));
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, line));
            }
        }
        return pieces;
    }
}
