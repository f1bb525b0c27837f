package vn.chungsuc.bench;

/** A plan of a commune, as long as is asked: what the check of a document is measured by. */
final class PlainPaper {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN
            XÃ MINH HỌA

            Số: 36/KH-UBND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Minh Họa, ngày 14 tháng 02 năm 2023

            KẾ HOẠCH
            Xây dựng nông thôn mới xã Minh Họa năm 2023

            Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ về việc ban hành Bộ tiêu chí quốc gia về xã nông thôn mới;

            Ủy ban nhân dân xã Minh Họa xây dựng Kế hoạch như sau:

            """;
    private static final String PART =
            """
            %d. Nội dung thứ %d

            - Đến hết năm 2022, %d/%d hộ sử dụng nước sạch, đạt 75%%; tổng vốn là %d triệu đồng, trong đó ngân sách %d triệu đồng, nhân dân đóng góp %d triệu đồng.

            - Công chức Địa chính chủ trì, phối hợp với các thôn nâng cấp 4,5 km đường liên thôn, hoàn thành trước ngày 30/9/2023; Hội Phụ nữ xã vận động hộ dân phân loại rác, định kỳ ngày 25 hằng tháng báo cáo.

            """;
    private static final String FOOT =
            """
            Trên đây là Kế hoạch của xã Minh Họa./.

            Nơi nhận:
            - Các thôn;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Nguyễn Văn An
            """;

    private PlainPaper() {}

    static String of(int characters) {
        var paper = new StringBuilder(HEAD);
        for (int part = 1; paper.length() + FOOT.length() < characters; part++) {
            int all = 400 + 4 * part;
            paper.append(PART.formatted(part, part, all * 3 / 4, all, 700 + part, 400 + part, 300));
        }
        return paper.append(FOOT).toString();
    }
}
