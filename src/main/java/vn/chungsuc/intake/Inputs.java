package vn.chungsuc.intake;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Vi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is filled in for one indicator, as text: in a row of the sheet's workbook, in a pasted row.
 *
 * @param parts by key, of rows of their own; empty: there are no such rows
 */
record Inputs(
        String value,
        String above,
        String below,
        String word,
        String note,
        Map<String, Inputs> parts) {

    static final String MET = "đạt";
    static final String NOT_MET = "chưa đạt";
    static final String NOT_APPLICABLE = "không áp dụng";

    static final Inputs NONE = new Inputs("", "", "", "", "");

    Inputs(String value, String above, String below, String word, String note) {
        this(value, above, below, word, note, Map.of());
    }

    Inputs with(Map<String, Inputs> rows) {
        return new Inputs(value, above, below, word, note, rows);
    }

    static Inputs of(Indicator indicator, Cell cell) {
        var note = cell.details().note() == null ? "" : cell.details().note();
        var parts = new LinkedHashMap<String, Inputs>();
        for (var part : indicator.asked()) {
            parts.put(
                    part.key(),
                    cell.reading() instanceof Reading.Parts(var given)
                            ? of(given.getOrDefault(part.key(), Reading.NOTHING), "")
                            : of(Reading.NOTHING, ""));
        }
        return of(cell.reading(), note).with(parts);
    }

    private static Inputs of(Reading reading, String note) {
        return switch (reading) {
            case Reading.Nothing _, Reading.Parts _ -> new Inputs("", "", "", "", note);
            case Reading.Word(var word) ->
                    new Inputs(
                            "",
                            "",
                            "",
                            switch (word) {
                                case MET -> MET;
                                case NOT_MET -> NOT_MET;
                                case NOT_APPLICABLE -> NOT_APPLICABLE;
                                case MISSING -> "";
                            },
                            note);
            case Reading.Figure(var value) -> new Inputs(Vi.number(value), "", "", "", note);
            case Reading.Ratio(var above, var below) ->
                    new Inputs("", Vi.number(above), Vi.number(below), "", note);
        };
    }

    /** One figure says nothing of it: figures stand in its parts. */
    static boolean needsParts(Indicator indicator) {
        return switch (indicator.kind()) {
            case COMPOUND, PER_SEX, SCORE -> true;
            default -> false;
        };
    }

    boolean isBlank() {
        return !hasFigures() && word.isBlank() && !hasParts();
    }

    boolean hasFigures() {
        return !(value.isBlank() && above.isBlank() && below.isBlank());
    }

    boolean hasParts() {
        return parts.values().stream().anyMatch(part -> !part.isBlank());
    }

    /** One line, for telling whether somebody touched the row. */
    String line() {
        return String.join(
                "|",
                plain(value),
                plain(above),
                plain(below),
                word.strip(),
                note.strip().replace('|', '/'));
    }

    private static String plain(String number) {
        return number.strip().replace(".", "");
    }
}
