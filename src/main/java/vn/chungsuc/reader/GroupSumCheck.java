package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.SumJudge.Whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Communes by how many criteria they reach: «16 xã đạt 19 tiêu chí, 04 xã đạt từ 15 - 18 tiêu chí,
 * 02 xã …» are together all the communes the paper counts shares of.
 */
final class GroupSumCheck implements Check {

    private static final Set<String> UNITS = Set.of("xã", "thôn", "bản", "ấp", "xóm", "phường");
    private static final Pattern REACHES =
            Sense.pattern(" ?đạt (?:được )?(?:từ |dưới |trên |chuẩn )?");
    private static final int FEWEST = 3;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var base : UNITS) {
            var whole = whole(passages, base);
            if (whole == null) {
                continue;
            }
            for (var passage : passages.all()) {
                groups(passage, base, whole, findings);
            }
        }
    }

    /** The one number of units shares are taken of; null: several or none. */
    private static @Nullable BigDecimal whole(Passages passages, String base) {
        var wholes = new HashSet<BigDecimal>();
        for (var passage : passages.all()) {
            for (var figure : passage.figures()) {
                if (figure.of() != null && figure.counts(base)) {
                    wholes.add(figure.of());
                }
            }
        }
        return wholes.size() == 1 ? wholes.iterator().next() : null;
    }

    private static void groups(Passage passage, String base, BigDecimal whole, Findings findings) {
        var figures = passage.figures();
        var parts = new ArrayList<Figure>();
        var ranged = false;
        for (int at = 0; at + 1 < figures.size(); at++) {
            var units = figures.get(at);
            var criteria = figures.get(at + 1);
            if (units.addable()
                    && units.counts(base)
                    && criteria.counts("tiêu chí")
                    && REACHES.matcher(passage.between(units.end(), criteria.start())).matches()) {
                parts.add(units);
                ranged |= criteria.high() != null;
            }
        }
        if (parts.size() < FEWEST || !ranged || apart(passage, parts)) {
            return;
        }
        var first = parts.getFirst();
        var total =
                new Figure(
                        whole,
                        null,
                        null,
                        0,
                        first.unit(),
                        false,
                        first.start(),
                        parts.getLast().end());
        SumJudge.judge(
                passage,
                List.of(total),
                new Parts(parts, parts, parts, 0, true),
                Whole.LIKELY,
                findings);
    }

    private static boolean apart(Passage passage, List<Figure> parts) {
        return passage.sentenceAt(parts.getFirst().start()).end() < parts.getLast().end();
    }
}
