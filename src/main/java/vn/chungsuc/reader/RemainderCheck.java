package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.util.regex.Pattern;

/** «12/20 xã đạt chuẩn, còn 8 xã chưa đạt»: within a sentence, reached and remaining are the whole. */
final class RemainderCheck implements Check {

    private static final Pattern LEFT = Sense.pattern("(?<!\\p{L})còn(?: lại)?(?: có)? ?$");
    private static final Pattern NOT_YET = Sense.pattern("[^.;,]{0,40}(?:chưa (?:đạt|hoàn thành|được|có)|còn lại)");
    private static final Pattern RESTRICTED = Sense.pattern("trong đó|(?<!\\p{L})riêng(?!\\p{L})");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            var figures = passage.figures();
            for (int at = 0; at + 1 < figures.size(); at++) {
                var share = figures.get(at);
                var rest = figures.get(at + 1);
                if (share.isRatio() && !share.base().equals("tiêu chí") && !share.base().equals("chỉ tiêu")
                        && rest.addable() && rest.base().equals(share.base()) && share.kind() == Unit.Kind.COUNT) {
                    check(passage, share, rest, findings);
                }
            }
        }
    }

    private static void check(Passage passage, Figure share, Figure rest, Findings findings) {
        var between = passage.between(share.end(), rest.start());
        var says = LEFT.matcher(between).find()
                && NOT_YET.matcher(passage.between(rest.end(), rest.end() + 60)).lookingAt();
        if (!says || share.of() == null || between.length() > 120 || Sense.find(RESTRICTED, between)
                || passage.sentenceAt(share.start()).end() < rest.start()) {
            return;
        }
        var sum = share.value().add(rest.value());
        var said = Vi.number(share.value()) + " + " + Vi.number(rest.value()) + " = " + Vi.number(sum);
        if (sum.compareTo(share.of()) == 0) {
            findings.holds(CriteriaCheck.RULE, passage.lineAt(rest.start()), passage.quote(share.start(), rest.end()), said);
        } else {
            findings.add(new Finding(CriteriaCheck.RULE, Severity.ERROR, passage.lineAt(rest.start()),
                    passage.quote(share.start(), rest.end()),
                    said + ", không bằng " + Vi.number(share.of()) + " " + share.base() + ".",
                    Vi.number(share.of().subtract(share.value())), Vi.number(rest.value())));
        }
    }
}
