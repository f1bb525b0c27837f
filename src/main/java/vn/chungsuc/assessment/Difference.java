package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a paper declares and what is itemised, and how far apart they are. Nothing is filled in. */
final class Difference {

    private Difference() {}

    /**
     * @param named by criterion number, where the paper says which
     */
    static String sentence(
            Sheet.DeclaredTotal declared,
            Map<Integer, Boolean> named,
            CriteriaSet set,
            Tally tally) {
        var parts = new ArrayList<String>();
        var met = (int) named.values().stream().filter(one -> one).count();
        var whole = declared.criteria() == null || declared.criteria() == met;
        if (!whole) {
            add(
                    parts,
                    declared.criteria(),
                    tally.criteriaMet(),
                    "còn %d tiêu chí chưa biết là tiêu chí nào",
                    "phiếu có hơn %d tiêu chí");
        }
        parts.addAll(byName(named, set, tally));
        add(
                parts,
                declared.indicators(),
                tally.indicatorsMet(),
                "còn %d chỉ tiêu chưa biết là chỉ tiêu nào",
                "phiếu có hơn %d chỉ tiêu");
        if (parts.isEmpty()) {
            return tr("Số văn bản ghi khớp với chi tiết trên phiếu.");
        }
        if (!named.isEmpty()) {
            return tr(
                    "%s khác phiếu: %s. Phần mềm không tự điền cho khớp.",
                    declared.document(), String.join("; ", parts));
        }
        return tr(
                "%s ghi số tổng mà không nêu tên; %s. Phần mềm không tự điền cho khớp.",
                declared.document(), String.join(", ", parts));
    }

    /** Which criteria the paper and the sheet call differently. */
    private static List<String> byName(Map<Integer, Boolean> named, CriteriaSet set, Tally tally) {
        var parts = new ArrayList<String>();
        var more = numbers(named, set, tally, true);
        var fewer = numbers(named, set, tally, false);
        if (!more.isEmpty()) {
            parts.add(tr("văn bản ghi đạt mà phiếu chưa đạt: tiêu chí %s", more));
        }
        if (!fewer.isEmpty()) {
            parts.add(tr("văn bản ghi chưa đạt mà phiếu đạt: tiêu chí %s", fewer));
        }
        return parts;
    }

    private static String numbers(
            Map<Integer, Boolean> named, CriteriaSet set, Tally tally, boolean met) {
        return set.criteria().stream()
                .filter(one -> Boolean.valueOf(met).equals(named.get(one.number())))
                .filter(one -> set.isIn(tally.metMask(), one) != met)
                .map(one -> String.valueOf(one.number()))
                .collect(Collectors.joining(", "));
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
