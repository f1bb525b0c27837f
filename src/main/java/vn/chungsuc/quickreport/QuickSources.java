package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.PaperPanel.Source;
import vn.chungsuc.documents.PaperPanel.Source.Line;
import vn.chungsuc.quickreport.QuickFigures.Counts;
import vn.chungsuc.quickreport.QuickFigures.Lack;
import vn.chungsuc.quickreport.QuickFigures.Stand;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Leads each figure of a month's report back to the sheets and hand-ins it was made from. */
final class QuickSources {

    private final QuickFigures figures;

    QuickSources(QuickFigures figures) {
        this.figures = figures;
    }

    Optional<Source> of(String key) {
        if (key.equals("units")) {
            var lines = figures.units().stream().map(this::line).toList();
            return Optional.of(
                    new Source(
                            tr("Các đơn vị thuộc diện đánh giá"),
                            tr("cộng từ phiếu của từng đơn vị"),
                            lines));
        }
        if (key.equals("reports")) {
            return Optional.of(reports());
        }
        if (key.equals(QuickParts.MISSING)) {
            return listed(tr("Chỉ tiêu chưa có số liệu"), Lack::wantsFigure);
        }
        if (key.equals(QuickParts.UNDECIDED)) {
            return listed(tr("Chỉ tiêu có số liệu, chưa xét được"), Lack::wantsThreshold);
        }
        if (key.startsWith("lack:")) {
            return cause(key.substring("lack:".length()));
        }
        if (key.startsWith("unit:")) {
            return figures.units().stream()
                    .filter(unit -> key.equals("unit:" + unit.code()))
                    .findFirst()
                    .map(this::stand);
        }
        return Optional.empty();
    }

    /** What the unit wrote of an indicator, for those who read the report. */
    private Optional<Source> cause(String code) {
        var own = figures.ownStand();
        return own == null
                ? Optional.empty()
                : own.lacking().stream()
                        .filter(lack -> lack.code().equals(code))
                        .findFirst()
                        .map(lack ->
                                new Source(
                                        lack.code() + " " + tr(lack.name()),
                                        tr("do đơn vị ghi"),
                                        List.of(
                                                new Line(
                                                        tr("Nguyên nhân"),
                                                        lack.cause() == null
                                                                ? tr("chưa ghi")
                                                                : QuickParts.cause(lack),
                                                        null),
                                                new Line(
                                                        tr("Đề xuất"),
                                                        lack.proposal() == null
                                                                ? tr("chưa ghi")
                                                                : lack.proposal(),
                                                        null),
                                                new Line(
                                                        tr("Phiếu đánh giá của đơn vị"),
                                                        "",
                                                        sheet(own)))));
    }

    private Source reports() {
        var lines =
                figures.reports().stream().map(r -> new Line(r.name(), standing(r), null)).toList();
        return new Source(tr("Báo cáo của các đơn vị"), tr("theo các lần nộp"), lines);
    }

    private static String standing(QuickFigures.Report one) {
        if (one.cameBack()) {
            return tr(
                    "%s ngày %s: «%s»",
                    tr(one.state()), Vi.date(one.returned()), String.valueOf(one.reason()));
        }
        return tr(one.state()) + (one.day() == null ? "" : ", " + Vi.date(one.day()));
    }

    /** The indicators of one of the two listings, by name. */
    private Optional<Source> listed(String title, Predicate<Lack> which) {
        var own = figures.ownStand();
        return own == null
                ? Optional.empty()
                : Optional.of(
                        new Source(
                                title,
                                tr("theo phiếu đến hết ngày %s", Vi.date(figures.asOf())),
                                own.lacking().stream()
                                        .filter(which)
                                        .map(lack ->
                                                new Line(
                                                        lack.code() + " " + tr(lack.name()),
                                                        "",
                                                        sheet(own)))
                                        .toList()));
    }

    private Source stand(Stand stand) {
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(
                        tr("Kỳ này, %s", Vi.date(figures.asOf())),
                        words(stand.now()),
                        sheet(stand)));
        lines.add(
                new Line(
                        tr("Kỳ trước, %s", Vi.date(figures.previous())),
                        words(stand.before()),
                        null));
        return new Source(
                stand.name(), tr("tính từ từng chỉ tiêu như đã nhập đến hết ngày ấy"), lines);
    }

    private Line line(Stand stand) {
        return new Line(stand.name(), words(stand.now()), sheet(stand));
    }

    private String words(@Nullable Counts counts) {
        return counts == null
                ? tr(QuickParts.NO_FIGURE)
                : tr(
                        "%d/%d tiêu chí, %d/%d chỉ tiêu",
                        counts.criteria(),
                        figures.total(),
                        counts.indicators(),
                        counts.applicable());
    }

    private String sheet(Stand stand) {
        var set = stand.setId() == null ? figures.setId() : stand.setId();
        return "/danh-gia/%s/%d?bo=%s".formatted(stand.code(), figures.year(), set);
    }
}
