package vn.chungsuc.quickreport;

import static vn.chungsuc.documents.OfficialPaper.Span.figure;
import static vn.chungsuc.documents.OfficialPaper.Span.text;

import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.quickreport.QuickFigures.Report;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How the units below kept to their reports, as it stands in the month's report above them. */
class ReportsPart {

    private final QuickFigures figures;

    ReportsPart(QuickFigures figures) {
        this.figures = figures;
    }

    /** Who reported and who did not: nobody is left out, nobody is counted twice. */
    List<Block> reports() {
        var all = figures.reports();
        if (all.isEmpty()) {
            return List.of(Paragraph.of("Chưa có quy định báo cáo tháng cho các đơn vị."));
        }
        var accepted = all.stream().filter(Report::accepted).count();
        var waiting = all.stream().filter(r -> r.handedIn() && !r.accepted()).count();
        var blocks = new ArrayList<Block>();
        blocks.add(
                Paragraph.of(
                        text("Đã nộp "),
                        figure(accepted + waiting + "/" + all.size(), "reports"),
                        text(" báo cáo, trong đó đã tiếp nhận "),
                        figure(Vi.number(accepted), "reports"),
                        text(".")));
        listed("Nộp chậm", all, r -> r.handedIn() && r.daysLate() > 0, blocks);
        cameBack(all, blocks);
        listed("Quá hạn chưa nộp", all, r -> r.late() && !r.cameBack(), blocks);
        listed(
                "Chưa nộp, còn trong hạn",
                all,
                r -> !r.handedIn() && !r.late() && !r.cameBack(),
                blocks);
        return blocks;
    }

    private static void listed(
            String label, List<Report> all, Predicate<Report> which, List<Block> to) {
        var words =
                all.stream()
                        .filter(which)
                        .map(r ->
                                r.daysLate() > 0
                                        ? r.name() + " (%d ngày)".formatted(r.daysLate())
                                        : r.name())
                        .collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            to.add(Paragraph.of(label + ": " + words + "."));
        }
    }

    /** What was sent back and is still to come again is not handed in; the reason stands beside. */
    private static void cameBack(List<Report> all, List<Block> to) {
        var words =
                all.stream()
                        .filter(Report::cameBack)
                        .map(r ->
                                "%s (trả lại ngày %s: %s)"
                                        .formatted(r.name(), Vi.date(r.returned()), r.reason()))
                        .collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            to.add(Paragraph.of("Bị trả lại, chưa nộp lại: " + words + "."));
        }
    }
}
