package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** «08 sản phẩm …, đạt 130% chỉ tiêu»: no whole number of products can be the plan. */
final class QuotaCheck implements Check {

    static final String RULE = "percentage-impossible";

    private static final Pattern REACHES = Sense.pattern("(?:đạt|bằng)(?: tỷ lệ| khoảng)? ?$");
    private static final Pattern PLAN =
            Sense.pattern(" ?(?:so với )?(?:kế hoạch|kh(?!\\p{L})|chỉ tiêu|nghị quyết|mục tiêu)");

    /** Beyond this a whole number can always be found. */
    private static final int MANY = 2_000;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            for (var percent : passage.figures()) {
                if (percent.kind() == Kind.PERCENT
                        && percent.high() == null
                        && percent.value().signum() > 0
                        && PLAN.matcher(passage.between(percent.end(), percent.end() + 24))
                                .lookingAt()
                        && REACHES.matcher(passage.between(percent.start() - 24, percent.start()))
                                .find()) {
                    check(passage, percent, findings);
                }
            }
        }
    }

    /** Only where one count alone stands before it in its part of the sentence. */
    private static void check(Passage passage, Figure percent, Findings findings) {
        var from = clause(passage, percent.start());
        var counts =
                passage.figuresIn(from, percent.start()).stream()
                        .filter(figure -> figure.kind() != Kind.GRADE && figure.kind() != Kind.TIME)
                        .toList();
        if (counts.size() != 1) {
            return;
        }
        var count = counts.getFirst();
        if (count.kind() != Kind.COUNT
                || count.isRatio()
                || count.high() != null
                || count.decimals() > 0
                || !count.unit().known()
                || Parts.isAbout(passage, percent)
                || Parts.isAbout(passage, count)
                || count.value().compareTo(BigDecimal.valueOf(MANY)) > 0
                || count.value().signum() == 0) {
            return;
        }
        var near =
                count.value()
                        .movePointRight(2)
                        .divide(percent.value(), 0, RoundingMode.HALF_UP)
                        .max(BigDecimal.ONE);
        for (var plan :
                new BigDecimal[] {
                    near,
                    near.add(BigDecimal.ONE),
                    near.subtract(BigDecimal.ONE).max(BigDecimal.ONE)
                }) {
            var quotient = Quotient.of(count.value(), plan);
            if (quotient.rounds(percent.value(), percent.decimals())
                    || quotient.truncates(percent.value(), percent.decimals())) {
                return;
            }
        }
        blame(passage, count, percent, findings);
    }

    private static int clause(Passage passage, int at) {
        var sentence = passage.sentenceAt(at);
        return Math.max(sentence.start(), passage.text().lastIndexOf(';', at) + 1);
    }

    private static void blame(Passage passage, Figure count, Figure percent, Findings findings) {
        var exact =
                count.value().movePointRight(2).divide(percent.value(), 4, RoundingMode.HALF_UP);
        var lower = exact.setScale(0, RoundingMode.DOWN).max(BigDecimal.ONE);
        var upper = exact.setScale(0, RoundingMode.UP);
        var decimals = Math.max(2, percent.decimals());
        var unit = count.unit().name();
        findings.add(
                new Finding(
                        RULE,
                        Severity.ERROR,
                        passage.lineAt(percent.start()),
                        passage.quote(count.start(), percent.end()),
                        "%s %s đạt %s%% thì chỉ tiêu là %s %s, không phải số nguyên: %s; %s."
                                .formatted(
                                        Vi.number(count.value()),
                                        unit,
                                        Vi.number(percent.value()),
                                        Vi.number(exact, 2),
                                        unit,
                                        Quotient.of(count.value(), lower).said(decimals),
                                        Quotient.of(count.value(), upper).said(decimals)),
                        Vi.number(Quotient.of(count.value(), lower).percent(decimals))
                                + "% hoặc "
                                + Vi.number(Quotient.of(count.value(), upper).percent(decimals))
                                + "%",
                        Vi.number(percent.value()) + "%"));
    }
}
