package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Bodies, posts and people that work can be given to, as a text names them: «Hội Phụ nữ xã», «các
 * thôn», «công chức Văn hóa - Xã hội». A name goes on until a verb or a preposition begins.
 */
final class Bodies {

    /**
     * @param text the name
     * @param end where it ends in the text it was found in
     */
    record Name(String text, int end) {}

    /** Words a name begins with; each with the words it makes no body with. */
    private static final String HEAD =
            "(?:ubnd|hđnd|(?:uỷ|ủy) ban|phòng(?!,| chống| học| trào| ngừa| bệnh| cháy| khám| trừ|"
                + " tránh)|ban (?:quản lý|chỉ đạo|chỉ huy|giám sát|phát triển|điều hành|vận"
                + " động|thanh tra)|ban(?! hành| đầu| đêm| ngày| bố| giao)|bcđ|bcd|bql|văn phòng"
                + " điều phối|văn phòng(?! phẩm)|vpđp|hội(?! nghị| thi| thao| họp| trường| chợ|"
                + " thảo| nhập| diễn| đàm| ý| tụ)|đoàn(?! kết| viên| công)|mặt"
                + " trận|mttq|ubmttq(?:vn)?|công an|công chức|cán bộ|viên chức|trưởng"
                + " (?:ban|phòng|thôn|ấp|bản|xóm|khu|trạm|các|ngành|đoàn)|phó (?:trưởng|chủ tịch|bí"
                + " thư)|thủ trưởng|người đứng đầu|chủ tịch|bí thư|giám đốc|hiệu trưởng|kế toán(?="
                + " xã| trưởng)|tổ (?:công tác|giúp việc|giám sát|chỉ đạo|hướng dẫn|quản lý|tự"
                + " quản|dân phố)|tổ(?! chức| quốc)|trạm|trường (?:tiểu học|mầm non|mẫu"
                + " giáo|thcs|thpt|trung học|phổ thông|dân tộc|th&thcs)|thành"
                + " viên|(?:đảng|huyện|tỉnh|thành|thị|cấp|chi) (?:uỷ|ủy)(?: viên)?|đảng bộ|chi"
                + " bộ|thường trực|trung tâm|sở(?! hữu| thích| dĩ| tại| đoan)|chi cục|chi"
                + " nhánh|ngân hàng|quỹ tín dụng|hợp tác xã|htx|bộ phận|bộ(?= (?-i:\\p{Lu}))|lực"
                + " lượng|đài (?:truyền|phát)|bưu điện|điện lực|kho bạc|hạt kiểm lâm|đồn biên"
                + " phòng|đồng chí|đ/c|(?:ông|bà)(?= (?-i:\\p{Lu}))|đơn vị(?! tính)|cơ quan|nhà"
                + " thầu|chủ đầu tư|(?:thôn|ấp|bản|xóm|khu|buôn|khóm|xã|phường|huyện|làng)(?="
                + " (?:(?-i:\\p{Lu})|\\d))|cấp (?:xã|huyện|tỉnh|thôn|trên)|thủ tướng|các tổ chức(?:"
                + " chính trị(?: -)? xã hội| đoàn thể| hội)?|các(?= \\p{L}{2})(?!"
                + " (?:giải|nhiệm|tiêu|chỉ|nội|công trình|công tác|hoạt|tuyến|điều|mục|khoản|văn"
                + " bản|quy|chính|hạng|dự|chương|phong|hình|biện|vấn|sản|mô|cuộc|lĩnh|kế|chế|nguồn|loại|cấp"
                + " độ)(?!\\p{L}))|(?:từng|mỗi|toàn thể|tất cả các|những)"
                + " (?:phòng|ban|ngành|xã|thôn|ấp|bản|thành viên|đồng chí|đơn vị|cơ quan|chi"
                + " bộ|tổ|hộ|địa phương|cán bộ|đảng viên)|(?:hai|ba|bốn|năm|0?[2-9])"
                + " (?:xã|thôn|bản|ấp|đơn vị|phòng)(?= (?-i:\\p{Lu})))(?!\\p{L})";

    /** «… xây dựng nông thôn mới», «… thực hiện Chương trình MTQG»: still the name. */
    private static final String FIELD =
            "(?: (?:thực hiện )?(?:các )?chương trình (?:mục tiêu quốc gia|mtqg)| xây dựng (?:nông"
                + " thôn mới|ntm|thôn|bản|ấp)| giám sát (?:đầu tư )?(?:của )?cộng đồng| phát triển"
                + " (?:thôn|bản|ấp|xóm)| đầu tư (?:của )?cộng đồng| theo dõi tiêu chí| phụ trách"
                + " (?:lĩnh vực |chi bộ|thôn|xã|địa bàn|tiêu chí|nông nghiệp|văn hóa|văn"
                + " hoá|ntm|nông thôn mới)| có tên tại \\p{L}+ \\d+| (?:có )?liên quan)*";

    private static final Pattern BEGINS = Sense.pattern(HEAD + FIELD);
    private static final Pattern FIELDS = Sense.pattern(FIELD);

    /** Words of what a body does: lower case, or what looks like one is part of a name. */
    private static final String VERBS =
            "chủ trì|chủ động|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có kế hoạch|làm"
                + " đầu mối|làm việc|làm chủ|làm tốt|làm|tham mưu|xây dựng|tổ chức|chỉ đạo|hướng"
                + " dẫn|đôn đốc|thực hiện|tiếp tục|tăng cường|báo cáo|thường xuyên|phải|cần|rà"
                + " soát|ban hành|họp|lập|theo dõi|trình|gửi|nộp|cụ thể h[óo][áa]?|phụ trách|nghiêm"
                + " túc|sớm|trang trí|kính|triển khai|hoàn (?:thành|thiện|chỉnh)|tuyên truyền|vận"
                + " động|phát (?:động|huy|thanh|sóng|quang)|đẩy (?:mạnh|nhanh)|tự(?! vệ|"
                + " quản)|cùng|sẽ|giúp|quản lý|kiểm tra|giám sát|thẩm (?:định|tra)|tổng"
                + " (?:hợp|kết|rà soát)|sơ kết|đề xuất|bố trí|cân đối|phân"
                + " (?:bổ|công|loại|tích)|nghiên cứu|xem xét|quan tâm|hỗ trợ|(?:đảm|bảo)"
                + " (?:bảo|đảm)|duy trì|giữ (?:vững|gìn)|nâng (?:cao|cấp|chất)|củng cố|kiện"
                + " toàn|quán triệt|phổ biến|công khai|công bố|đăng|phấn đấu|khẩn trương|kịp"
                + " thời|trực tiếp|chuẩn bị|cung cấp|viết|giao|yêu cầu|đề nghị|huy động|lồng"
                + " ghép|giải (?:ngân|quyết|trình|phóng)|thanh (?:toán|tra)|quyết toán|sử dụng|khắc"
                + " phục|xử lý|tham gia|tập (?:trung|huấn|hợp)|lắp đặt|mở|đầu tư|sửa chữa|đánh"
                + " giá|lấy ý kiến|tiếp nhận|thông báo|ký|cam kết|bám sát|nắm|vận hành|biểu"
                + " dương|khen thưởng|thu gom|chi trả|cập nhật|thống kê|xác (?:nhận|minh|định)|niêm"
                + " yết|(?:phê )?duyệt|thành lập|kết nạp|lãnh đạo|lựa chọn|cử|đưa|tạo|gắn|thi"
                + " đua|chăm (?:sóc|lo)|trồng|dọn|ra quân|khảo sát|thiết kế|thi công|nghiệm thu|bàn"
                + " giao|hiến|đóng góp|ủng hộ|góp|cho vay|giới thiệu|kết nối|đào tạo|bồi dưỡng|tư"
                + " vấn|trích|ưu tiên|rút kinh nghiệm|thi hành|căn cứ|nhân rộng|khuyến khích|chấn"
                + " chỉnh|điều (?:tra|chỉnh)|bổ sung|sắp xếp|hằng năm tổ|trưng bày|quảng bá|sản"
                + " xuất|khởi công|nhập|in|chụp|thẩm|quy hoạch|cải tạo|chỉnh trang|mua sắm|liên"
                + " hệ|kêu gọi|tiến hành|tạm ứng|ứng|tham quan|cắm mốc|đo đạc|mời|ban bố|nhắc nhở";

    private static final Pattern VERB =
            Pattern.compile("(?:" + VERBS + ")(?!\\p{L})", Pattern.UNICODE_CASE);
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?:trong|trước|sau|vào|để|nhằm|theo|từ|định kỳ|hằng|hàng|mỗi"
                        + " (?:tháng|quý|năm|tuần)|chậm nhất|muộn"
                        + " nhất|đến|về|còn|có|là|đã|được|đạt|ngay|khi|nếu|tại|với|cho|do|bằng|qua|thông"
                        + " qua|ít nhất|xong|(?<!thôn )mới|không|chưa|vẫn|cũng|như|tháng \\d|ngày"
                        + " \\d|quý [IV]|bị|thuộc diện|\\d)(?!\\p{L})");

    /** A comma inside a name parts bodies: what follows begins with one, or with a capital. */
    private static final Pattern GOES_ON =
            Sense.pattern(
                    ", (?:(?-i:\\p{Lu})|và |các |đoàn"
                        + " thể|ngành|ban|phòng|sở|thôn|ấp|bản|xóm|khu|xã|đơn vị|cơ quan|địa"
                        + " phương|chi bộ|hội|tổ|hđnd|mttq|công chức|cán bộ|bà(?!\\p{L}))");

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 26;

    private Bodies() {}

    /** The body whose name begins here; null: none does. */
    static @Nullable Name at(String text, int from) {
        var begins = BEGINS.matcher(text).region(from, text.length());
        begins.useTransparentBounds(true);
        if (!begins.lookingAt()) {
            return null;
        }
        var end = end(text, begins.end());
        return end < 0 ? null : new Name(stripped(text, from, end), end);
    }

    /** A name and nothing after it but a sign: a heading, a label. */
    static @Nullable Name whole(String text) {
        var name = at(text, 0);
        return name != null && text.substring(name.end()).matches("[\\s.:;)*_]*") ? name : null;
    }

    static boolean isVerb(String text, int at) {
        var verb = VERB.matcher(text).region(at, text.length());
        return verb.useTransparentBounds(true).lookingAt();
    }

    /** Somewhere in this stretch something is done. */
    static boolean hasVerb(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isWordStart(text, at) && isVerb(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where a name that has begun ends; -1: it goes on too long to be one. */
    private static int end(String text, int from) {
        var words = 0;
        for (int at = from; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (".;:()|“”".indexOf(sign) >= 0) {
                return at;
            }
            if (sign == ',' && !goesOn(text, at)) {
                return at;
            }
            if (isWordStart(text, at)) {
                words++;
                if (stops(text, at)) {
                    return at;
                }
                at = Math.max(at, pastField(text, at));
            }
            if (at - from > LONGEST || words > MOST_WORDS) {
                return -1;
            }
        }
        return text.length();
    }

    private static boolean goesOn(String text, int comma) {
        var on = GOES_ON.matcher(text).region(comma, text.length());
        return on.lookingAt();
    }

    /** «địa chính - xây dựng», «tài chính, kế hoạch»: after a dash it is a field, no verb. */
    private static boolean stops(String text, int at) {
        var field = text.startsWith("- ", at - 2) || text.startsWith("– ", at - 2);
        var broken = BREAK.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return !field && (isVerb(text, at) || broken.lookingAt());
    }

    /** After «Ban Quản lý» of a name in a row. */
    private static int pastField(String text, int at) {
        var begins = BEGINS.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (begins.lookingAt()) {
            return begins.end() - 1;
        }
        var fields = FIELDS.matcher(text).region(at - 1, text.length());
        return at > 0 && fields.lookingAt() && fields.end() > at ? fields.end() - 1 : at;
    }

    static boolean isWordStart(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static String stripped(String text, int from, int end) {
        var name = text.substring(from, end).strip();
        while (name.endsWith(" và") || name.endsWith(",") || name.endsWith(" -")) {
            name = name.substring(0, name.endsWith(" và") ? name.length() - 3 : name.length() - 1);
            name = name.strip();
        }
        return name;
    }
}
