package vn.chungsuc.documents.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Severity;

import java.util.List;

/**
 * A checked paper as a page shows it: its words with marks, what was found, what adds up, what it
 * states.
 *
 * @param cut lines far from any mark are left out of so long a paper
 * @param hidden findings beyond those shown
 */
public record CheckedPaper(
        String heading,
        List<Line> lines,
        boolean cut,
        Counts counts,
        List<Shown> findings,
        int hidden,
        List<Holds> agreements,
        List<Particular> particulars,
        List<FactTable> tables) {

    /** How many of each weight; those answered for apart. */
    public record Counts(int errors, int warnings, int hints, int waived) {

        public boolean none() {
            return errors + warnings + hints + waived == 0;
        }
    }

    /**
     * @param number of the line, from 1; 0: lines are left out here
     */
    public record Line(int number, List<Piece> pieces) {}

    /**
     * @param look «e» for an error; null: no mark
     * @param findings whose mark it is
     * @param first of these marks their findings lead to
     */
    public record Piece(
            String text, @Nullable String look, List<Integer> findings, List<Integer> first) {}

    /**
     * @param number as its mark bears it
     * @param calc the sum or quotient that settles it; null where there is none
     * @param expected and {@code found} are «» where they say nothing more
     * @param place among the paper's findings, by which a kept one is answered for
     */
    public record Shown(
            int number,
            String rule,
            Severity severity,
            int line,
            boolean marked,
            @Nullable String calc,
            String words,
            String quote,
            String expected,
            String found,
            int place,
            @Nullable Waiver waiver) {

        public String severityWord() {
            return word(severity);
        }

        public String look() {
            return switch (severity) {
                case ERROR -> "no";
                case WARN -> "warn";
                case INFO -> "wait";
            };
        }

        public String icon() {
            return switch (severity) {
                case ERROR -> "err";
                case WARN -> "warn";
                case INFO -> "info";
            };
        }
    }

    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> tr("Lỗi");
            case WARN -> tr("Cảnh báo");
            case INFO -> tr("Gợi ý");
        };
    }

    public record Waiver(String reason, String who, String when) {}

    public record Holds(int line, String message) {}

    public record Particular(String label, @Nullable String value) {}

    /**
     * @param key goes into addresses: «target», «money», …
     * @param values what its values are, as a heading
     * @param measured values are numbers or dates; otherwise words
     * @param hidden rows beyond those shown; the workbook has them all
     * @param folded of less interest, shown when asked for
     */
    public record FactTable(
            String key,
            String title,
            String values,
            String units,
            boolean measured,
            List<Row> rows,
            int hidden,
            boolean folded) {}

    /**
     * @param id of a kept fact; 0: not kept
     * @param value as officers write it
     * @param note what else is told of it; «» where nothing is
     * @param line 0: added by hand
     * @param corrected by whom; null: as it was read
     */
    public record Row(
            long id,
            String words,
            String value,
            String unit,
            String note,
            int line,
            @Nullable String corrected) {}
}
