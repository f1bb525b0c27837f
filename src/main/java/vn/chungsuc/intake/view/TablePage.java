package vn.chungsuc.intake.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * An uploaded table: how it is read, what must still be said, and what saving would change.
 *
 * @param notes what the file holds that is read in a way of its own
 * @param skipped rows left out by an answer, which may be taken back
 * @param done what became of it, once saved
 * @param leftOver why columns of criteria the set lacks are not taken; null: there are none
 * @param notInForce that the set is not one of the year, and which is; null: it is
 * @param alike the saved table that says the same; null: there is none
 * @param remarks what to know beside the preview
 */
public record TablePage(
        int id,
        String fileName,
        String setName,
        boolean open,
        @Nullable Done done,
        List<String> notes,
        Reading reading,
        List<Question> questions,
        List<Question> skipped,
        List<Choice> units,
        Counts counts,
        List<String> heads,
        List<Line> lines,
        @Nullable String leftOver,
        @Nullable String notInForce,
        @Nullable Alike alike,
        List<String> remarks,
        List<String> refusals,
        String document,
        String date,
        List<Fault> faults) {

    public record Link(String name, String path) {}

    public record Choice(String value, String label, boolean chosen) {}

    /**
     * @param labels all a column can say
     * @param unread columns that say nothing yet
     */
    public record Reading(
            List<Choice> sets,
            int year,
            List<Choice> sheets,
            boolean turned,
            int firstHeading,
            int lastHeading,
            List<Choice> encodings,
            boolean counts,
            boolean blankIsNot,
            List<Column> columns,
            List<String> labels,
            int unread,
            boolean named) {}

    /**
     * @param letter as the spreadsheet heads it
     */
    public record Column(
            int at,
            String letter,
            String heading,
            String example,
            String meaning,
            boolean hidden) {}

    /**
     * @param key the name without marks
     * @param suggested unit id, or empty
     */
    public record Question(
            int row, String key, String written, @Nullable String why, String suggested) {}

    public record Alike(int id, String at) {}

    /**
     * @param following places saved that no cell says
     */
    public record Counts(
            long fresh,
            long changed,
            long same,
            long refused,
            long following,
            long units,
            long refusedRows) {

        public long changes() {
            return fresh + changed + following;
        }
    }

    /**
     * @param look new, chg, same, bad or empty
     * @param clashes says otherwise than the unit's own sheet
     */
    public record Cell(String text, String word, String look, boolean clashes) {

        public Cell withClash() {
            return new Cell(text, word, look, true);
        }
    }

    /**
     * @param unit empty: nobody is meant
     */
    public record Line(
            int number,
            String written,
            String unit,
            @Nullable String why,
            @Nullable String refusal,
            @Nullable String warning,
            List<Cell> cells) {}

    /**
     * @param sheets of the units it speaks of
     * @param undone when it was taken back
     * @param asks whether it is to be taken back
     */
    public record Done(
            String at,
            int cells,
            int units,
            int refused,
            String overview,
            List<Link> sheets,
            @Nullable String undone,
            boolean asks) {}

    public boolean isUndone() {
        return done != null && done.undone() != null;
    }

    public boolean asksUndo() {
        return done != null && done.asks();
    }

    public String path() {
        return "/nhap-bang/" + id;
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(one -> one.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
