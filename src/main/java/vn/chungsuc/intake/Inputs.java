package vn.chungsuc.intake;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Vi;

/**
 * What is filled in for one indicator, as text: in a row of the sheet's workbook, in a pasted row.
 */
record Inputs(String value, String above, String below, String word, String note) {

    static final String MET = "đạt";
    static final String NOT_MET = "chưa đạt";
    static final String NOT_APPLICABLE = "không áp dụng";

    static Inputs of(Cell cell) {
        var note = cell.details().note() == null ? "" : cell.details().note();
        return switch (cell.reading()) {
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

    /** Figures by sex or by part have a form of their own on the page. */
    static boolean needsForm(Indicator indicator) {
        return switch (indicator.kind()) {
            case COMPOUND, PER_SEX, SCORE -> true;
            default -> false;
        };
    }

    boolean isBlank() {
        return value.isBlank() && above.isBlank() && below.isBlank() && word.isBlank();
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
