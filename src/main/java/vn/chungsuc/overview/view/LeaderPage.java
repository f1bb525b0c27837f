package vn.chungsuc.overview.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;

import java.util.List;

/**
 * One sheet of paper for who decides. A part without data is empty or null and is left out.
 *
 * @param since the day gains and losses are counted from; null: not the year that runs
 * @param heldLabel «Năm tiêu chí vướng nhất» of an area, «Tiêu chí chưa đạt» of one unit
 * @param query asks for the same year and set again, for the PDF
 * @param attentionRule how many of how many units are named, and how they were chosen
 * @param lateMore reports late beyond those listed
 */
public record LeaderPage(
        Context context,
        String title,
        String sub,
        String path,
        String query,
        String overviewPath,
        List<Count> counts,
        @Nullable String since,
        List<Move> gained,
        List<Move> lost,
        String heldLabel,
        List<Held> held,
        List<Attention> attention,
        String attentionRule,
        List<Late> late,
        int lateMore,
        List<Decision> decisions) {

    /**
     * @param small what stands beside the number
     */
    public record Count(String label, String number, String small) {}

    public record Move(String unit, String criteria, String path) {}

    /**
     * @param figure «12 đơn vị», or empty for one unit's own criterion
     * @param who leads the criterion, of one unit
     */
    public record Held(String name, String figure, @Nullable String who, String path) {}

    public record Attention(
            String unit, String why, @Nullable String who, @Nullable String phone, String path) {}

    public record Late(
            String unit, String unitPath, String report, String path, String due, int days) {}

    public record Decision(String text, String path) {}
}
