package vn.chungsuc.assessment.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.SheetReviews.Remark;
import vn.chungsuc.criteria.Verdict;

import java.util.List;
import java.util.Map;

/**
 * One indicator as a line of the sheet.
 *
 * @param id of the line, {@code ct-12-1}
 * @param requirement the bar in words; null: no bar is known
 * @param basis the decision the bar comes from
 * @param carriedBar what a browser without network judges by
 * @param inputs what can be typed, by name; also of what was typed and refused
 * @param percent what the ratio comes to, with its sign; empty where there is none
 * @param editable whether this officer may write here
 * @param path where the line is read, and where it is saved
 * @param said on the state, in words
 * @param savedAt of a saved line, all a narrow cell has room for
 * @param review what those above say of it once it is handed in
 */
public record IndicatorRow(
        String id,
        String code,
        String name,
        int criterion,
        @Nullable String requirement,
        String basis,
        boolean unconfirmed,
        String carriedBar,
        Mode mode,
        List<Part> parts,
        Map<String, String> inputs,
        @Nullable String unit,
        String percent,
        boolean notApplicable,
        @Nullable String note,
        Verdict verdict,
        int version,
        boolean editable,
        String path,
        String panel,
        State state,
        String said,
        @Nullable String savedAt,
        @Nullable Choice choice,
        @Nullable Remark review) {

    /** What the line asks for. */
    public enum Mode {
        WORD,
        FIGURE,
        RATIO,
        PARTS
    }

    /** Of a figure by sex or by part. */
    public record Part(String key, String name, @Nullable String unit, Mode mode) {}

    public enum State {
        EMPTY,
        NOT_YET,
        CARRIED,
        TO_REVIEW,
        SAVED,
        REFUSED,
        CLASH
    }

    /** Two figures for one cell; the form then carries the version to write over. */
    public record Choice(String mine, String theirs) {}

    public String input(String name) {
        return inputs.getOrDefault(name, "");
    }

    /** A figure stands but decides nothing. */
    public boolean isUndecided() {
        return verdict == Verdict.MISSING && state == State.SAVED;
    }

    /** The verdict in words; a figure that decides nothing is not «no figure». */
    public String verdictWord() {
        return !isUndecided()
                ? verdict.word()
                : requirement == null
                        ? tr("Có số liệu, chưa có ngưỡng")
                        : tr("Có số liệu, chưa đủ để xét");
    }

    public boolean isBad() {
        return state == State.REFUSED || state == State.CLASH;
    }
}
