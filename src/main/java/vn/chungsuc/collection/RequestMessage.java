package vn.chungsuc.collection;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.Vi;

/** The text that carries a link, to be copied and sent: Vietnamese, whoever copies it. */
final class RequestMessage {

    private RequestMessage() {}

    /** Whoever heads a village: «Trưởng thôn Đông». */
    static String head(String village) {
        return "Trưởng " + Character.toLowerCase(village.charAt(0)) + village.substring(1);
    }

    static String of(Request request, CriteriaSet set, String link) {
        return """
        Kính gửi %s (%s),
        Đề nghị cung cấp số liệu %d chỉ tiêu năm %d (%s), trước %s.
        Mở liên kết sau trên điện thoại để trả lời, không cần tài khoản, dùng một lần:
        %s\
        """
                .formatted(
                        request.recipient(),
                        request.unitName(),
                        request.indicators().size(),
                        request.year(),
                        set.name(),
                        Vi.time(request.validUntil()),
                        link);
    }
}
