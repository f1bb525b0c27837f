package vn.chungsuc.collection.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.collection.Request;
import vn.chungsuc.collection.Round;

import java.util.List;

/**
 * What the villages of a commune answered, side by side, and what it adds up to.
 *
 * @param links shown this once; empty otherwise
 * @param answered how many villages have
 * @param missing names of those that have not
 */
public record RoundPage(
        Round round,
        String setName,
        String sheetPath,
        List<Link> links,
        List<Request> villages,
        int answered,
        List<String> missing,
        List<Line> lines) {

    /** A ready message with the link of one village. */
    public record Link(long request, String village, String message) {}

    /**
     * @param at which of the villages
     * @param text empty: no figure
     */
    public record Answer(int at, String text) {}

    /**
     * @param answers in the order of the villages
     * @param sum in words; null: they do not add up
     * @param why they do not
     * @param without villages that answered but left this one blank
     * @param same the sheet says it already
     */
    public record Line(
            String code,
            String name,
            List<Answer> answers,
            @Nullable String sum,
            @Nullable String why,
            List<String> without,
            String stands,
            int version,
            boolean same) {}

    public String path() {
        return "/thu-thap/thon/" + round.id();
    }

    /** Something can be written on the sheet. */
    public boolean sums() {
        return lines.stream().anyMatch(line -> line.sum() != null && !line.same());
    }
}
