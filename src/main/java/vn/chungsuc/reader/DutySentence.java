package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What one sentence says of a duty: who leads, with whom, for whom, by when. */
final class DutySentence {

    /** «Trường học: …», «- Về môi trường: …»: what the duty is about. */
    private static final Pattern LABEL = Pattern.compile("^[^.;:|]{2,90}: ?");

    /** «Trước ngày 20 hằng tháng, các thôn báo cáo …». */
    private static final Pattern OPENING =
            Sense.pattern(
                    "^(?:trước|chậm nhất|muộn nhất|hằng|hàng|định kỳ|trong|từ|đến|hết|căn cứ|trên"
                        + " cơ sở|sau khi|khi|vào (?:ngày|tháng|quý|cuối|đầu)|để|nhằm|ngoài"
                        + " ra|riêng|đồng thời|quý|tháng|ngày|cuối|đầu|mỗi|theo|nếu|với|đối"
                        + " với|trường hợp)(?!\\p{L})[^;:]{0,160}?, (?=\\p{L})");

    /** The same without a comma: «Hằng tháng các phòng gửi …». */
    private static final Pattern REGULARLY =
            Sense.pattern(
                    "^(?:(?:định kỳ )?(?:hàng|hằng|mỗi) (?:tuần|tháng|quý|năm)|định kỳ|ngoài"
                        + " ra|đồng thời),? ");

    private static final String ASKING =
            "đề nghị|yêu cầu|phân công|giao trách nhiệm cho|giao nhiệm vụ cho|giao cho|giao";
    private static final Pattern ASKED =
            Sense.pattern(
                    "(?:" + ASKING + "|riêng|đối với|trách nhiệm của|về phía)(?: đồng chí)? ");
    private static final Pattern ASKS = Sense.pattern("(?<!\\p{L})(?:" + ASKING + ") ");
    private static final Pattern DOER = Sense.pattern("(?<!\\p{L})do ");
    private static final Pattern LEADS =
            Pattern.compile("(?:làm )?(?:chủ trì|đầu mối|chủ đầu tư|chịu trách nhiệm)(?!\\p{L})");
    private static final Pattern WITH =
            Sense.pattern(
                    "phối hợp(?: chặt chẽ| tốt| thường xuyên)?,? (?:với|cùng) |(?<!\\p{L})cùng(?:"
                        + " với)? |phối hợp(?: chặt chẽ| tốt)? (?=(?-i:\\p{Lu})|các |ủy"
                        + " ban|mttq|công an|ban |hội |đoàn )");
    private static final Pattern TO =
            Sense.pattern(
                    "(?<!\\p{L})(?:báo cáo|(?<!chương )(?<!công )(?<!quá )(?<!quy )(?<!tờ )(?<!lộ"
                        + " )trình|gửi|nộp)(?: \\p{L}{1,10}){0,5}?(?: (?:về|cho|lên|đến|tới))?"
                        + " (?=ubnd|ủy ban|uỷ ban|ban |bcđ|bcd|bql|văn phòng|vpđp|đảng|hđnd|thường"
                        + " trực|chủ tịch|huyện|thành|tỉnh|sở|trưởng|thủ tướng|cấp trên|thị"
                        + " xã|phòng|công chức|bộ |cơ quan|đơn vị)");
    private static final Pattern PLACE = Sense.pattern("huyện(?! ủy)|tỉnh(?! ủy)|thị xã|thành phố");
    private static final Pattern LEAD_WORDS =
            Sense.pattern(
                    "(?<!\\p{L})(?:(?:xong|hoàn thành) trong|trước|chậm nhất|muộn nhất|hạn cuối|đến"
                        + " hết|đến|hết|trong|vào|từ|định kỳ)(?: là| vào| đến| trước| hết| cuối|"
                        + " ngày| trong)*:? ?$");
    private static final Pattern TURNED =
            Pattern.compile(
                    "(?:trong|trước|theo|từ|định kỳ|hằng|hàng|mỗi|chậm nhất|muộn"
                            + " nhất|vào|căn cứ|tại|để|tháng|quý|ngày|nếu|khi|đến|ngay)(?!\\p{L})");
    private static final Pattern OPENS =
            Sense.pattern(
                    "[.:;(,] ?$|(?<!\\p{L})(?:" + ASKING + "|do|đồng chí|riêng|khi)(?: cho)? $");
    private static final int FAR = 24;
    private static final int LONGEST_HEADING = 140;

    /** Nobody reads on that far for who is meant. */
    private static final int LONGEST = 600;

    private DutySentence() {}

    /** Where sentences of a passage end, and clauses that begin with a body of their own. */
    static List<Integer> ends(Passage passage) {
        var ends = new ArrayList<Integer>();
        var from = 0;
        for (int stop : passage.stops()) {
            for (int at = from; at < stop; at++) {
                var sign = passage.text().charAt(at);
                if (sign == ';' && Parts.depth(passage.text(), from, at) == 0) {
                    var start = at + 1;
                    while (start < stop && passage.text().charAt(start) == ' ') {
                        start++;
                    }
                    var clause = passage.between(start, Math.min(stop, start + LONGEST));
                    if (!DutyLabels.isLabelText(clause) && starts(clause) != null) {
                        ends.add(at);
                    }
                }
            }
            ends.add(stop);
            from = stop;
        }
        return ends;
    }

    /** Who leads; null: the sentence does not say. */
    static @Nullable String leader(String whole) {
        var sentence = whole.substring(0, Math.min(whole.length(), LONGEST));
        var charged = charged(sentence);
        if (charged != null) {
            return charged;
        }
        var opening = starts(sentence);
        if (opening != null) {
            return opening;
        }
        var asked = after(ASKS, sentence);
        return asked != null ? asked : after(DOER, sentence);
    }

    /** «Hội Phụ nữ xã chủ trì …», wherever in the sentence. */
    private static @Nullable String charged(String sentence) {
        var leads = LEADS.matcher(sentence);
        while (leads.find()) {
            for (int at = leads.start(); at >= Math.max(0, leads.start() - 160); at--) {
                if (at < sentence.length()
                        && Bodies.isWordStart(sentence, at)
                        && opens(sentence, at)) {
                    var name = Bodies.at(sentence, at);
                    if (name != null
                            && name.end() <= leads.start()
                            && sentence.substring(name.end(), leads.start()).isBlank()) {
                        return name.text();
                    }
                }
            }
        }
        return null;
    }

    /** A place at which somebody can be named: the beginning, after a sign, after «giao». */
    private static boolean opens(String sentence, int at) {
        if (at == 0) {
            return true;
        }
        return OPENS.matcher(sentence.substring(Math.max(0, at - 30), at)).find();
    }

    private static @Nullable String starts(String sentence) {
        var direct = body(sentence);
        if (direct != null) {
            return direct;
        }
        var label = LABEL.matcher(sentence);
        if (label.find()) {
            var named = heading(sentence.substring(0, label.end()));
            var rest = sentence.substring(label.end());
            return named != null && Bodies.hasVerb(rest, 0, Math.min(rest.length(), LONGEST))
                    ? named
                    : afterOpening(rest);
        }
        return afterOpening(sentence);
    }

    private static @Nullable String afterOpening(String sentence) {
        var direct = body(sentence);
        if (direct != null) {
            return direct;
        }
        var regularly = REGULARLY.matcher(sentence);
        var body = regularly.find() ? body(sentence.substring(regularly.end())) : null;
        var opening = OPENING.matcher(sentence);
        return body != null || !opening.find() ? body : body(sentence.substring(opening.end()));
    }

    /** A body first, then what it does. */
    private static @Nullable String body(String sentence) {
        var asked = ASKED.matcher(sentence);
        var from = asked.lookingAt() ? asked.end() : 0;
        var name = Bodies.at(sentence, from);
        if (name == null || !does(sentence, name.end())) {
            return null;
        }
        var verb = sentence.substring(name.end()).stripLeading();
        var asks = ASKS.matcher(verb);
        var other = asks.lookingAt() ? Bodies.at(verb, asks.end()) : null;
        return other != null && does(verb, other.end()) ? other.text() : name.text();
    }

    /** A verb follows, at once or after «trong quý I», «theo chức năng», a comma. */
    private static boolean does(String sentence, int at) {
        var rest = sentence.substring(at);
        var words = rest.stripLeading();
        if (words.startsWith(",")) {
            words = words.substring(1).stripLeading();
        }
        if (words.startsWith("(")) {
            words = words.substring(words.indexOf(')') + 1).stripLeading();
        }
        if (Bodies.isVerb(words, 0)) {
            return true;
        }
        var turned = TURNED.matcher(words).lookingAt();
        var end = words.length();
        for (int sign = 0; sign < words.length(); sign++) {
            if (".;".indexOf(words.charAt(sign)) >= 0) {
                end = sign;
                break;
            }
        }
        return turned && Bodies.hasVerb(words, 0, end);
    }

    private static @Nullable String after(Pattern word, String sentence) {
        var words = word.matcher(sentence);
        while (words.find()) {
            var name = Bodies.at(sentence, words.end());
            if (name != null && does(sentence, name.end())) {
                return name.text();
            }
        }
        return null;
    }

    /** «3. Phòng Tài chính - Kế hoạch», «Đối với các thôn:»: a body and nothing else. */
    static @Nullable String heading(String title) {
        var asked = ASKED.matcher(title);
        var own = asked.lookingAt() ? title.substring(asked.end()) : title;
        var is = own.indexOf(" là ");
        var name =
                Bodies.whole(is > 0 && own.length() < LONGEST_HEADING ? own.substring(0, is) : own);
        return name == null ? null : name.text();
    }

    /** With whom; null: alone. */
    static @Nullable String with(String sentence) {
        var with = WITH.matcher(sentence);
        while (with.find()) {
            var name = Bodies.at(sentence, with.end());
            if (name != null) {
                return name.text();
            }
        }
        return null;
    }

    /** To whom it is reported, sent or submitted; null: to nobody named. */
    static @Nullable String to(String sentence) {
        var to = TO.matcher(sentence);
        while (to.find()) {
            var name = Bodies.at(sentence, to.end());
            if (name != null) {
                return name.text();
            }
            var place = PLACE.matcher(sentence).region(to.end(), sentence.length());
            if (place.lookingAt()) {
                return place.group();
            }
        }
        return null;
    }

    /** «trước ngày 30/9/2023» with the word that makes it a limit. */
    static String asWritten(Deadline deadline) {
        var passage = deadline.passage();
        var from = Math.max(deadline.start() - FAR, passage.mark().end());
        var before = LEAD_WORDS.matcher(passage.between(from, deadline.start()));
        var start = before.find() ? from + before.start() : deadline.start();
        return passage.quote(start, deadline.end());
    }
}
