package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.SumJudge.Whole;
import vn.chungsuc.reader.Unit.Kind;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The sum of parts against the total in one passage: «Tổng … 31 tỷ đồng, trong đó: …; …». */
final class SumCheck implements Check {

    static final String RULE = "sum-mismatch";

    private static final Set<String> OF_PEOPLE =
            Set.of(
                    "thành viên",
                    "đồng chí",
                    "người",
                    "cán bộ",
                    "đại biểu",
                    "ủy viên",
                    "văn bản",
                    "giải",
                    "huy chương",
                    "đơn vị");

    private static final Pattern NOT_PARTS =
            Sense.pattern(
                    "kế hoạch|so với|cùng kỳ|dự toán|bình quân|tối đa|tối thiểu|ít nhất|mỗi|năm"
                            + " trước");
    private static final int FARTHEST = 1_500;

    /** Openings of an enumeration a paragraph may have. */
    private static final int MOST = 12;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            if (!passage.figures().isEmpty()) {
                inline(passage, findings);
                brackets(passage, findings);
            }
        }
    }

    private static void inline(Passage passage, Findings findings) {
        var opens = Totals.OPENS.matcher(passage.text());
        for (int openings = 0; openings < MOST && opens.find(); openings++) {
            var end = regionEnd(passage, opens.start(), opens.end());
            if (passage.quoted(opens.start()) || passage.between(opens.end(), end).isBlank()) {
                continue;
            }
            var start = opens.end();
            var word = opens.group(1).toLowerCase(Locale.ROOT);
            var colon = opens.group(2) != null;
            Totals.before(passage, opens.start())
                    .forEach((base, candidates) -> {
                        var total = candidates.getFirst();
                        var parts = parts(passage, start, end, total);
                        var near = firstClause(passage, start, end, total);
                        var read =
                                near != null && !SumJudge.holds(candidates, parts) ? near : parts;
                        var whole =
                                SumJudge.whole(
                                        word, colon, read, total, passage.between(start, end));
                        SumJudge.judge(passage, candidates, read, whole, findings);
                    });
        }
    }

    /** «gồm 22 xã, 02 thị trấn; 168 thôn; …»: the list ends at the semicolon; null: it does not. */
    private static @Nullable Parts firstClause(Passage passage, int start, int end, Figure total) {
        var semicolon = passage.text().indexOf(';', start);
        if (semicolon < 0 || semicolon >= end || total.kind() != Kind.COUNT) {
            return null;
        }
        var parts = parts(passage, start, semicolon, total);
        return parts.firsts().size() > 1 && parts.unsaid() == 0 ? parts : null;
    }

    private static Parts parts(Passage passage, int start, int end, Figure total) {
        var parts = Parts.in(passage, start, end, total);
        return parts.firsts().isEmpty() && OF_PEOPLE.contains(total.base())
                ? Parts.heads(passage, start, end)
                : parts;
    }

    /** «90/90 trường đạt chuẩn (Mầm non 32/32, Tiểu học 26/26, …)». */
    private static void brackets(Passage passage, Findings findings) {
        var text = passage.text();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            var close = text.indexOf(')', open);
            if (close < 0) {
                return;
            }
            if (close - open > FARTHEST || Totals.OPENS.matcher(text).region(open, close).find()) {
                continue;
            }
            var start = open + 1;
            Totals.before(passage, open)
                    .forEach((base, candidates) -> {
                        var parts = Parts.in(passage, start, close, candidates.getFirst());
                        var other =
                                Sense.find(NOT_PARTS, passage.between(start, close))
                                        || !passage.whensIn(start, close).isEmpty();
                        var whole = parts.firsts().size() > 2 || !other ? Whole.LIKELY : Whole.OPEN;
                        SumJudge.judge(passage, candidates, parts, whole, findings);
                    });
        }
    }

    private static int regionEnd(Passage passage, int start, int end) {
        var sentence = passage.sentenceAt(Math.min(end, passage.text().length() - 1));
        var depth = 0;
        var limit = Math.min(sentence.end(), end + FARTHEST);
        for (int at = end; at < limit; at++) {
            depth +=
                    passage.text().charAt(at) == '('
                            ? 1
                            : passage.text().charAt(at) == ')' ? -1 : 0;
            if (depth < 0) {
                return at;
            }
        }
        return limit;
    }
}
