package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who is to do what, with whom, by when and for whom. */
final class Duties {

    private static final String BODY =
            "(?:ubnd|uỷ ban|ủy ban|phòng|ban|bcđ|bcd|bql|văn phòng|vpđp|hội|đoàn|mặt"
                + " trận|mttq|ubmttq|công an|công chức|cán bộ|trưởng|chủ"
                + " tịch|tổ|thôn|xã|trạm|trường|thành viên|đảng ủy|đảng uỷ|hđnd|ban thường vụ|trung"
                + " tâm|thủ trưởng|sở|riêng thôn|cấp xã|cấp huyện|(?:các |từng"
                + " )(?:phòng|ban|ngành|xã|thôn|ấp|bản|thành viên|đồng chí|đơn vị|cơ quan|tổ"
                + " chức|đoàn thể|hội|địa phương|cấp|sở|trường))(?!\\p{L})";
    private static final Pattern LEADS =
            Sense.pattern(
                    "(?:^|[.;] ?|(?<!\\p{L})(?:giao|đề nghị|yêu cầu|phân công) )((?:"
                            + BODY
                            + ")[^.;:]{0,110}?),? (?:chủ trì|phối hợp|chịu trách nhiệm|có trách"
                            + " nhiệm|tham mưu|xây dựng|tổ chức|chỉ đạo|hướng dẫn|đôn đốc|thực"
                            + " hiện|tiếp tục|tăng cường|chủ động|căn cứ|báo cáo|thường"
                            + " xuyên|phải|cần|rà soát|ban hành|họp|lập|theo dõi|trình|gửi|đến"
                            + " hết|cụ thể hóa|phụ trách|mỗi quý|tháng)(?!\\p{L})");

    /** «… do Ủy ban Mặt trận Tổ quốc xã phát động». */
    private static final Pattern DOER =
            Sense.pattern(
                    "(?<!\\p{L})do ((?:"
                            + BODY
                            + ")[^.;:,]{0,80}?) (?:phát động|chủ trì|tổ chức|thực hiện|phụ trách)");

    private static final Pattern HEADING_BODY =
            Sense.pattern("^(?:đề nghị |đối với |giao )?" + BODY + "[^.;]{0,110}[.:]?$");
    private static final Pattern WITH =
            Sense.pattern(
                    "phối hợp (?:chặt chẽ |tốt )?(?:với |cùng )?([^.;,]{3,100}?)(?= (?:tham mưu|xây"
                            + " dựng|tổ chức|thực hiện|triển khai|hướng dẫn|viết|phân bổ|đề xuất|bố"
                            + " trí|rà soát|xem xét|tổng hợp|để)|[.;,]|$)");
    private static final Pattern TO =
            Sense.pattern(
                    "(?:báo cáo|trình|gửi|nộp)(?: \\p{L}{1,10}){0,4}?(?: về| cho| lên)? ((?:ubnd|ủy"
                        + " ban|uỷ ban|ban|bcđ|bcd|bql|văn phòng|vpđp|đảng ủy|hđnd|chủ tịch|huyện"
                        + " ủy|thành ủy|sở|trưởng ban|thủ tướng|cấp trên|thị"
                        + " xã)(?!\\p{L})[^.;,()]{0,60})");
    private static final Pattern SECTION =
            Sense.pattern(
                    "tổ chức thực hiện|nhiệm vụ|giải pháp|phân công|chế độ|kiến nghị|trách"
                            + " nhiệm|nội dung");
    private static final int LONGEST = 300;

    private Duties() {}

    static List<Duty> of(Passages passages) {
        var duties = new ArrayList<Duty>();
        for (var passage : passages.all()) {
            var deadlines = Deadline.in(passage);
            if (passage.text().length() < 12
                    || isHeadingOnly(passage)
                    || deadlines.isEmpty() && !inSection(passage)) {
                continue;
            }
            for (int at = 0, sentence = 0;
                    sentence < passage.stops().length;
                    at = passage.stops()[sentence++]) {
                var duty = duty(passage, at, passage.stops()[sentence], deadlines);
                if (duty != null) {
                    duties.add(duty);
                }
            }
        }
        return duties;
    }

    private static boolean isHeadingOnly(Passage passage) {
        return passage.mark().depth() < 30
                && !passage.mark().isText()
                && passage.text().length() < 90
                && passage.whens().isEmpty();
    }

    private static boolean inSection(Passage passage) {
        return Passages.above(passage).stream().anyMatch(up -> Sense.find(SECTION, up.text()));
    }

    private static @Nullable Duty duty(
            Passage passage, int start, int end, List<Deadline> deadlines) {
        var from = Math.max(start, start == 0 ? passage.mark().end() : start);
        var sentence = passage.between(from, end).strip();
        var who = leader(sentence);
        if (who == null) {
            who = headingBody(passage);
        }
        var here =
                deadlines.stream()
                        .filter(deadline -> deadline.start() >= start && deadline.end() <= end)
                        .toList();
        var limited =
                here.stream()
                        .anyMatch(deadline ->
                                deadline.must()
                                        && deadline.when() != null
                                        && !deadline.when().every());
        var by =
                here.stream()
                        .map(deadline -> passage.quote(deadline.start(), deadline.end()))
                        .reduce((one, two) -> one + "; " + two)
                        .orElse(null);
        if (who == null && by == null || sentence.length() < 12) {
            return null;
        }
        var what = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        return new Duty(
                who,
                group(WITH, sentence),
                what,
                by,
                limited,
                group(TO, sentence),
                passage.lineAt(from));
    }

    static @Nullable String leader(String sentence) {
        var leads = LEADS.matcher(sentence);
        return leads.find() ? leads.group(1).strip() : group(DOER, sentence);
    }

    /** «3. Phòng Tài chính - Kế hoạch» above the items of what it does. */
    static @Nullable String headingBody(Passage passage) {
        for (var up : Passages.above(passage)) {
            var title = up.text().substring(Math.min(up.mark().end(), up.text().length())).strip();
            if (HEADING_BODY.matcher(title).find()) {
                return title.endsWith(":") || title.endsWith(".")
                        ? title.substring(0, title.length() - 1)
                        : title;
            }
            var leader = up.mark().isText() ? null : leader(title);
            if (leader != null && up.endsWithColon()) {
                return leader;
            }
        }
        return null;
    }

    private static @Nullable String group(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    static boolean isPlan(Passages passages) {
        var type = passages.paper().particulars().type();
        var lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return lower.contains("kế hoạch") || lower.contains("chương trình");
    }
}
