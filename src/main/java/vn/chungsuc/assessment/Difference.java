package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Tally;

import java.util.ArrayList;

/** What a paper declares and what is itemised, and how far apart they are. Nothing is filled in. */
final class Difference {

    private Difference() {}

    static String sentence(Sheet.DeclaredTotal declared, Tally tally) {
        var parts = new ArrayList<String>();
        add(
                parts,
                declared.criteria(),
                tally.criteriaMet(),
                "còn %d tiêu chí chưa biết là tiêu chí nào",
                "phiếu có hơn %d tiêu chí");
        add(
                parts,
                declared.indicators(),
                tally.indicatorsMet(),
                "còn %d chỉ tiêu chưa biết là chỉ tiêu nào",
                "phiếu có hơn %d chỉ tiêu");
        return parts.isEmpty()
                ? tr("Số văn bản ghi khớp với chi tiết trên phiếu.")
                : tr(
                        "%s ghi số tổng mà không nêu tên; %s. Phần mềm không tự điền cho khớp.",
                        declared.document(), String.join(", ", parts));
    }

    private static void add(
            ArrayList<String> parts,
            @Nullable Integer stated,
            int counted,
            String fewer,
            String more) {
        if (stated != null && stated != counted) {
            parts.add(stated > counted ? tr(fewer, stated - counted) : tr(more, counted - stated));
        }
    }
}
