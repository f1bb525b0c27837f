package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

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
    private static final Pattern RESTRICTED = Sense.pattern("trong đó|(?<!\\p{L})riêng(?!\\p{L})");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            var figures =
                    passage.figures().stream()
                            .filter(figure -> figure.kind() != Unit.Kind.PERCENT)
                            .toList();
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
        var sum = share.value().add(rest.value());
        var said =
                Vi.number(share.value()) + " + " + Vi.number(rest.value()) + " = " + Vi.number(sum);
        if (sum.compareTo(share.of()) == 0) {
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
                            said
                                    + ", không bằng "
                                    + Vi.number(share.of())
                                    + " "
                                    + share.base()
                                    + ".",
                            Vi.number(share.of().subtract(share.value())),
                            Vi.number(rest.value())));
        }
    }
}
