package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.quickreport.QuickFigures.Counts;
import vn.chungsuc.quickreport.QuickFigures.Stand;
import vn.chungsuc.quickreport.view.Source;
import vn.chungsuc.quickreport.view.Source.Line;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.Optional;

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
        if (key.startsWith("unit:")) {
            return figures.units().stream()
                    .filter(unit -> key.equals("unit:" + unit.code()))
                    .findFirst()
                    .map(this::stand);
        }
        return Optional.empty();
    }

    private Source reports() {
        var lines =
                figures.reports().stream()
                        .map(r ->
                                new Line(
                                        r.name(),
                                        tr(r.state())
                                                + (r.day() == null ? "" : ", " + Vi.date(r.day())),
                                        null))
                        .toList();
        return new Source(tr("Báo cáo của các đơn vị"), tr("theo các lần nộp"), lines);
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
        return "/danh-gia/%s/%d?bo=%s".formatted(stand.code(), figures.year(), figures.setId());
    }
}
