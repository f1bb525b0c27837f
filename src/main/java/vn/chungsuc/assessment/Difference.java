package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Tally;

import java.util.ArrayList;

/** What a paper declares and what is itemised, and how far apart they are. Nothing is filled in. */
final class Difference {

    private Difference() {}

    static String sentence(Sheet.DeclaredTotal declared, Tally tally) {
        var parts = new ArrayList<String>();
        add(parts, declared.criteria(), tally.criteriaMet(), "tiêu chí");
        add(parts, declared.indicators(), tally.indicatorsMet(), "chỉ tiêu");
        return parts.isEmpty()
                ? "Số văn bản ghi khớp với chi tiết trên phiếu."
                : "%s ghi số tổng mà không nêu tên; %s. Phần mềm không tự điền cho khớp."
                        .formatted(declared.document(), String.join(", ", parts));
    }

    private static void add(
            ArrayList<String> parts, @Nullable Integer stated, int counted, String what) {
        if (stated != null && stated != counted) {
            parts.add(
                    stated > counted
                            ? "còn %d %s chưa biết là %s nào"
                                    .formatted(stated - counted, what, what)
                            : "phiếu có hơn %d %s".formatted(counted - stated, what));
        }
    }
}
