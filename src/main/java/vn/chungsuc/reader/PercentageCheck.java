package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The percentage against n/m: «190.113/204.379 người, đạt 93,02%». */
final class PercentageCheck implements Check {

    static final String RULE = "percentage-mismatch";

    /** What may stand between a share and its percentage. */
    private static final Pattern BETWEEN =
            Sense.pattern("[^.;:%]{0,90}?(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương ứng|tương đương|=|\\(|là)[^.;:%\\d]{0,30}|,? ?\\(? ?");
    private static final Pattern OTHER_MEANING =
            Sense.pattern("tăng|giảm|cao hơn|thấp hơn|so với|vượt|thêm|chỉ tiêu|mục tiêu|quy định|yêu cầu|trên (?:tổng )?số");
    private static final Pattern OF_PLAN =
            Sense.pattern(" ?(?:so với )?(?:kế hoạch|kh(?!\\p{L})|chỉ tiêu|nghị quyết|mục tiêu|dự toán|nq(?!\\p{L})|so với)");
    private static final Pattern BRACKET = Sense.pattern(" ?\\(? ?(?:tương ứng |tương đương |với |bằng |đạt )?");
    private static final Pattern CHANGE = Sense.pattern("(?:tăng|giảm|vượt|hơn|thêm|kém)[^,;.]{0,16}$");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            var figures = passage.figures();
            for (int at = 0; at < figures.size(); at++) {
                if (figures.get(at).isRatio()) {
                    ratio(passage, at, findings);
                } else if (figures.get(at).addable() && figures.get(at).kind() == Kind.COUNT) {
                    part(passage, at, findings);
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
        var followed = passage.between(percent.end(), percent.end() + 24);
        var quotient = Quotient.of(ratio, ratio.of());
        if (OF_PLAN.matcher(followed).lookingAt() && !gives(quotient, percent)) {
            return;
        }
        judge(passage, ratio, percent, quotient, findings);
    }

    /** The percentage right after a share, with words between that say it is the share's. */
    private static @Nullable Figure percentAfter(Passage passage, int at) {
        var figures = passage.figures();
        if (at + 1 == figures.size() || figures.get(at + 1).kind() != Kind.PERCENT) {
            return null;
        }
        var share = figures.get(at);
        var percent = figures.get(at + 1);
        var between = passage.between(share.end(), percent.start());
        var fits = percent.high() == null
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
        var share = passage.figures().get(at);
        var between = passage.between(percent.end(), share.start());
        var bracketed = between.contains("(") && BRACKET.matcher(between).matches();
        var changes = CHANGE.matcher(passage.between(percent.start() - 24, percent.start())).find();
        return bracketed && percent.high() == null && !changes ? percent : null;
    }

    /** «…/50.596 hộ …, trong đó … 4.643 hộ, đạt 9,18%»: the whole stands earlier in the sentence. */
    private static void part(Passage passage, int at, Findings findings) {
        var percent = percentAfter(passage, at);
        var part = passage.figures().get(at);
        if (percent == null
                || OF_PLAN.matcher(passage.between(percent.end(), percent.end() + 24)).lookingAt()) {
            return;
        }
        var wholes = wholes(passage, part);
        for (var whole : wholes) {
            if (gives(Quotient.of(part.value(), whole), percent)) {
                judge(passage, part, percent, Quotient.of(part.value(), whole), findings);
                return;
            }
        }
        var only = wholes.stream().distinct().toList();
        if (only.size() == 1 && isSub(passage, part)) {
            judge(passage, part, percent, Quotient.of(part.value(), only.getFirst()), findings);
        }
    }

    private static boolean isSub(Passage passage, Figure part) {
        var sentence = passage.sentenceAt(part.start());
        var before = passage.between(Math.max(sentence.start(), part.start() - 400), part.start()).toLowerCase(Locale.ROOT);
        return before.contains("trong đó") && before.contains("tổng số");
    }

    private static List<BigDecimal> wholes(Passage passage, Figure part) {
        var sentence = passage.sentenceAt(part.start());
        var wholes = new ArrayList<BigDecimal>();
        for (var figure : passage.figuresIn(sentence.start(), part.start())) {
            if (figure.base().equals(part.base()) && figure.high() == null) {
                wholes.add(figure.value());
                if (figure.of() != null) {
                    wholes.add(figure.of());
                }
            }
        }
        wholes.removeIf(whole -> whole.compareTo(part.value()) < 0 || whole.signum() == 0);
        return wholes;
    }

    private static boolean gives(Quotient quotient, Figure percent) {
        return quotient.blurred()
                ? quotient.mayGive(percent.value(), percent.decimals())
                : quotient.rounds(percent.value(), percent.decimals())
                        || quotient.truncates(percent.value(), percent.decimals());
    }

    private static void judge(
            Passage passage, Figure share, Figure percent, Quotient quotient, Findings findings) {
        var start = Math.min(share.start(), percent.start());
        var end = Math.max(share.end(), percent.end());
        var said = quotient.said(Math.max(2, percent.decimals()));
        if (gives(quotient, percent)) {
            var cut = !quotient.rounds(percent.value(), percent.decimals());
            findings.holds(RULE, passage.lineAt(start), passage.quote(start, end),
                    said + (cut && !quotient.blurred() ? " (cắt bớt, không làm tròn)" : ""));
            return;
        }
        var about = Parts.isAbout(passage, percent);
        if (about && quotient.percent().subtract(percent.value()).abs().compareTo(BigDecimal.valueOf(5)) <= 0) {
            return;
        }
        findings.add(new Finding(RULE, about ? Severity.WARN : Severity.ERROR, passage.lineAt(percent.start()),
                passage.quote(start, end),
                said + ", không bằng " + Vi.number(percent.value()) + "%.",
                Vi.number(quotient.percent(Math.max(percent.decimals(), 2))) + "%",
                Vi.number(percent.value()) + "%"));
    }
}
