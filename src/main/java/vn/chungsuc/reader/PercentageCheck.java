package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.util.regex.Pattern;

/** The percentage against n/m: «190.113/204.379 người, đạt 93,02%». */
final class PercentageCheck implements Check {

    static final String RULE = "percentage-mismatch";

    /** What may stand between a share and its percentage. */
    private static final Pattern BETWEEN =
            Sense.pattern(
                    "[^.;:%]{0,90}?(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương ứng|tương"
                            + " đương|=|\\(|là)[^.;:%\\d]{0,30}|,? ?\\(? ?");

    private static final Pattern OTHER_MEANING =
            Sense.pattern(
                    "tăng|giảm|cao hơn|thấp hơn|so với|vượt|thêm|chỉ tiêu|mục tiêu|quy định|yêu"
                            + " cầu");
    static final Pattern OF_PLAN =
            Sense.pattern(
                    " ?(?:so với )?(?:kế hoạch|kh(?!\\p{L})|chỉ tiêu|nghị quyết|mục tiêu|dự"
                            + " toán|nq(?!\\p{L})|nhu cầu|đăng ký|cùng kỳ|so với (?!tổng|số))");
    private static final Pattern PLANNED =
            Sense.pattern(" (?:kế hoạch|dự toán|chỉ tiêu)[^.;()]{0,30}\\([^.;()\\d]{0,12}");
    private static final Pattern BRACKET =
            Sense.pattern(" ?\\(? ?(?:tương ứng |tương đương |với |bằng |đạt )?");
    private static final Pattern CHANGE =
            Sense.pattern("(?:tăng|giảm|vượt|hơn|thêm|kém)[^,;.]{0,16}$");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            var figures = passage.figures();
            for (int at = 0; at < figures.size(); at++) {
                if (figures.get(at).isRatio()) {
                    ratio(passage, at, findings);
                } else if (figures.get(at).kind() == Kind.PERCENT) {
                    planned(passage, at, findings);
                }
            }
        }
    }

    private static void ratio(Passage passage, int at, Findings findings) {
        var ratio = passage.figures().get(at);
        var percent = percentAfter(passage, at);
        if (percent == null) {
            percent = percentBefore(passage, at);
        }
        if (percent == null || ratio.of() == null || ratio.of().signum() == 0) {
            return;
        }
        var quotient = Quotient.ofShare(ratio, ratio.of());
        var counts = ratio.kind() == Kind.COUNT;
        if (counts && ofPlan(passage, percent) && !quotient.gives(percent)) {
            return;
        }
        judge(passage, ratio, percent, quotient, findings);
    }

    static boolean ofPlan(Passage passage, Figure percent) {
        return OF_PLAN.matcher(passage.between(percent.end(), percent.end() + 24)).lookingAt();
    }

    /** The percentage right after a share, with words between that say it is the share's. */
    static @Nullable Figure percentAfter(Passage passage, int at) {
        var figures = passage.figures();
        if (at + 1 >= figures.size() || figures.get(at + 1).kind() != Kind.PERCENT) {
            return null;
        }
        var share = figures.get(at);
        var percent = figures.get(at + 1);
        var between = passage.between(share.end(), percent.start());
        var fits =
                percent.high() == null
                        && between.length() < 120
                        && BETWEEN.matcher(between).matches()
                        && !Sense.find(OTHER_MEANING, between);
        return fits ? percent : null;
    }

    /** «85% (34/40 xã)». */
    private static @Nullable Figure percentBefore(Passage passage, int at) {
        if (at == 0 || passage.figures().get(at - 1).kind() != Kind.PERCENT) {
            return null;
        }
        var percent = passage.figures().get(at - 1);
        var between = passage.between(percent.end(), passage.figures().get(at).start());
        var bracketed = between.contains("(") && BRACKET.matcher(between).matches();
        var changes = CHANGE.matcher(passage.between(percent.start() - 24, percent.start())).find();
        return bracketed && percent.high() == null && !changes ? percent : null;
    }

    /** «đạt 64,8 tỷ đồng, bằng 81% kế hoạch năm (80 tỷ đồng)». */
    private static void planned(Passage passage, int at, Findings findings) {
        var figures = passage.figures();
        if (at == 0 || at + 1 >= figures.size()) {
            return;
        }
        var done = figures.get(at - 1);
        var percent = figures.get(at);
        var plan = figures.get(at + 1);
        if (done.addable()
                && plan.addable()
                && done.base().equals(plan.base())
                && plan.amount().signum() > 0
                && percentAfter(passage, at - 1) != null
                && PLANNED.matcher(passage.between(percent.end(), plan.start())).matches()) {
            judge(passage, done, percent, Quotient.of(done, plan), findings);
        }
    }

    static void judge(
            Passage passage, Figure share, Figure percent, Quotient quotient, Findings findings) {
        var start = Math.min(share.start(), percent.start());
        var end = Math.max(share.end(), percent.end());
        var said = quotient.said(Math.max(2, percent.decimals()));
        if (quotient.gives(percent)) {
            var cut = !quotient.blurred() && !quotient.rounds(percent.value(), percent.decimals());
            findings.holds(
                    RULE,
                    passage.lineAt(start),
                    passage.quote(start, end),
                    said + (cut ? " (cắt bớt, không làm tròn)" : ""));
            return;
        }
        var about = Parts.isAbout(passage, percent);
        if (about && quotient.nearer(percent, 5)) {
            return;
        }
        findings.add(
                new Finding(
                        RULE,
                        about ? Severity.WARN : Severity.ERROR,
                        passage.lineAt(percent.start()),
                        passage.quote(start, end),
                        said + ", không bằng " + Vi.number(percent.value()) + "%.",
                        Vi.number(quotient.percent(Math.max(percent.decimals(), 2))) + "%",
                        Vi.number(percent.value()) + "%"));
    }
}
