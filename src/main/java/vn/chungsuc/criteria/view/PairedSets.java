package vn.chungsuc.criteria.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * Which parts of a later set have a counterpart in an earlier one, to be read or mended.
 *
 * @param editable whether the reader may save
 * @param byHand an administrator's own, no longer what came with the product
 * @param readAt when what is shown was saved, so that nobody's table is replaced unseen
 * @param suggested nothing is saved yet: rows with the same words are filled in
 */
public record PairedSets(
        CriteriaSet from,
        CriteriaSet to,
        boolean editable,
        boolean byHand,
        boolean suggested,
        String readAt,
        String note,
        List<IndicatorRow> indicators,
        List<CriterionRow> criteria,
        List<Choice> choices,
        List<Fault> faults) {

    /** An indicator of the earlier set, as the field offers it. */
    public record Choice(String code, String name) {}

    /**
     * @param id of its fields, {@code ct-4-1}
     * @param typed the earlier code, as it was typed
     * @param fault the sentence beside it, or null
     */
    public record IndicatorRow(
            String id,
            String code,
            String name,
            @Nullable String criterion,
            String typed,
            @Nullable String before,
            boolean comparable,
            boolean confirmed,
            String note,
            @Nullable String fault) {}

    /**
     * @param typed the earlier numbers, «2, 3»
     */
    public record CriterionRow(
            int number,
            String name,
            String typed,
            List<String> before,
            boolean confirmed,
            @Nullable String fault) {}
}
