package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.assessment.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a sheet may be handed in with, but not without a word why. */
final class Amiss {

    private Amiss() {}

    /** A sentence each; empty: nothing is amiss. */
    static List<String> of(Sheet sheet, Review review) {
        var sentences = new ArrayList<String>();
        if (sheet.empty() > 0) {
            sentences.add(tr("%d chỉ tiêu chưa có số liệu.", sheet.empty()));
        }
        if (sheet.rollup().indicatorsCarried() > 0) {
            sentences.add(
                    tr(
                            "%d chỉ tiêu kế thừa năm trước, chưa rà soát.",
                            sheet.rollup().indicatorsCarried()));
        }
        if (review.track() == Track.RECOGNITION) {
            var unmet =
                    sheet.set().criteria().stream()
                            .filter(criterion -> !sheet.rollup().tally().isMet(criterion))
                            .map(criterion -> String.valueOf(criterion.number()))
                            .collect(Collectors.joining(", "));
            if (!unmet.isEmpty()) {
                sentences.add(tr("Đăng ký xét công nhận mà chưa đạt tiêu chí: %s.", unmet));
            }
        }
        return sentences;
    }
}
