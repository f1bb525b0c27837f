package vn.chungsuc.analysis.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Listing;

import java.util.List;

/** Figures worth a second look, each with its reason and its explanation. */
public record OutlierPage(
        Context context,
        String title,
        String sentence,
        List<Tab> tabs,
        String path,
        String set,
        List<Choice> criteria,
        boolean oneAtATime,
        List<Choice> states,
        String typed,
        List<Line> lines,
        Listing listing,
        String save,
        @Nullable Mended mended) {

    public record Choice(String key, String label, boolean chosen) {}

    /**
     * @param id its anchor
     * @param parts numerator and denominator of a share, or empty
     * @param others «giữa 52, từ 48 đến 60», or empty
     * @param reasons why it is listed
     * @param editable whether the reader may explain it
     */
    public record Line(
            String id,
            String unit,
            String unitCode,
            String indicator,
            String code,
            String part,
            String setId,
            String path,
            String figure,
            String parts,
            String before,
            String partsBefore,
            String others,
            List<String> reasons,
            @Nullable Explained explained,
            boolean editable) {}

    /**
     * @param stale it speaks of another figure that stood here before
     */
    public record Explained(String words, String by, String at, boolean stale) {}

    /** What was typed and refused. */
    public record Mended(String id, String typed, String sentence) {}
}
