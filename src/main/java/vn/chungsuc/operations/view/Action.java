package vn.chungsuc.operations.view;

import static vn.chungsuc.shared.Language.tr;

/** The words for the stable ids of the journal. */
public final class Action {

    private Action() {}

    /** An id without words yet is shown as it is. */
    public static String word(String id) {
        return tr(vietnamese(id));
    }

    private static String vietnamese(String id) {
        return switch (id) {
            case "signed-in" -> "Đăng nhập";
            case "signed-out" -> "Đăng xuất";
            case "sign-in-failed" -> "Đăng nhập sai";
            case "sign-in-refused" -> "Từ chối đăng nhập";
            case "session-unlocked" -> "Mở khóa phiên";
            case "code-failed" -> "Sai mã xác thực";
            case "recovery-code-used" -> "Dùng mã dự phòng";
            case "recovery-codes-made" -> "Tạo mã dự phòng";
            case "second-factor-added" -> "Bật xác thực hai bước¦nhật ký";
            case "second-factor-ended" -> "Tắt xác thực hai bước¦nhật ký";
            case "second-factor-reset" -> "Gỡ xác thực hai bước¦nhật ký";
            case "second-factor-refused" -> "Từ chối đổi xác thực hai bước";
            case "passkey-added" -> "Thêm khóa truy cập¦nhật ký";
            case "passkey-removed" -> "Gỡ khóa truy cập¦nhật ký";
            case "second-factor-demanded" -> "Đổi vai trò phải xác thực hai bước";
            case "account-created" -> "Tạo tài khoản¦nhật ký";
            case "account-locked" -> "Khóa tài khoản";
            case "token-created" -> "Tạo mã truy cập¦nhật ký";
            case "token-revoked" -> "Thu hồi mã truy cập";
            case "units-loaded" -> "Nạp danh sách đơn vị";
            case "unit-changed" -> "Sửa đơn vị";
            case "criteria-set-loaded" -> "Nạp bộ tiêu chí¦nhật ký";
            case "criteria-set-drafted" -> "Soạn bộ tiêu chí";
            case "criteria-set-published" -> "Ban hành bộ tiêu chí";
            case "value-saved" -> "Lưu số liệu";
            case "village-figure-saved" -> "Lưu số liệu thôn";
            case "villages-summed" -> "Ghi tổng các thôn";
            case "base-figures-saved" -> "Lưu hộ, khẩu¦nhật ký";
            case "values-imported" -> "Nạp số liệu từ tệp";
            case "table-declared" -> "Lưu bảng văn bản ghi";
            case "table-undone" -> "Hoàn tác bảng đã lưu";
            case "sheets-imported" -> "Nạp phiếu Excel";
            case "sheet-exported" -> "Tải phiếu Excel";
            case "values-exported" -> "Xuất toàn bộ số liệu¦nhật ký";
            case "values-confirmed" -> "Xác nhận giữ nguyên¦nhật ký";
            case "narrative-saved" -> "Sửa lời báo cáo";
            case "document-drafted" -> "Soạn văn bản";
            case "document-frozen" -> "Chốt để trình ký";
            case "freeze-withdrawn" -> "Rút bản chốt";
            case "document-set-out" -> "Đưa văn bản ra trình";
            case "registration-corrected" -> "Sửa số, ngày, người ký";
            case "document-registered" -> "Ghi số, ngày";
            case "signed-copy-added" -> "Thêm bản ký";
            case "finding-waived" -> "Giải trình cảnh báo";
            case "check-kept" -> "Giữ văn bản đã soát";
            case "check-removed" -> "Bỏ văn bản đã soát";
            case "check-brought-back" -> "Khôi phục văn bản đã soát";
            case "check-finding-waived" -> "Giải trình phát hiện";
            case "check-waiver-taken-back" -> "Rút giải trình phát hiện";
            case "check-fact-corrected" -> "Sửa số liệu đọc được";
            case "check-fact-added" -> "Thêm số liệu đọc được";
            case "check-fact-removed" -> "Bỏ số liệu đọc được";
            case "check-particulars-corrected" -> "Sửa thể thức đọc được";
            case "template-uploaded" -> "Tải mẫu văn bản lên";
            case "template-published" -> "Công bố mẫu văn bản";
            case "template-ended" -> "Thôi áp dụng mẫu văn bản";
            case "template-discarded" -> "Bỏ bản nháp mẫu văn bản";
            case "body-added" -> "Thêm tổ chức";
            case "body-changed" -> "Sửa tổ chức";
            case "signer-added" -> "Thêm người ký¦nhật ký";
            case "signer-ended" -> "Thôi người ký";
            case "report-rule-added" -> "Thêm quy định báo cáo";
            case "report-rule-ended" -> "Thôi quy định báo cáo";
            case "report-handed-in" -> "Nộp báo cáo¦nhật ký";
            case "report-accepted" -> "Tiếp nhận báo cáo";
            case "report-returned" -> "Trả lại báo cáo";
            case "report-extended" -> "Gia hạn báo cáo";
            case "obligations-exported" -> "Xuất bảng nộp báo cáo";
            case "causes-saved" -> "Ghi nguyên nhân, đề xuất¦nhật ký";
            case "backup-made" -> "Sao lưu";
            case "account-disabled" -> "Ngừng tài khoản";
            case "account-renamed" -> "Đổi tên người dùng";
            case "accounts-created-from-file" -> "Tạo tài khoản từ tệp";
            case "answers-reviewed" -> "Duyệt câu trả lời";
            case "charge-given" -> "Giao việc phụ trách";
            case "charge-ended" -> "Thôi phụ trách";
            case "charges-handed-over" -> "Bàn giao việc phụ trách";
            case "charges-exported" -> "Xuất bảng phân công";
            case "denied" -> "Bị từ chối";
            case "evidence-added" -> "Đưa minh chứng lên";
            case "evidence-removed" -> "Gỡ minh chứng";
            case "evidence-restored" -> "Lấy lại minh chứng";
            case "evidence-filed" -> "Xếp minh chứng";
            case "evidence-described" -> "Ghi số, ngày minh chứng";
            case "evidence-brought-again" -> "Thay tệp minh chứng";
            case "evidence-list-exported" -> "Xuất danh mục minh chứng";
            case "files-checked" -> "Soát kho tệp";
            case "first-administrator-invited" -> "In liên kết cho người quản trị đầu tiên";
            case "invitation-used" -> "Dùng liên kết đặt mật khẩu";
            case "password-link-made" -> "Tạo liên kết đặt mật khẩu¦nhật ký";
            case "password-change-refused" -> "Từ chối đổi mật khẩu";
            case "link-opened" -> "Mở liên kết thu thập¦nhật ký";
            case "link-answered" -> "Trả lời qua liên kết";
            case "link-closed" -> "Đóng liên kết thu thập";
            case "links-exported" -> "Xuất bảng liên kết";
            case "member-added" -> "Thêm thành viên¦nhật ký";
            case "member-ended" -> "Thôi thành viên";
            case "paper-declared" -> "Ghi số liệu theo văn bản";
            case "total-declared" -> "Ghi tổng số theo văn bản";
            case "people-loaded" -> "Nạp danh sách người";
            case "person-changed" -> "Sửa thông tin người";
            case "remark-written" -> "Viết trao đổi";
            case "thread-settled" -> "Khép trao đổi";
            case "thread-reopened" -> "Mở lại trao đổi";
            case "reminders-exported" -> "Xuất bảng nhắc việc";
            case "role-given" -> "Giao vai trò";
            case "role-ended" -> "Thôi vai";
            case "role-switched" -> "Đổi vai đang dùng";
            case "session-closed" -> "Đóng phiên¦nhật ký";
            case "sheet-opened" -> "Mở phiếu";
            case "stand-in-arranged" -> "Cử người làm thay";
            default -> id;
        };
    }
}
