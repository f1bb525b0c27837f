package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is said when a page cannot be given: first what happened, then what to do.
 *
 * @param back the page the person came from, or null
 * @param unsent a form was turned away only because the session was over: the page it stands on
 *     fills it in again
 */
public record ErrorPage(
        int status, String title, List<String> sentences, @Nullable String back, boolean unsent) {

    static ErrorPage of(int status, String title, String... sentences) {
        return new ErrorPage(status, title, List.of(sentences), null, false);
    }

    static ErrorPage notFound() {
        return of(
                404,
                tr("Không tìm thấy trang này"),
                tr("Đường dẫn có thể đã gõ sai, hoặc nội dung nằm ngoài địa bàn bạn được giao."),
                tr(
                        "Nếu đồng nghiệp gửi cho bạn đường dẫn này, hãy hỏi nội dung thuộc đơn vị"
                                + " nào, rồi nhờ quản trị của đơn vị ấy giao quyền."));
    }

    static ErrorPage forbidden() {
        return of(
                403,
                tr("Vai của bạn chưa được giao việc này"),
                tr("Bạn xem được nội dung trong địa bàn, nhưng việc vừa chọn thuộc vai khác."),
                tr("Cần làm việc này, hãy nhờ quản trị của đơn vị giao thêm quyền."));
    }

    static ErrorPage forbidden(String sentence) {
        return of(403, tr("Việc này không thuộc phần của bạn"), sentence);
    }

    static ErrorPage stale() {
        return of(
                        403,
                        tr("Chưa nhận: trang này mở đã lâu"),
                        tr(
                                "Phiên làm việc của trang đã hết nên phần mềm chưa nhận những gì"
                                        + " bạn gửi."),
                        tr("Quay lại trang trước: chữ đã gõ được điền lại; xem rồi gửi lại."))
                .ofAForm();
    }

    static ErrorPage signedOut() {
        return of(
                        401,
                        tr("Chưa lưu: phiên làm việc đã hết"),
                        tr(
                                "Những gì đã gõ còn giữ trong trình duyệt này. Đăng nhập rồi bạn"
                                    + " trở lại đúng trang ấy, chữ đã gõ được điền lại; xem rồi gửi"
                                    + " lại."))
                .ofAForm();
    }

    static ErrorPage refused(String sentence) {
        return of(409, tr("Chưa làm được"), sentence);
    }

    static ErrorPage tooManyTries(String sentence) {
        return of(429, tr("Chưa vào được"), sentence);
    }

    static ErrorPage tooLarge() {
        return of(
                413,
                tr("Tệp quá lớn"),
                tr(
                        "Mỗi lần gửi được tối đa 100 MB. Tách tệp thành nhiều phần nhỏ hơn rồi gửi"
                                + " lại."));
    }

    static ErrorPage unreadable(int status) {
        return of(
                status,
                tr("Không hiểu yêu cầu này"),
                tr("Đường dẫn hoặc số liệu gửi lên không đúng khuôn dạng."),
                tr("Quay lại trang trước, kiểm tra rồi gửi lại."));
    }

    static ErrorPage busy() {
        return of(
                503,
                tr("Máy chủ đang bận"),
                tr("Cơ sở dữ liệu đang khởi động lại; phần mềm tự nối lại trong vài giây."),
                tr("Thử lại sau ít phút. Những gì đã báo «đã lưu» vẫn còn nguyên."));
    }

    static ErrorPage away(String sentence) {
        return of(503, tr("Tạm thời chưa lấy được"), sentence);
    }

    static ErrorPage unknownOutcome() {
        return of(
                503,
                tr("Chưa rõ đã lưu chưa"),
                tr("Máy chủ mất kết nối đúng lúc ghi nhận."),
                tr("Mở lại trang trước và xem giá trị đang có trước khi nhập lại."));
    }

    static ErrorPage broken(String reference) {
        return of(
                500,
                tr("Phần mềm gặp lỗi"),
                tr(
                        "Chưa lưu thay đổi vừa rồi. Báo quản trị mã %s; thử lại sau ít phút.",
                        reference));
    }

    private ErrorPage ofAForm() {
        return new ErrorPage(status, title, sentences, back, true);
    }

    ErrorPage backTo(@Nullable String path) {
        return new ErrorPage(status, title, sentences, path, unsent);
    }

    /** The way in, and from there to the page left behind. */
    public String signIn() {
        return back == null
                ? "/dang-nhap"
                : "/dang-nhap?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
