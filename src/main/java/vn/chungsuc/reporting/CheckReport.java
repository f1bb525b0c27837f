package vn.chungsuc.reporting;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.CheckPaper;
import vn.chungsuc.documents.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a report still lacks before it can be frozen. Gaps may be answered for; the rest may not.
 */
final class CheckReport {

    private CheckReport() {}

    static List<Finding> of(
            Figures figures, Map<String, String> words, Map<String, String> waivers) {
        var findings = new ArrayList<Finding>();
        for (var part : Outline.ANNUAL.written()) {
            var key = String.valueOf(part.words());
            words(findings, key, part.number() + " " + titleOf(part), words.get(key), waivers);
        }
        gaps(findings, figures, waivers);
        return findings;
    }

    private static void words(
            List<Finding> to,
            String key,
            String part,
            @Nullable String words,
            Map<String, String> waivers) {
        var place = "?phan=" + key + "#panel";
        if (words == null || words.isBlank()) {
            var id = "words:" + key;
            to.add(
                    new Finding(
                            id,
                            tr("Mục %s chưa có nội dung.", part),
                            place,
                            true,
                            waivers.get(id)));
            return;
        }
        var hole = CheckPaper.PLACEHOLDER.matcher(words);
        if (hole.find()) {
            to.add(
                    new Finding(
                            "placeholder:" + key,
                            tr("Mục %s còn chỗ trống «%s».", part, hole.group()),
                            place,
                            false,
                            null));
        }
        var cited = WritePaper.CITED_ANNEX.matcher(words);
        if (cited.find()) {
            to.add(
                    new Finding(
                            "annex:" + key,
                            tr(
                                    "Mục %s dẫn «%s», báo cáo chỉ có một «Phụ lục».",
                                    part, cited.group()),
                            place,
                            false,
                            null));
        }
    }

    private static void gaps(List<Finding> to, Figures figures, Map<String, String> waivers) {
        if (figures.units().isEmpty()) {
            gap(to, "units", tr("Không có đơn vị nào thuộc diện đánh giá theo bộ này."), waivers);
        }
        var blank = figures.units().size() - figures.assessed();
        if (blank > 0) {
            gap(to, "sheets:" + blank, tr("%d đơn vị chưa có số liệu.", blank), waivers);
        }
        var missing = figures.units().stream().mapToLong(Figures.Line::empty).sum();
        if (missing > 0) {
            gap(to, "missing:" + missing, tr("%d chỉ tiêu chưa có số liệu.", missing), waivers);
        }
        var undecided =
                figures.units().stream()
                        .mapToLong(u -> FigureParts.or0(u.indicatorsUndecided()))
                        .sum();
        if (undecided > 0) {
            gap(
                    to,
                    "undecided:" + undecided,
                    tr("%d chỉ tiêu có số liệu, chưa xét được.", undecided),
                    waivers);
        }
    }

    /** The count stands in the key: a reason given for three gaps does not cover a fourth. */
    private static void gap(
            List<Finding> to, String key, String sentence, Map<String, String> waivers) {
        to.add(new Finding(key, sentence, null, true, waivers.get(key)));
    }

    private static String titleOf(Outline.Part part) {
        var title = tr(part.title()).replaceAll("\\{[a-z]+}", "").replaceAll(" +", " ").strip();
        return "«" + title + "»";
    }
}
