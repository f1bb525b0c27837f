package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.quickreport.QuickDesk.Laid;
import vn.chungsuc.quickreport.QuickFigures.Lack;
import vn.chungsuc.quickreport.QuickFigures.Report;
import vn.chungsuc.quickreport.QuickFigures.Stand;
import vn.chungsuc.quickreport.view.ConfirmHandIn.Gap;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a month's report still lacks and may be handed in without: named before it goes. */
final class Unfinished {

    private final Laid laid;
    private final String path;
    private final List<Gap> gaps = new ArrayList<>();

    private Unfinished(Laid laid) {
        this.laid = laid;
        this.path = "/bao-cao/nhanh/" + laid.document().id();
    }

    /**
     * @param names fill the outline's titles
     */
    static List<Gap> of(Laid laid, Map<String, String> names, LocalDate today) {
        var unfinished = new Unfinished(laid);
        unfinished.early(today);
        unfinished.figures();
        unfinished.parts(names);
        unfinished.reports();
        return unfinished.gaps;
    }

    private void early(LocalDate today) {
        var report = laid.report();
        if (today.isBefore(report.cutOff())) {
            add(
                    tr(
                            "Chưa đến ngày chốt số liệu %s: số liệu mới tính đến hết ngày %s.",
                            Vi.date(report.cutOff()), Vi.date(laid.figures().asOf())),
                    List.of(),
                    null);
        }
    }

    private void figures() {
        var figures = laid.figures();
        var own = figures.ownStand();
        if (own != null && own.now() != null) {
            lacking(own);
            return;
        }
        var without =
                figures.units().stream().filter(u -> u.now() == null).map(Stand::name).toList();
        named("%d đơn vị chưa có số liệu:", without, null);
    }

    private void lacking(Stand own) {
        var sheet =
                "/danh-gia/%s/%d?bo=%s&loc=thieu"
                        .formatted(own.code(), laid.figures().year(), laid.figures().setId());
        named("%d chỉ tiêu chưa có số liệu:", codes(own, Lack::wantsFigure), sheet);
        named("%d chỉ tiêu có số liệu, chưa xét được:", codes(own, Lack::wantsThreshold), null);
        named(
                "%d chỉ tiêu chưa đạt chưa ghi nguyên nhân:",
                codes(own, lack -> lack.wantsCause() && lack.cause() == null),
                path + "/nguyen-nhan");
        named(
                "%d chỉ tiêu chưa đạt chưa ghi đề xuất:",
                codes(own, lack -> lack.wantsCause() && lack.proposal() == null),
                path + "/nguyen-nhan");
    }

    private static List<String> codes(Stand own, Predicate<Lack> which) {
        return own.lacking().stream().filter(which).map(Lack::code).toList();
    }

    /** A part nobody wrote is not in the paper. */
    private void parts(Map<String, String> names) {
        var written =
                laid.paper().body().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> String.valueOf(((Heading) block).part()))
                        .collect(Collectors.toSet());
        var empty =
                QuickOutline.MONTHLY.parts().stream()
                        .filter(part -> part.words() != null && !written.contains(part.words()))
                        .map(part -> "«" + QuickOutline.fill(tr(part.title()), names) + "»")
                        .toList();
        named("%d mục chưa viết, sẽ không in:", empty, path);
    }

    private void reports() {
        named("%d đơn vị chưa nộp báo cáo:", reports(r -> !r.handedIn() && !r.cameBack()), null);
        named("%d đơn vị bị trả lại, chưa nộp lại:", reports(Report::cameBack), null);
        named(
                "%d báo cáo đã nộp, chưa tiếp nhận:",
                reports(r -> r.handedIn() && !r.accepted()), null);
    }

    private List<String> reports(Predicate<Report> which) {
        return laid.figures().reports().stream().filter(which).map(Report::name).toList();
    }

    /** What is in no unit and no indicator is not said. */
    private void named(String sentence, List<String> names, @Nullable String where) {
        if (!names.isEmpty()) {
            add(tr(sentence, names.size()), names, where);
        }
    }

    private void add(String sentence, List<String> names, @Nullable String where) {
        gaps.add(new Gap(sentence, names, where));
    }
}
