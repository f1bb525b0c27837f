package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.analysis.DryRun.Judged;
import vn.chungsuc.analysis.DryRun.Outcome;
import vn.chungsuc.analysis.DryRuns.Found;
import vn.chungsuc.analysis.DryRuns.Row;
import vn.chungsuc.analysis.view.DryRunPage.Line;
import vn.chungsuc.criteria.CriteriaSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a set tried on live figures comes to, in words. */
final class DryRunPages {

    private static final int REASONS = 3;

    private DryRunPages() {}

    static String word(Outcome outcome) {
        return switch (outcome) {
            case FALLS -> tr("tụt hạng");
            case OPEN -> tr("chưa kết luận được");
            case STAYS -> tr("giữ hạng");
            case RISES -> tr("lên hạng");
        };
    }

    private static String look(Outcome outcome) {
        return switch (outcome) {
            case FALLS -> "no";
            case OPEN -> "none";
            case STAYS -> "wait";
            case RISES -> "ok";
        };
    }

    static String key(Outcome outcome) {
        return switch (outcome) {
            case FALLS -> "tut";
            case OPEN -> "mo";
            case STAYS -> "giu";
            case RISES -> "len";
        };
    }

    /** «Theo bộ mới, 41/250 đơn vị tụt hạng; …». */
    static String sentence(Found found) {
        return found.rows().isEmpty()
                ? tr("Chưa có đơn vị nào để thử.")
                : tr(
                        "Theo bộ này, %d/%d đơn vị tụt hạng, %d giữ hạng, %d lên hạng; %d chưa kết"
                                + " luận được.",
                        found.count(Outcome.FALLS),
                        found.rows().size(),
                        found.count(Outcome.STAYS),
                        found.count(Outcome.RISES),
                        found.count(Outcome.OPEN));
    }

    static List<String> remarks(Area area, CriteriaSet tried, Found found) {
        var remarks = new ArrayList<String>();
        remarks.add(
                tr(
                        "Số liệu năm %d theo %s, đánh giá bằng ngưỡng năm %d của %s. Không ghi gì"
                                + " vào phiếu.",
                        area.year(),
                        tr(area.set().head().act().brief()),
                        found.year(),
                        tr(tried.head().act().brief())));
        if (!found.comparable()) {
            remarks.add(
                    tr(
                            "Hai bộ có số lớp khác nhau: «hạng» ở đây chỉ là đủ mọi tiêu chí hay"
                                    + " chưa."));
        }
        if (found.apart() > 0) {
            remarks.add(tr("%d đơn vị chưa có số liệu đứng ngoài.", found.apart()));
        }
        return remarks;
    }

    static Line line(Area area, CriteriaSet tried, Row row, int year) {
        var result = row.result();
        var lost = result.lost();
        return new Line(
                row.unit().fullName(),
                row.unit().sheetPath(area.year()),
                word(result.outcome()),
                look(result.outcome()),
                count(row.unit().criteriaMet(), row.unit().criteriaMet(), row.set()),
                count(result.least(), result.most(), tried),
                row.dimension() == null
                        ? tr("chưa rõ cột ngưỡng")
                        : tr(tried.dimensions().nameOf(row.dimension())),
                tried.criteria().stream()
                        .filter(one -> tried.isIn(result.lostMask(), one))
                        .map(Words::name)
                        .toList(),
                lost.stream().limit(REASONS).map(one -> reason(row, one, year)).toList(),
                Math.max(0, lost.size() - REASONS),
                result.open());
    }

    private static String count(int least, int most, CriteriaSet set) {
        var met = least == most ? Integer.toString(least) : least + "–" + most;
        var count = met + "/" + set.criteriaTotal();
        return least == most && !set.bands().isEmpty()
                ? count + " (" + Words.lower(Words.band(set, least)) + ")"
                : count;
    }

    /** «4.1 Thu nhập: 58 triệu đồng, cần ≥ 62 triệu đồng». */
    static String reason(Row row, Judged judged, int year) {
        var indicator = judged.indicator();
        return tr(
                "%s. %s: %s, cần %s",
                indicator.code(),
                tr(indicator.name()),
                Words.reading(indicator, judged.reading()),
                Objects.requireNonNullElse(
                        indicator.requirement().text(row.dimension(), year), tr("chưa có ngưỡng")));
    }
}
