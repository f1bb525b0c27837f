package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists of criteria and indicators: as many as said, none twice, none outside the set. */
final class CodeCheck implements Check {

    static final String RULE = "criterion-list";

    private static final Pattern KEEPS =
            Sense.pattern("duy trì|giữ vững|nâng cao chất lượng|nâng chất|củng cố|nâng chuẩn");
    private static final Pattern HAS =
            Sense.pattern(
                    "đã đạt|đã hoàn thành|đạt chuẩn gồm|đạt được|hoàn thành \\d|(?<!\\p{L})đạt"
                            + " (?:\\d|các)");
    private static final Pattern LACKS =
            Sense.pattern("chưa đạt|chưa hoàn thành|còn lại|còn thiếu");
    private static final Pattern CRITERION =
            Sense.pattern("[^\\p{L}\\d]{0,4}tiêu chí (?:số )?(\\d{1,2}) ?[:.–-]");
    private static final Pattern INDICATOR =
            Sense.pattern(
                    "(?:[^\\p{L}\\d]{0,4}\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.? )?[^\\p{L}\\d]{0,4}chỉ"
                            + " tiêu (?:số )?(\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d/])");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        var lists = new ArrayList<CodeList>();
        passages.all().forEach(passage -> lists.addAll(CodeList.in(passage)));
        var whole = whole(passages);
        for (var list : lists) {
            counted(list, findings);
            repeated(list, findings);
            inSet(list, whole, reference, findings);
        }
        againstReached(lists, findings);
        headings(passages, findings);
    }

    private static void counted(CodeList list, Findings findings) {
        var declared = list.declared();
        if (declared == null) {
            return;
        }
        var said = Vi.number(declared.value());
        var count = list.codes().size();
        if (declared.value().compareTo(BigDecimal.valueOf(count)) == 0) {
            findings.holds(
                    CountCheck.RULE,
                    line(list),
                    quote(list),
                    "Ghi " + said + " " + list.base() + ", nêu đủ " + count + ".");
        } else {
            findings.add(
                    new Finding(
                            CountCheck.RULE,
                            Severity.ERROR,
                            list.passage().lineAt(declared.start()),
                            list.passage().quote(declared.start(), list.end()),
                            "Ghi "
                                    + said
                                    + " "
                                    + list.base()
                                    + " nhưng nêu "
                                    + count
                                    + ": "
                                    + String.join("; ", list.codes())
                                    + ".",
                            String.valueOf(count),
                            said));
        }
    }

    private static void repeated(CodeList list, Findings findings) {
        var seen = new HashSet<String>();
        for (var code : list.codes()) {
            if (!seen.add(code)) {
                add(
                        list,
                        "Nêu hai lần " + list.base() + " " + code + ".",
                        "một lần",
                        "hai lần",
                        findings);
            }
        }
    }

    /** The one number of criteria the paper speaks of; 0: several or none. */
    private static int whole(Passages passages) {
        var wholes = new HashSet<Integer>();
        for (var passage : passages.all()) {
            for (var figure : passage.figures()) {
                if (figure.of() != null && figure.counts("tiêu chí")) {
                    wholes.add(figure.of().intValue());
                }
            }
        }
        return wholes.size() == 1 ? wholes.iterator().next() : 0;
    }

    private static void inSet(CodeList list, int whole, Reference reference, Findings findings) {
        for (var code : list.codes()) {
            var criterion =
                    Integer.parseInt(
                            code.indexOf('.') < 0 ? code : code.substring(0, code.indexOf('.')));
            if (whole > 0 && criterion > whole || criterion == 0) {
                add(
                        list,
                        "Không có "
                                + list.base()
                                + " "
                                + code
                                + ": bộ tiêu chí có "
                                + whole
                                + " tiêu chí.",
                        "từ 1 đến " + whole,
                        code,
                        findings);
            } else if (list.indicators() && unknown(code, whole, reference)) {
                add(list, "Không có chỉ tiêu " + code + " trong bộ tiêu chí.", "", code, findings);
            }
        }
    }

    /** In none of the sets with so many criteria. */
    private static boolean unknown(String code, int whole, Reference reference) {
        var sets =
                reference.indicators().values().stream()
                        .filter(set -> whole > 0 && criteria(set) == whole)
                        .toList();
        return !sets.isEmpty()
                && code.indexOf('.') > 0
                && sets.stream().noneMatch(set -> set.contains(code));
    }

    private static long criteria(Set<String> codes) {
        return codes.stream()
                .map(code -> code.indexOf('.') < 0 ? code : code.substring(0, code.indexOf('.')))
                .distinct()
                .count();
    }

    private enum State {
        REACHED,
        LACKING,
        AIMED,
        UNCLEAR
    }

    /** What is already reached is not to be reached again, nor lacking. */
    private static void againstReached(List<CodeList> lists, Findings findings) {
        Map<String, Set<String>> reached = new HashMap<>();
        for (var list : lists) {
            if (state(list) == State.REACHED) {
                reached.computeIfAbsent(key(list), key -> new HashSet<>()).addAll(list.codes());
            }
        }
        for (var list : lists) {
            var state = state(list);
            var had = reached.getOrDefault(key(list), Set.of());
            var both = list.codes().stream().filter(had::contains).distinct().toList();
            if ((state == State.AIMED || state == State.LACKING) && !both.isEmpty()) {
                var what = state == State.AIMED ? "phấn đấu đạt" : "chưa đạt";
                findings.add(
                        new Finding(
                                "criterion-reached-twice",
                                Severity.ERROR,
                                line(list),
                                quote(list),
                                "Đã ghi đạt "
                                        + list.base()
                                        + " "
                                        + String.join(", ", both)
                                        + " ở chỗ khác, chỗ này lại ghi "
                                        + what
                                        + ".",
                                "đã đạt",
                                what));
            }
        }
    }

    private static String key(CodeList list) {
        return list.base() + "|" + Sense.subject(list.passage(), list.start());
    }

    private static State state(CodeList list) {
        var sentence = list.passage().sentenceAt(list.start());
        var before =
                list.passage()
                        .between(Math.max(sentence.start(), list.start() - 120), list.start());
        if (Sense.find(KEEPS, before)) {
            return State.UNCLEAR;
        }
        if (Sense.find(LACKS, before)) {
            return Sense.isAim(list.passage(), list.start()) ? State.AIMED : State.LACKING;
        }
        if (Sense.isAim(list.passage(), list.start())) {
            return State.AIMED;
        }
        return Sense.find(HAS, before) ? State.REACHED : State.UNCLEAR;
    }

    /** «Tiêu chí 12: Lao động» and under it «Chỉ tiêu 11.2». */
    private static void headings(Passages passages, Findings findings) {
        var criterion = "";
        for (var passage : passages.all()) {
            var from =
                    Math.min(
                            passage.mark().style().startsWith("CRITERION")
                                    ? 0
                                    : passage.mark().end(),
                            passage.text().length());
            var heading = CRITERION.matcher(passage.text()).region(from, passage.text().length());
            var indicator = INDICATOR.matcher(passage.text()).region(from, passage.text().length());
            if (heading.lookingAt()) {
                criterion = heading.group(1).replaceFirst("^0", "");
            } else if (passage.mark().depth() < 10) {
                criterion = "";
            } else if (indicator.lookingAt() && !criterion.isEmpty()) {
                var code = indicator.group(1);
                if (!code.equals(criterion) && !code.startsWith(criterion + ".")) {
                    findings.add(
                            new Finding(
                                    RULE,
                                    Severity.ERROR,
                                    passage.lineAt(indicator.start(1)),
                                    passage.quote(indicator.start(), indicator.end()),
                                    "Chỉ tiêu " + code + " nằm dưới tiêu chí " + criterion + ".",
                                    criterion + ".…",
                                    code));
                }
            }
        }
    }

    private static void add(
            CodeList list, String message, String expected, String found, Findings findings) {
        findings.add(
                new Finding(
                        RULE, Severity.ERROR, line(list), quote(list), message, expected, found));
    }

    private static int line(CodeList list) {
        return list.passage().lineAt(list.start());
    }

    private static String quote(CodeList list) {
        return list.passage().quote(list.start(), list.end());
    }
}
