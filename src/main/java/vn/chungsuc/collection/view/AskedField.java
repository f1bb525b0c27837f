package vn.chungsuc.collection.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One indicator on the page behind a link, or one part of it, with what was typed.
 *
 * @param code of a part: «17.1/tap-trung»
 * @param parts what may be given apart; of a field in mode PARTS: what must
 */
public record AskedField(
        String code,
        String id,
        String name,
        @Nullable String unit,
        Mode mode,
        String value,
        String numerator,
        String denominator,
        String note,
        List<AskedField> parts) {

    public enum Mode {
        WORD,
        FIGURE,
        /** So many of so many. */
        RATIO,
        /** A total and what it is divided by: an average that can be added up. */
        QUOTIENT,
        PARTS
    }

    /** What the choice sends; read back as a word. */
    public static final String MET = "đạt";

    public static final String NOT_MET = "chưa đạt";

    public boolean isMet() {
        return value.equals(MET);
    }

    public boolean isNotMet() {
        return value.equals(NOT_MET);
    }

    /** «triệu đồng» of «triệu đồng/người». */
    public String above() {
        return unit == null ? "" : unit.split("/", 2)[0];
    }

    /** «người» of «triệu đồng/người». */
    public String below() {
        return unit == null || !unit.contains("/") ? "" : unit.split("/", 2)[1];
    }

    public boolean isBlank() {
        return value.isEmpty() && numerator.isEmpty() && denominator.isEmpty();
    }
}
