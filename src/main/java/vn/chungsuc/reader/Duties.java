package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads who is to do what, with whom, by when and for whom. */
final class Duties {

    private static final Pattern SECTION =
            Sense.pattern(
                    "tổ chức thực hiện|nhiệm vụ|giải pháp|phân công|chế độ|kiến nghị|trách"
                            + " nhiệm|nội dung");
    private static final Pattern CHARGED =
            Sense.pattern("(?<!\\p{L})(?:chủ trì|chịu trách nhiệm|có trách nhiệm)(?!\\p{L})");

    /** What a paper says of itself. */
    private static final Pattern OF_ITSELF =
            Sense.pattern(
                    "(?:trên đây là|(?:kế hoạch|quyết định|nghị quyết|chương trình|hướng dẫn|thông"
                        + " báo|báo cáo|phương án|đề án|quy chế) này(?!\\p{L})|kính đề nghị|thời"
                        + " gian (?:bắt đầu|kết thúc))");

    private static final Pattern ASKS =
            Sense.pattern("(?<!\\p{L})(?:đề nghị|yêu cầu|giao)(?!\\p{L})");
    private static final int LONGEST = 300;
    private static final int SHORTEST = 12;

    /** Marks less deep than this are of headings as well as of items. */
    private static final int ITEMS = 30;

    private Duties() {}

    static List<Duty> of(Passages passages) {
        var duties = new ArrayList<Duty>(DutyRows.in(passages));
        for (var passage : passages.all()) {
            if (passage.cues().isBlank()
                    || passage.text().length() < SHORTEST
                    || passage.text().contains(" | ")
                    || isHeadingOnly(passage)
                    || announces(passage)
                    || DutyLabels.isLabel(passage)) {
                continue;
            }
            var deadlines = Deadline.in(passage);
            if (!deadlines.isEmpty() || inSection(passage) || charges(passage)) {
                sentences(passages, passage, deadlines, duties);
            }
        }
        return duties;
    }

    /** «3. Mặt trận Tổ quốc xã có trách nhiệm:»: what it has to do stands in the items below. */
    private static boolean announces(Passage passage) {
        return passage.endsWithColon()
                && passage.text().length() < 140
                && passage.whens().isEmpty();
    }

    private static boolean isHeadingOnly(Passage passage) {
        return passage.mark().depth() < ITEMS
                && !passage.mark().isText()
                && passage.text().length() < 90
                && passage.whens().isEmpty()
                && DutySentence.leader(own(passage)) == null
                && !(passage.mark().style().startsWith("LETTER") && above(passage) != null);
    }

    private static boolean inSection(Passage passage) {
        return !Sense.looksBack(passage)
                && Passages.above(passage).stream().anyMatch(up -> Sense.find(SECTION, up.text()));
    }

    private static boolean charges(Passage passage) {
        return !Sense.looksBack(passage) && Sense.find(CHARGED, passage.text());
    }

    private static void sentences(
            Passages passages, Passage passage, List<Deadline> deadlines, List<Duty> duties) {
        var labels = DutyLabels.of(passages, passage, deadlines);
        var before = duties.size();
        var from = passage.mark().end();
        for (var end : DutySentence.ends(passage)) {
            var duty = from >= end ? null : duty(passage, from, end, deadlines, labels);
            if (duty != null) {
                duties.add(duty);
            }
            from = Math.max(from, end);
        }
        if (duties.size() == before && labels.who() != null) {
            duties.add(labelled(passage, labels));
        }
    }

    /** «1.1. Ban hành kế hoạch» and below it «Cơ quan chủ trì: …». */
    private static Duty labelled(Passage passage, DutyLabels labels) {
        return new Duty(
                labels.who(),
                labels.with(),
                shortened(own(passage)),
                labels.by(),
                labels.limited(),
                null,
                passage.lineAt(passage.mark().end()));
    }

    private static @Nullable Duty duty(
            Passage passage, int start, int end, List<Deadline> deadlines, DutyLabels labels) {
        var from = pastSign(passage.text(), start, end);
        var sentence = passage.between(from, end).strip();
        if (sentence.length() < SHORTEST
                || DutyLabels.isLabelText(sentence)
                || ofItself(sentence)) {
            return null;
        }
        var here =
                deadlines.stream()
                        .filter(deadline -> deadline.start() >= start && deadline.end() <= end)
                        .toList();
        var leader = DutySentence.leader(sentence);
        var who = leader != null ? leader : labels.who() != null ? labels.who() : above(passage);
        var by = here.isEmpty() ? labels.by() : by(passage, here);
        if (who == null && by == null) {
            return null;
        }
        var with = DutySentence.with(sentence);
        return new Duty(
                who,
                with == null ? labels.with() : with,
                shortened(sentence),
                by,
                labels.limited() || here.stream().anyMatch(Duties::limits),
                DutySentence.to(sentence),
                passage.lineAt(from));
    }

    /** After the semicolon a clause begins with. */
    private static int pastSign(String text, int start, int end) {
        var from = start;
        while (from < end && " ;".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    private static boolean ofItself(String sentence) {
        return OF_ITSELF.matcher(sentence).lookingAt() && !Sense.find(ASKS, sentence);
    }

    private static boolean limits(Deadline deadline) {
        return deadline.must() && deadline.when() != null && !deadline.when().every();
    }

    private static String by(Passage passage, List<Deadline> deadlines) {
        return String.join("; ", deadlines.stream().map(DutySentence::asWritten).toList());
    }

    private static String shortened(String what) {
        return what.length() > LONGEST ? what.substring(0, LONGEST).strip() : what;
    }

    /** A passage without its number. */
    static String own(Passage passage) {
        var text = passage.text();
        return text.substring(Math.min(passage.mark().end(), text.length())).strip();
    }

    /** «3. Phòng Tài chính - Kế hoạch» above the items of what it does. */
    private static @Nullable String above(Passage passage) {
        for (var up : Passages.above(passage)) {
            var title = own(up);
            var name = DutySentence.heading(title);
            if (name != null) {
                return name;
            }
            var leader = up.endsWithColon() ? DutySentence.leader(title) : null;
            if (leader != null) {
                return leader;
            }
        }
        return null;
    }

    static boolean isPlan(Passages passages) {
        var type = passages.paper().particulars().type();
        var lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return lower.contains("kế hoạch") || lower.contains("chương trình");
    }
}
