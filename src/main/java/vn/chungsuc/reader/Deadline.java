package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.When.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A time by which, or at which, something is to be done.
 *
 * @param kind before (exclusive), by (inclusive), within, quarter, weekly, monthly, quarterly,
 *     yearly
 * @param when null for «hàng tháng» and the like
 * @param must worded as a limit: «trước ngày», «chậm nhất»
 */
record Deadline(
        Passage passage, String kind, @Nullable When when, boolean must, int start, int end) {

    private static final Pattern BEFORE = Sense.pattern("(?<!\\p{L})trước(?: ngày| hết)? ?$");
    private static final Pattern BY =
            Sense.pattern(
                    "(?<!\\p{L})(?:chậm nhất|muộn nhất|hạn cuối|thời hạn|hạn nộp|hạn chót|đến"
                        + " hết|hết|đến|xong trong|hoàn thành trong|trong)(?: là| vào| đến| trước|"
                        + " hết| cuối| trong| của)*(?: ngày)?:? ?$");
    private static final Pattern MUST =
            Sense.pattern(
                    "(?<!\\p{L})(?:trước(?: ngày| hết| cuối)?|(?:chậm nhất|muộn nhất|hạn cuối|hạn"
                            + " nộp|hạn chót)(?: là| vào| đến| trước)*(?: ngày)?):? ?$");
    private static final Pattern ON =
            Sense.pattern("(?<!\\p{L})(?:vào|tổ chức|họp|diễn ra)(?: ngày)? ?$");
    private static final Pattern YEAR_END =
            Sense.pattern("(?<!\\p{L})(?:đến|hết|trước)(?: hết| cuối)? ?$");

    /** «số 09-NQ/ĐU ngày …»: a document's date. */
    private static final Pattern CITED =
            Pattern.compile("\\d\\s?[/-][\\p{Lu}\\d&/-]{1,30}\\p{L}{0,8},?(?: ngày)? ?$");

    private static final Pattern DUE =
            Sense.pattern(
                    "(?<!\\p{L})(?:thời gian|thời hạn)(?: hoàn thành| thực hiện)? ?:"
                            + " ?[^.;]{0,40}$");
    private static final Pattern AS_OF =
            Sense.pattern(
                    "(?:tính đến|so với|kể từ|từ(?: năm)?|của|giai đoạn|số liệu đến)(?: hết| cuối|"
                            + " ngày)? ?$");
    private static final Pattern DONE =
            Sense.pattern(
                    "(?<!\\p{L})đã (?:được |hoàn thành|ban hành|tổ chức|có |đạt|thực hiện)|tính"
                            + " đến|kết quả|so với");
    private static final Pattern WORK =
            Sense.pattern(
                    "hoàn thành|hoàn thiện|hoàn chỉnh|nộp|gửi|báo cáo|trình|lập hồ sơ|tổ chức|triển"
                        + " khai|xây dựng|thẩm tra|thẩm định|rà soát|ban hành|họp|đánh giá|công"
                        + " nhận|ph[âầấẩẫậ]n đ[âầấ]u|công khai|tổng kết|sơ kết|tham mưu|thông"
                        + " báo|trả lời|giải trình|phân công|bố trí|giải quyết|khắc phục|cam"
                        + " kết|kiểm tra|thực hiện|nghiệm thu|giải ngân|đăng ký|tổng hợp|phát"
                        + " động|chỉnh trang|trang trí|(?<!xây )dựng |lắp đặt|vận động|tuyên"
                        + " truyền|hướng dẫn|chuẩn bị|bàn giao|nâng cấp|sửa chữa|cập nhật|giải"
                        + " phóng|ra quân|dọn |quán triệt|phổ biến|kiện toàn|lấy ý kiến");
    private static final Pattern REGULAR =
            Sense.pattern(
                    "(?<!\\p{L})(?:định kỳ )?(?:(?:hàng|hằng|mỗi) (tuần|tháng|quý|năm)|\\d{1,2}"
                            + " lần/(tuần|tháng|quý|năm))");

    /** Cheap to look for, so that the long pattern is tried only where it may match. */
    private static final Pattern REGULARLY = Sense.pattern("h[àằ]ng |mỗi |lần/");

    private static final int FAR = 300;

    /** «…; đợt 2 trước ngày 15/11»: what is to be done stands before the semicolon. */
    private static final int SHORT = 48;

    static List<Deadline> in(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        for (var when : passage.whens()) {
            var deadline = of(passage, when);
            if (deadline != null) {
                deadlines.add(deadline);
            }
        }
        regular(passage, deadlines);
        return deadlines;
    }

    private static @Nullable Deadline of(Passage passage, When when) {
        if (when.form() == Form.PERIOD) {
            return null;
        }
        var sentence = passage.sentenceAt(when.start());
        var before = passage.between(Math.max(sentence.start(), when.start() - 40), when.start());
        var inside = passage.between(when.start(), when.end()).toLowerCase(Locale.ROOT);
        var lead =
                before
                        + (inside.startsWith("trước ")
                                ? "trước "
                                : inside.startsWith("đến ") || inside.startsWith("hết ")
                                        ? "đến "
                                        : "");
        var from = clauseStart(passage, sentence, when.start());
        var clause =
                passage.between(
                        when.start() - from < SHORT
                                ? Math.max(sentence.start(), when.start() - FAR)
                                : from,
                        Math.min(sentence.end(), when.end() + FAR));
        if (AS_OF.matcher(before).find()
                || CITED.matcher(before).find()
                || !Sense.find(WORK, clause) && !Sense.find(DUE, before)) {
            return null;
        }
        var kind = kind(when, lead);
        if (kind.isEmpty() && !Sense.find(DUE, before)) {
            return null;
        }
        var done =
                Sense.looksBack(passage)
                        && Sense.find(
                                DONE,
                                passage.between(
                                        Math.max(sentence.start(), when.start() - FAR),
                                        when.start()));
        var must = !done && MUST.matcher(lead).find() && when.form() != Form.YEAR;
        return done && !must
                ? null
                : new Deadline(
                        passage,
                        kind.isEmpty() ? "within" : kind,
                        when,
                        must,
                        when.start(),
                        when.end());
    }

    private static String kind(When when, String lead) {
        if (when.every()) {
            return when.form() == Form.WEEKDAY ? "weekly" : "monthly";
        }
        if (BEFORE.matcher(lead).find()) {
            return "before";
        }
        if (when.form() != Form.YEAR && BY.matcher(lead).find()
                || YEAR_END.matcher(lead).find()
                || MUST.matcher(lead).find()) {
            return when.form() == Form.QUARTER ? "quarter" : "by";
        }
        return switch (when.form()) {
            case QUARTER -> "quarter";
            case MONTH -> when.lastYear() > 0 ? "within" : "";
            case DAY -> ON.matcher(lead).find() ? "on" : "";
            default -> "";
        };
    }

    private static int clauseStart(Passage passage, Passage.Span sentence, int at) {
        return Math.max(sentence.start(), Math.max(passage.text().lastIndexOf(';', at), at - 160));
    }

    private static void regular(Passage passage, List<Deadline> deadlines) {
        if (!Sense.find(REGULARLY, passage.text()) || !Sense.find(WORK, passage.text())) {
            return;
        }
        var matcher = REGULAR.matcher(passage.text());
        while (matcher.find()) {
            var start = matcher.start();
            var known =
                    passage.whens().stream()
                            .anyMatch(when -> when.start() <= start && when.end() > start);
            if (!known) {
                var unit = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                deadlines.add(
                        new Deadline(
                                passage, regularKind(unit), null, false, start, matcher.end()));
            }
        }
    }

    private static String regularKind(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "tuần" -> "weekly";
            case "tháng" -> "monthly";
            case "quý" -> "quarterly";
            default -> "yearly";
        };
    }
}
