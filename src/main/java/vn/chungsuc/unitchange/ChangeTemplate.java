package vn.chungsuc.unitchange;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.List;

/** The file an office fills in: Vietnamese for every reader, since it goes from hand to hand. */
final class ChangeTemplate {

    /** In their order; by these words a list is known. */
    static final List<String> COLUMNS =
            List.of(
                    "Việc",
                    "Mã cũ",
                    "Tên cũ",
                    "Mã mới",
                    "Loại mới",
                    "Tên mới",
                    "Mã cấp trên",
                    "Tỷ lệ (%)");

    private static final List<List<String>> EXAMPLES =
            List.of(
                    List.of(
                            "sáp nhập",
                            "(mã xã cũ 1)",
                            "",
                            "(mã xã mới)",
                            "xã",
                            "(tên xã mới)",
                            "(mã tỉnh)",
                            ""),
                    List.of(
                            "sáp nhập",
                            "(mã xã cũ 2)",
                            "",
                            "(mã xã mới)",
                            "xã",
                            "(tên xã mới)",
                            "(mã tỉnh)",
                            ""),
                    List.of(
                            "chia tách",
                            "(mã xã bị chia)",
                            "",
                            "(mã xã mới 1)",
                            "xã",
                            "(tên 1)",
                            "",
                            "60"),
                    List.of(
                            "chia tách",
                            "(mã xã bị chia)",
                            "",
                            "(mã xã mới 2)",
                            "xã",
                            "(tên 2)",
                            "",
                            "40"),
                    List.of("chuyển", "(mã thôn)", "", "", "", "", "(mã xã mới 1)", ""),
                    List.of("đổi tên", "(mã)", "", "", "phường", "(tên mới)", "", ""),
                    List.of("giải thể", "(mã huyện)", "", "", "", "", "(mã tỉnh)", ""),
                    List.of("thành lập", "", "", "(mã mới)", "thôn", "(tên)", "(mã xã)", ""));

    private ChangeTemplate() {}

    static String csv() {
        return "\ufeff" + String.join(",", COLUMNS) + "\r\n";
    }

    static void xlsx(HttpServletResponse response) throws IOException {
        Spreadsheet.answer(
                response,
                "mau-thay-doi-don-vi.xlsx",
                book -> {
                    var sheet = book.sheet("Thay đổi", 14, 12, 26, 12, 12, 26, 16, 12);
                    sheet.header(COLUMNS.toArray());
                    var help = book.sheet("Hướng dẫn", 14, 20, 12, 18, 12, 20, 18, 12);
                    help.title("Cách ghi danh sách thay đổi đơn vị");
                    help.note("Mỗi dòng một việc. Ghi vào trang «Thay đổi»; trang này chỉ để đọc.");
                    help.note(
                            "Mã cũ: mã đang dùng đến hết ngày trước khi thay đổi. Tên cũ để đối"
                                    + " chiếu, bỏ trống cũng được.");
                    help.note("Đơn vị mới có thể lấy lại mã của một đơn vị cũ nhập vào nó.");
                    help.note(
                            "Chia tách: các phần của một đơn vị cộng lại phải đủ 100 %; chưa rõ thì"
                                    + " bỏ trống cả cột tỷ lệ.");
                    help.note(
                            "Thôn của xã bị chia: ghi dòng «chuyển» cho từng thôn; thôn của xã nhập"
                                    + " nguyên vẹn tự theo xã.");
                    help.note(
                            "Mã cấp trên: bỏ trống thì đơn vị mới thuộc đơn vị cấp trên của các đơn"
                                    + " vị cũ.");
                    help.header(COLUMNS.toArray());
                    EXAMPLES.forEach(row -> help.row(row.toArray()));
                });
    }
}
