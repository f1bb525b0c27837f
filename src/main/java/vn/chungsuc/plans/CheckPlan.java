package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.documents.CheckPaper;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.PaperTemplate.Part;
import vn.chungsuc.plans.Goal.Beside;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a plan still lacks before it can be frozen. Gaps may be answered for; the rest may not. */
final class CheckPlan {

    private final Plan plan;
    private final Contents contents;
    private final Parts parts;
    private final Map<String, String> waivers;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param gaps those of them where something is still to be written
     */
    record Parts(List<Part> written, List<String> gaps) {}

    private CheckPlan(Plan plan, Contents contents, Parts parts, Map<String, String> waivers) {
        this.plan = plan;
        this.contents = contents;
        this.parts = parts;
        this.waivers = waivers;
    }

    static List<Finding> of(
            Plan plan, Contents contents, Parts parts, Map<String, String> waivers) {
        var check = new CheckPlan(plan, contents, parts, waivers);
        check.must(
                plan.state() != PlanState.DRAFT,
                "state",
                tr("Kế hoạch chưa trình duyệt."),
                "#buoc");
        check.must(
                plan.state() != PlanState.SUBMITTED,
                "state",
                tr("Kế hoạch chưa được duyệt."),
                "#buoc");
        check.words();
        check.targets();
        check.quotas();
        check.owners();
        check.bases();
        return check.findings;
    }

    private void must(boolean done, String key, String sentence, String place) {
        if (!done) {
            findings.add(new Finding(key, sentence, place, false, null));
        }
    }

    private void gap(String key, String sentence, String place) {
        findings.add(new Finding(key, sentence, place, true, waivers.get(key)));
    }

    private void words() {
        for (var part : parts.written) {
            var key = part.key();
            var said = "«%s»".formatted(part.title(PlanTemplates.years(plan)));
            var place = "?phan=" + key + "#panel";
            if (parts.gaps.contains(key)) {
                gap("words:" + key, tr("Mục %s chưa có nội dung.", said), place);
            }
            var hole = CheckPaper.PLACEHOLDER.matcher(contents.words(key));
            if (hole.find()) {
                must(
                        false,
                        "placeholder:" + key,
                        tr("Mục %s còn chỗ trống «%s».", said, hole.group()),
                        place);
            }
        }
    }

    private void targets() {
        if (contents.targets().isEmpty()) {
            gap("targets", tr("Chưa có chỉ tiêu nào."), "/muc-tieu");
        }
        for (var target : contents.targets()) {
            if (target.goal().beside(target.baseline()) == Beside.BEHIND) {
                gap(
                        "behind:" + target.id(),
                        tr("Chỉ tiêu «%s» thấp hơn hiện trạng.", target.name()),
                        "/muc-tieu");
            }
            var named = contents.namedFor(target.id()).size();
            if (named > 0 && BigDecimal.valueOf(named).compareTo(target.value()) != 0) {
                gap(
                        "named:%d:%d".formatted(target.id(), named),
                        tr(
                                "Chỉ tiêu «%s» là %s, nêu tên %d đơn vị.",
                                target.name(), Vi.number(target.value()), named),
                        "/muc-tieu");
            }
        }
    }

    private void quotas() {
        for (var target : contents.targets()) {
            var sum = QuotaSum.of(target, contents.quotasOf(target.id()));
            if (sum != null && !sum.agrees()) {
                gap(
                        "quota:%d:%s".formatted(target.id(), sum.total().toPlainString()),
                        tr("Chỉ tiêu «%s»: %s", target.name(), sum.sentence(target)),
                        "/muc-tieu/" + target.id() + "/giao");
            }
        }
    }

    /** Every indicator on the road has somebody to answer for it. */
    private void owners() {
        var lacking =
                contents.roads().stream()
                        .filter(road -> road.lead().isBlank())
                        .map(Contents.Road::indicator)
                        .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            gap(
                    "owners:" + lacking,
                    tr("Chưa có người phụ trách: chỉ tiêu %s.", lacking),
                    "/lo-trinh");
        }
    }

    private void bases() {
        if (contents.bases().isEmpty()) {
            gap("bases", tr("Chưa có căn cứ nào."), "/thong-tin");
        }
        for (var basis : contents.bases()) {
            if (basis.lacksNumber()) {
                gap(
                        "basis:" + Integer.toHexString(basis.words().hashCode()),
                        tr("Căn cứ chưa đủ số, ngày: «%s».", basis.words()),
                        "/thong-tin");
            }
        }
    }
}
