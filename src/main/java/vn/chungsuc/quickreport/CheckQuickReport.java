package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.documents.CheckPaper;
import vn.chungsuc.documents.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a month's report still lacks before it can be frozen; an empty part is simply left out. */
final class CheckQuickReport {

    private CheckQuickReport() {}

    static List<Finding> of(QuickFigures figures, Map<String, String> words) {
        var findings = new ArrayList<Finding>();
        if (figures.assessed().isEmpty()) {
            findings.add(
                    new Finding(
                            "sheets",
                            tr("Chưa có phiếu đánh giá năm %d nào để báo cáo.", figures.year()),
                            null,
                            false,
                            null));
        }
        for (var written : words.entrySet()) {
            var hole = CheckPaper.PLACEHOLDER.matcher(written.getValue());
            if (hole.find()) {
                findings.add(
                        new Finding(
                                "placeholder:" + written.getKey(),
                                tr("Còn chỗ trống «%s» trong phần lời.", hole.group()),
                                "?phan=" + written.getKey() + "#panel",
                                false,
                                null));
            }
        }
        return findings;
    }
}
