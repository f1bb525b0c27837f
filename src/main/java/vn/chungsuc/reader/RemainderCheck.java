package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * «12/20 xã đạt chuẩn, còn 8 xã chưa đạt»: within a sentence, reached and remaining are the whole.
 */
final class RemainderCheck implements Check {

    private static final Pattern LEFT = Sense.pattern("(?<!\\p{L})còn(?: lại)?(?: có)? ?$");
    private static final Pattern ABSENT =
            Sense.pattern("(?:vắng|vắng mặt|còn lại|còn thiếu)(?: có)?:? ?$");
    private static final Pattern NOT_YET = Sense.pattern("[^.;,]{0,40}(?:chưa|còn lại)");
    private static final Pattern NOT =
            Sense.pattern("[^.;,]{0,24}?(?:không|chưa) (\\p{L}{1,8} \\p{L}{1,8})");
    private static final Pattern OTHER_SHARE =
            Sense.pattern(
                    "[,;.] ?(?:số |người |hộ |xã )?(?:không|chưa) (\\p{L}{1,8}"
                            + " \\p{L}{1,8})[^.;\\d]{0,12}$");
    private static final Pattern OTHER =
            Sense.pattern(
                    " ?(?:có )?(?:ý kiến khác|không (?:hài lòng|đồng ý|có ý kiến)|chưa (?:hài"
                            + " lòng|đồng ý)|còn lại)");
    private static final int FARTHEST = 160;
    private static final Pattern RESTRICTED = Sense.pattern("trong đó|(?<!\\p{L})riêng(?!\\p{L})");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            var figures =
                    passage.figures().stream()
                            .filter(figure -> figure.kind() != Unit.Kind.PERCENT)
                            .toList();
            for (int at = 0; at + 2 < figures.size(); at++) {
                answered(passage, figures.subList(at, at + 3), findings);
            }
            for (int at = 0; at + 1 < figures.size(); at++) {
                var share = figures.get(at);
                var rest = figures.get(at + 1);
                if (share.isRatio()
                        && !share.base().equals("tiêu chí")
                        && !share.base().equals("chỉ tiêu")
                        && rest.base().equals(share.base())
                        && share.kind() == Unit.Kind.COUNT
                        && rest.high() == null) {
                    check(passage, share, rest, findings);
                }
            }
        }
    }

    /** «1.620 hộ, số hộ hài lòng 1.561 hộ, đạt 96,4%; 59 hộ có ý kiến khác». */
    private static void answered(Passage passage, List<Figure> three, Findings findings) {
        var whole = three.get(0);
        var part = three.get(1);
        var rest = three.get(2);
        var alike =
                three.stream()
                        .allMatch(figure ->
                                figure.addable()
                                        && figure.kind() == Unit.Kind.COUNT
                                        && figure.base().equals(whole.base()));
        if (!alike
                || rest.end() - whole.start() > FARTHEST
                || passage.sentenceAt(whole.start()).end() < rest.end()
                || !OTHER.matcher(passage.between(rest.end(), rest.end() + 40)).lookingAt()) {
            return;
        }
        var proven =
                passage.figuresIn(part.end(), rest.start()).stream()
                        .anyMatch(percent ->
                                percent.kind() == Unit.Kind.PERCENT
                                        && whole.value().signum() > 0
                                        && Quotient.of(part, whole).gives(percent));
        if (proven) {
            judge(passage, part, whole.value(), rest, findings);
        }
    }

    /** The words say that the second figure is what the first leaves. */
    private static boolean leaves(Passage passage, Figure share, Figure rest) {
        var between = passage.between(share.end(), rest.start());
        var before = passage.between(share.start() - 60, share.start()).toLowerCase(Locale.ROOT);
        if (rest.isRatio()) {
            var other = OTHER_SHARE.matcher(between);
            return rest.of() != null
                    && share.of() != null
                    && rest.of().compareTo(share.of()) == 0
                    && other.find()
                    && before.contains(other.group(1).toLowerCase(Locale.ROOT));
        }
        var after = passage.between(rest.end(), rest.end() + 60);
        var not = NOT.matcher(after);
        return rest.addable()
                && (ABSENT.matcher(between).find()
                        || LEFT.matcher(between).find() && NOT_YET.matcher(after).lookingAt()
                        || not.lookingAt()
                                && between.toLowerCase(Locale.ROOT)
                                        .contains(not.group(1).toLowerCase(Locale.ROOT)));
    }

    private static void check(Passage passage, Figure share, Figure rest, Findings findings) {
        var between = passage.between(share.end(), rest.start());
        if (share.of() == null
                || between.length() > 120
                || Sense.find(RESTRICTED, between)
                || passage.sentenceAt(share.start()).end() < rest.start()
                || !leaves(passage, share, rest)) {
            return;
        }
        judge(passage, share, share.of(), rest, findings);
    }

    private static void judge(
            Passage passage, Figure share, BigDecimal whole, Figure rest, Findings findings) {
        var sum = share.value().add(rest.value());
        var said =
                Vi.number(share.value()) + " + " + Vi.number(rest.value()) + " = " + Vi.number(sum);
        if (sum.compareTo(whole) == 0) {
            findings.holds(
                    CriteriaCheck.RULE,
                    passage.lineAt(rest.start()),
                    passage.quote(share.start(), rest.end()),
                    said);
        } else {
            findings.add(
                    new Finding(
                            CriteriaCheck.RULE,
                            Severity.ERROR,
                            passage.lineAt(rest.start()),
                            passage.quote(share.start(), rest.end()),
                            said + ", không bằng " + Vi.number(whole) + " " + share.base() + ".",
                            Vi.number(whole.subtract(share.value())),
                            Vi.number(rest.value())));
        }
    }
}
