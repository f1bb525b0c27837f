package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Criteria or indicators named by their numbers: «06 tiêu chí: 1; 2; 11», «tiêu chí số 5: Trường
 * học, tiêu chí số 6: …».
 *
 * @param base «tiêu chí» or «chỉ tiêu»
 * @param declared how many there are said to be; null: not said
 */
record CodeList(
        Passage passage,
        String base,
        List<String> codes,
        @Nullable Figure declared,
        int start,
        int end) {

    private static final String CODE =
            "\\d{1,2}(?:\\.\\d{1,2})?(?![\\d/%]|[.,]\\d{3}| ?(?:tiêu chí|chỉ"
                + " tiêu|xã|thôn|bản|ấp|hộ|người|triệu|tỷ|nghìn|đồng|ha|km|năm|tháng|ngày)(?!\\p{L}))";
    private static final String NEXT = "(?: ?[;,] ?(?:và )?| và )(?:tiêu chí |chỉ tiêu )?(?:số )?";
    private static final Pattern ROW =
            Sense.pattern(
                    "(?<!\\p{L})(tiêu chí|chỉ tiêu)(?: [^.;:()\\d]{0,60}?)?(?: ?: ?| ?\\(| gồm:? ?|"
                            + " số:? ?| là:? | đó là:? |)(?: ?(?:tiêu chí |chỉ tiêu )?(?:số )?)?("
                            + CODE
                            + "(?:"
                            + NEXT
                            + CODE
                            + "){1,60}+)");
    private static final Pattern EACH =
            Sense.pattern(
                    "(?<!\\p{L})(tiêu chí|chỉ tiêu) (?:số )?(\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d/])");
    private static final Pattern SPLIT = Sense.pattern(NEXT);

    static List<CodeList> in(Passage passage) {
        var lists = new ArrayList<CodeList>();
        if (passage.cues().isBlank()) {
            return lists;
        }
        var text = passage.text();
        var rows = ROW.matcher(text);
        while (rows.find()) {
            var base = rows.group(1).toLowerCase(Locale.ROOT);
            lists.add(
                    new CodeList(
                            passage,
                            base,
                            List.of(SPLIT.split(rows.group(2))).stream()
                                    .map(CodeList::code)
                                    .toList(),
                            declared(passage, base, rows.start(), rows.start(2)),
                            rows.start(2),
                            rows.end(2)));
        }
        if (lists.isEmpty()) {
            each(passage, lists);
        }
        return lists;
    }

    /** Named one by one in a sentence. */
    private static void each(Passage passage, List<CodeList> lists) {
        var matcher = EACH.matcher(passage.text());
        var codes = new ArrayList<String>();
        var start = 0;
        var end = 0;
        var base = "";
        while (matcher.find()) {
            if (codes.isEmpty()) {
                start = matcher.start();
                base = matcher.group(1).toLowerCase(Locale.ROOT);
            } else if (passage.sentenceAt(start).end() < matcher.start()) {
                break;
            }
            codes.add(code(matcher.group(2)));
            end = matcher.end();
        }
        if (codes.size() > 1) {
            lists.add(
                    new CodeList(
                            passage,
                            base,
                            List.copyOf(codes),
                            declared(passage, base, start, start),
                            start,
                            end));
        }
    }

    /** The count of the same thing that ends at the list's noun, or not long before. */
    private static @Nullable Figure declared(Passage passage, String base, int noun, int list) {
        Figure nearest = null;
        for (var figure : passage.figuresIn(passage.sentenceAt(list).start(), list)) {
            nearest =
                    figure.counts(base) && figure.high() == null && noun - figure.end() < 60
                            ? figure
                            : figure.counts(base) ? null : nearest;
        }
        if (nearest == null || list - nearest.end() > 90) {
            return null;
        }
        var between = passage.between(nearest.end(), noun);
        return between.indexOf(';') >= 0
                        || Sense.find(Sense.pattern("như |trong đó|nhất là|đặc biệt"), between)
                ? null
                : nearest;
    }

    private static String code(String written) {
        var digits = written.strip();
        return digits.length() > 1 && digits.charAt(0) == '0' ? digits.substring(1) : digits;
    }

    /** Of the facts such a list states. */
    String kind() {
        return indicators() ? "indicators" : "criteria";
    }

    boolean indicators() {
        return base.equals("chỉ tiêu");
    }
}
