package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Small texts of many styles: one right, one with a figure changed. */
class FigureRulesTest {

    /**
     * @param right a text without fault
     * @param from words of it
     * @param to what they are changed to
     * @param rule what then must be blamed, and nothing else
     * @param says words of the message
     */
    record Case(String right, String from, String to, String rule, String says) {
        @Override
        public String toString() {
            return rule + ": " + from + " → " + to;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(sums(), percentages(), changes(), counts(), criteria(), lists(), dates())
                .flatMap(List::stream);
    }

    private static List<Case> sums() {
        var bullets =
                """
                Về huy động nguồn lực: Tổng kinh phí thực hiện năm 2023 là 12.450 triệu đồng, trong đó:
                - Ngân sách Trung ương: 5.000 triệu đồng;
                - Ngân sách tỉnh: 3.200 triệu đồng;
                - Ngân sách huyện: 2.150 triệu đồng;
                - Nhân dân đóng góp: 2.100 triệu đồng (trong đó: tiền mặt 1.500 triệu đồng, ngày công quy đổi 600 triệu đồng).
                """;
        var mixed =
                "Tổng vốn huy động đạt 3,2 tỷ đồng, gồm: ngân sách 2,5 tỷ đồng; doanh nghiệp 450"
                        + " triệu đồng; nhân dân 250 triệu đồng.";
        var counts =
                "Toàn huyện có 30 bản đạt chuẩn (trong đó, duy trì 18 bản của các năm trước và xây"
                        + " dựng thêm 12 bản trong năm 2024).";
        var people =
                "Ban Chỉ đạo có 25 thành viên, gồm: 01 Trưởng ban, 03 Phó Trưởng ban và 21 ủy"
                        + " viên.";
        var schools =
                "Có 90/90 trường đạt chuẩn (Mầm non 32/32, Tiểu học 26/26, Trung học cơ sở 26/26,"
                        + " liên cấp 6/6).";
        var table =
                """
                Kinh phí phân bổ như sau:
                TT | Đơn vị | Kinh phí (triệu đồng) | Số công trình
                1 | Xã An Phú | 650 | 3
                2 | Xã Bình Hòa | 820 | 4
                3 | Xã Long Thạnh | 1.030 | 5
                 | Tổng cộng | 2.500 | 12
                """;
        return List.of(
                new Case(
                        bullets,
                        "12.450",
                        "12.540",
                        "sum-mismatch",
                        "5.000 + 3.200 + 2.150 + 2.100 = 12.450 triệu đồng, không bằng 12.540"),
                new Case(bullets, "3.200", "3.300", "sum-mismatch", "= 12.550 triệu đồng"),
                new Case(
                        bullets,
                        "tiền mặt 1.500",
                        "tiền mặt 1.400",
                        "sum-mismatch",
                        "1.400 + 600 = 2.000"),
                new Case(mixed, "450 triệu", "750 triệu", "sum-mismatch", "3.500.000.000"),
                new Case(counts, "18 bản", "19 bản", "sum-mismatch", "19 + 12 = 31"),
                new Case(people, "21 ủy viên", "20 ủy viên", "sum-mismatch", "1 + 3 + 20 = 24"),
                new Case(schools, "Có 90/90", "Có 92/92", "sum-mismatch", "32 + 26 + 26 + 6 = 90"),
                new Case(
                        table,
                        "2.500",
                        "2.600",
                        "sum-mismatch",
                        "650 + 820 + 1.030 = 2.500, không bằng 2.600"),
                new Case(table, "| 5", "| 4", "sum-mismatch", "3 + 4 + 4 = 11, không bằng 12"));
    }

    private static List<Case> percentages() {
        var share =
                "Số người tham gia bảo hiểm y tế đến 30/9/2023 là 9.512/10.226 người, đạt 93,02%.";
        var sub =
                "Số hộ dùng nước sạch là 33.733/50.596 hộ, đạt 66,67% (trong đó, hộ dùng nước máy"
                        + " là 4.643 hộ, đạt 9,18%).";
        var cut = "Đã có 2/3 thôn đạt chuẩn, chiếm 66,6%.";
        var bracket = "Tỷ lệ xã đạt chuẩn là 85% (34/40 xã).";
        var money = "Giải ngân 12,5 tỷ đồng/15 tỷ đồng, đạt 83,3% kế hoạch vốn.";
        var quota =
                "Trong năm có 09 sản phẩm OCOP được công nhận 3 sao, đạt 150% chỉ tiêu kế hoạch.";
        return List.of(
                new Case(
                        share,
                        "93,02",
                        "92,03",
                        "percentage-mismatch",
                        "9.512 : 10.226 = 93,02%, không bằng 92,03%"),
                new Case(share, "9.512", "9.152", "percentage-mismatch", "89,5"),
                new Case(sub, "66,67", "67,66", "percentage-mismatch", "66,67%, không bằng 67,66%"),
                new Case(cut, "66,6%", "66,5%", "percentage-mismatch", "66,67%"),
                new Case(bracket, "34/40", "36/40", "percentage-mismatch", "90%, không bằng 85%"),
                new Case(money, "14 tỷ", "14 tỷ", "", ""),
                new Case(quota, "150%", "140%", "percentage-impossible", "9 : 6 = 150%"));
    }

    private static List<Case> changes() {
        var raise = "Số tiêu chí bình quân tăng từ 14 tiêu chí lên 16 tiêu chí, tăng 02 tiêu chí.";
        var against =
                "Thu nhập bình quân đạt 45 triệu đồng/người/năm, tăng 5 triệu đồng/người/năm so với"
                        + " năm 2021 (40 triệu đồng/người/năm).";
        var poverty = "Tỷ lệ hộ nghèo giảm từ 10,5% xuống còn 8,2%, giảm 2,3%.";
        var growth = "Giá trị sản xuất tăng từ 200 tỷ đồng lên 230 tỷ đồng, tăng 15%.";
        var years = "Năm 2020 đạt 15 tiêu chí, năm 2021 đạt 16 tiêu chí, tăng 01 tiêu chí.";
        return List.of(
                new Case(
                        raise,
                        "tăng 02",
                        "tăng 03",
                        "change-mismatch",
                        "16 − 14 = 2 tiêu chí, không bằng 3"),
                new Case(against, "tăng 5", "tăng 6", "change-mismatch", "45 − 40 = 5"),
                new Case(
                        poverty, "giảm 2,3%", "giảm 3,2%", "change-mismatch", "8,2 − 10,5 = -2,3%"),
                new Case(growth, "15%", "25%", "change-mismatch", "= 15%"),
                new Case(growth, "230 tỷ", "190 tỷ", "change-mismatch", "-5%"),
                new Case(years, "tăng 01", "tăng 02", "change-mismatch", "16 − 15 = 1"));
    }

    private static List<Case> counts() {
        var names = "- 03 xã đạt chuẩn nông thôn mới (xã Quài Cang, Quài Nưa, Chiềng Sinh).";
        var plants =
                "Trên địa bàn có 03 nhà máy cấp nước: Chi nhánh cấp nước thị trấn, Nhà máy nước"
                        + " Đông Sơn, Nhà máy nước Thọ Ngọc. Tỷ lệ hộ dùng nước sạch tăng.";
        var products =
                "Huyện có 05 sản phẩm OCOP, gồm: Mật ong rừng, Chè xanh Bình Sơn; Trà túi lọc, Viên"
                        + " nang sâm; Dưa lưới Hòa Phú. Các sản phẩm đã có thị trường.";
        var hamlets = "Nâng cấp đường Xếp Cỏ Găng thuộc 2 ấp Hòa Tân, Hòa Thạnh.";
        var tasks =
                """
                II. NHIỆM VỤ
                1. Tập trung thực hiện 03 nhiệm vụ sau:
                - Tuyên truyền, vận động nhân dân.
                - Huy động nguồn lực, lồng ghép các chương trình.
                - Kiểm tra, giám sát thường xuyên.
                2. Giải pháp
                """;
        return List.of(
                new Case(names, "03 xã", "04 xã", "count-mismatch", "Ghi 4 xã nhưng nêu 3"),
                new Case(names, ", Chiềng Sinh", "", "count-mismatch", "Ghi 3 xã nhưng nêu 2"),
                new Case(plants, "03 nhà máy", "02 nhà máy", "count-mismatch", "nêu 3"),
                new Case(products, "05 sản", "06 sản", "count-mismatch", "nêu 5"),
                new Case(hamlets, "2 ấp", "3 ấp", "count-mismatch", "nêu 2"),
                new Case(tasks, "03 nhiệm vụ", "04 nhiệm vụ", "count-mismatch", "nêu 3"));
    }

    private static List<Case> criteria() {
        var remaining =
                """
                I. Kết quả năm 2021
                - Toàn xã đạt 14/19 tiêu chí.
                II. Kế hoạch năm 2022
                - Hoàn thành 05 tiêu chí còn lại: Đó là tiêu chí số 5: Trường học, tiêu chí số 6: Cơ sở vật chất văn hóa, tiêu chí số 11: Hộ nghèo, tiêu chí số 15: Y tế và tiêu chí số 17: Môi trường.
                - Phấn đấu toàn xã đạt 19/19 tiêu chí.
                """;
        var added =
                """
                - Tính đến cuối năm 2022, xã đã hoàn thành 9/19 tiêu chí và 40/57 chỉ tiêu.
                - Phấn đấu đến cuối năm 2023 hoàn thành thêm 06 tiêu chí: 1; 2; 11; 12; 13; 18 và 09 chỉ tiêu: 1.1; 1.2; 2.1; 2.4; 11; 12.1; 12.2; 13.3; 18.1 để nâng lên 15/19 tiêu chí và 49/57 chỉ tiêu.
                """;
        var communes = "Toàn huyện có 12/20 xã đạt chuẩn, còn 8 xã chưa đạt chuẩn.";
        return List.of(
                new Case(
                        remaining,
                        "14/19",
                        "16/19",
                        "criteria-balance",
                        "16 + 5 = 21, không bằng 19"),
                new Case(remaining, "Hoàn thành 05", "Hoàn thành 06", "", ""),
                new Case(added, "15/19", "16/19", "criteria-balance", "9 + 6 = 15, không bằng 16"),
                new Case(added, "49/57", "48/57", "criteria-balance", "40 + 9 = 49, không bằng 48"),
                new Case(added, "9/19", "8/19", "criteria-balance", "8 + 6 = 14"),
                new Case(added, "40/57", "41/57", "criteria-balance", "41 + 9 = 50"),
                new Case(added, "; 18 và", " và", "count-mismatch", "Ghi 6 tiêu chí nhưng nêu 5"),
                new Case(
                        communes,
                        "còn 8",
                        "còn 7",
                        "criteria-balance",
                        "12 + 7 = 19, không bằng 20"));
    }

    private static List<Case> lists() {
        var both =
                """
                - Toàn xã đạt 5/19 tiêu chí.
                - Xã đã đạt 05 tiêu chí: 1, 3, 4, 7, 8.
                - Phấn đấu đạt thêm 02 tiêu chí: 2, 5.
                """;
        var heading =
                """
                * Tiêu chí 12: Lao động
                3.6. Chỉ tiêu 12.1: Tỷ lệ lao động qua đào tạo.
                3.7. Chỉ tiêu 12.2: Tỷ lệ lao động có chứng chỉ.
                """;
        var total =
                """
                1. Kết quả: Tổng số hộ dân toàn xã là 1.250 hộ.
                2. Trong phần đánh giá: Tổng số hộ dân toàn xã là 1.250 hộ.
                """;
        return List.of(
                new Case(both, "2, 5.", "3, 5.", "criterion-reached-twice", "tiêu chí 3"),
                new Case(both, "2, 5.", "2, 20.", "criterion-list", "Không có tiêu chí 20"),
                new Case(both, "2, 5.", "2, 2.", "criterion-list", "hai lần"),
                new Case(
                        heading,
                        "Chỉ tiêu 12.2",
                        "Chỉ tiêu 11.2",
                        "criterion-list",
                        "Chỉ tiêu 11.2 nằm dưới tiêu chí 12"),
                new Case(
                        total,
                        "đánh giá: Tổng số hộ dân toàn xã là 1.250",
                        "đánh giá: Tổng số hộ dân toàn xã là 1.520",
                        "stated-differently",
                        "1.250 hộ, ở đây là 1.520 hộ"));
    }

    private static List<Case> dates() {
        var day = "Các thôn nộp hồ sơ trước ngày 28/02/2023.";
        var month = "Hoàn thành hồ sơ trong tháng 12/2023.";
        var quarter = "Ban Chỉ đạo xã kiện toàn bộ máy trong quý IV/2023.";
        return List.of(
                new Case(day, "28/02", "31/02", "impossible-date", "Tháng 2 không có ngày 31"),
                new Case(day, "28/02", "28/13", "impossible-date", "Không có tháng 13"),
                new Case(month, "tháng 12", "tháng 13", "impossible-date", "Không có tháng 13"),
                new Case(quarter, "IV", "V", "impossible-date", "bốn quý"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRightTextIsLeftAloneAndTheChangedOneBlamed(Case one) {
        assertThat(Texts.errors(one.right())).as("right").isEmpty();
        if (one.rule().isEmpty()) {
            return;
        }
        assertThat(one.right()).contains(one.from());
        var errors = Texts.errors(one.right().replace(one.from(), one.to()));
        assertThat(errors).as("changed").isNotEmpty();
        assertThat(errors).allSatisfy(error -> assertThat(error).startsWith(one.rule() + ": "));
        assertThat(String.join("\n", errors)).contains(one.says());
    }

    /** Figures that are right though a careless reader would blame them. */
    static Stream<String> rightTexts() {
        return Stream.of(
                "Toàn huyện đã tích tụ 1.051 ha đất nông nghiệp, trong đó có 40 ha ứng dụng công"
                        + " nghệ cao.",
                "Tổng số hộ toàn xã là 1.200 hộ, trong đó hộ nghèo 60 hộ, hộ cận nghèo 75 hộ.",
                "Chi bộ có 50 đảng viên, trong đó 20 đảng viên nữ, 35 đảng viên dưới 35 tuổi.",
                "Chỉnh trang khu dân cư với tổng giá trị 500 triệu đồng.\n"
                        + "Tổng vốn là 1.000 triệu đồng. Trong đó:\n"
                        + "+ Huyện 600 triệu đồng;\n"
                        + "+ Xã 400 triệu đồng.",
                "Có 32/40 xã đạt chuẩn, đạt 100% kế hoạch.",
                "Tỷ lệ trường đạt chuẩn là 96,29%, cao hơn bình quân của tỉnh 17,6%.",
                "Tỷ lệ hộ nghèo giảm thêm 9,15%, xuống còn dưới 4%.",
                "Hết năm có 3 xã đạt chuẩn nâng cao, 3 thôn kiểu mẫu, đạt 100% chỉ tiêu Nghị quyết"
                        + " HĐND huyện.",
                "Mô hình tại 3 xã Hợp Lý, Vân Sơn, Dân Lực mang lại thu nhập từ 250-300 triệu"
                        + " đồng/ha.",
                "Trao 05 suất quà, mỗi suất gồm 10 kg gạo, 2 lít dầu ăn.",
                "Phong trào “5 không, 3 sạch”: Phụ nữ các thôn hưởng ứng, Đoàn thanh niên tham"
                        + " gia.",
                "Đã hỗ trợ 05 hộ: 02 hộ nghèo làm nhà, 03 hộ cận nghèo vay vốn.",
                "Huyện có 13 xã cơ bản đạt chuẩn (đạt từ 15 tiêu chí trở lên).",
                "Xã An Phú đạt 15/19 tiêu chí. Xã Bình Hòa đạt 17/19 tiêu chí, còn 02 tiêu chí chưa"
                        + " đạt.",
                "Tổng vốn khoảng 10 tỷ đồng, trong đó ngân sách 6 tỷ đồng, dân góp 3,5 tỷ đồng.",
                "Năm 2021 đạt 14/19 tiêu chí. Năm 2022 đạt 16/19 tiêu chí. Năm 2023 đạt 18/19 tiêu"
                        + " chí.",
                "Giá trị tăng 2,1%, từ 10,32 tỷ đồng lên 10,54 tỷ đồng.",
                "Thu ngân sách gồm 4,3 tỷ đồng thuế; 2,4 tỷ đồng phí; 1,1 tỷ đồng thu khác, tổng"
                        + " cộng 7,8 tỷ đồng.",
                "Thực hiện 05 nội dung: tuyên truyền, vận động; tập huấn, đào tạo; tham quan, học"
                        + " tập; kiểm tra, giám sát; sơ kết, tổng kết.",
                "Tiếp tục duy trì, nâng cao chất lượng các tiêu chí 1, 3, 4; phấn đấu đạt các tiêu"
                        + " chí 5, 6.",
                "Các hộ xây dựng nhà trước ngày 01/7/2014 được cấp giấy.",
                "Nhân dân hiến 1.200 m2 đất, trong đó hộ ông Hùng 300 m2, hộ bà Lan 250 m2.",
                "Phấn đấu hoàn thành thêm 06 tiêu chí: 1; 2; 11; 12; 13;\n18 và 09 chỉ tiêu còn"
                        + " lại.",
                "Tổ chức vào Chủ nhật, ngày 26/3/2023 tại 02 thôn: Bùi và Trảy.");
    }

    @ParameterizedTest
    @MethodSource("rightTexts")
    void aRightTextIsLeftAlone(String text) {
        assertThat(Texts.errors(text)).isEmpty();
    }

    @Test
    void whatWasWorkedOutAndHoldsIsTold() {
        assertThat(
                        Texts.agreements(
                                "Tổng vốn là 1.000 triệu đồng, gồm: huyện 600 triệu đồng; xã 400"
                                        + " triệu đồng. Có 34/40 xã đạt chuẩn, chiếm 85%."))
                .extracting(Agreement::message)
                .containsExactly("600 + 400 = 1.000 triệu đồng", "34 : 40 = 85%");
    }

    @Test
    void aPersonShouldLookAt() {
        assertThat(Texts.warnings("Họp giao ban vào thứ Hai, ngày 26/3/2023."))
                .containsExactly("weekday-wrong: Ngày 26/03/2023 là Chủ nhật, không phải thứ Hai.");
        assertThat(Texts.warnings("Xây dựng nông thôn mới giai đoạn 2020-2025."))
                .containsExactly(
                        "period-outside-programme: Chương trình nông thôn mới không có giai đoạn"
                                + " 2020-2025; có lẽ là 2021-2025.");
        assertThat(Texts.warnings("Đường trục thôn có chiều dài 5 ha."))
                .containsExactly("unit-unfit: «chiều dài» mà tính bằng «ha» (5).");
        assertThat(
                        Texts.warnings(
                                "Cấp xã hoàn thiện hồ sơ đến hết tháng 10/2024; cấp huyện tổ chức"
                                        + " thẩm tra trong tháng 9/2024."))
                .containsExactly(
                        "deadline-order: Cấp dưới hạn 31/10/2024, cấp trên lại hạn 30/09/2024, sớm"
                                + " hơn.");
    }

    @Test
    void aDeadlineIsNotBeforeTheDocument() {
        var plan =
                """
                Số: 12/KH-UBND

                An Phú, ngày 15 tháng 3 năm 2023

                KẾ HOẠCH
                Xây dựng nông thôn mới năm 2023

                I. NHIỆM VỤ

                1. Các thôn nộp hồ sơ về Ban Chỉ đạo xã trước ngày 30/9/2023.

                2. UBND xã hoàn thành đường thôn trước ngày 30/6/2023./.
                """;
        assertThat(Texts.errors(plan)).isEmpty();
        assertThat(Texts.errors(plan.replace("30/6/2023", "30/6/2022")))
                .containsExactly("deadline-past: Hạn 30/06/2022 trước ngày văn bản 15/03/2023.");
        assertThat(Texts.warnings(plan.replace("30/6/2023", "30/6/2024")))
                .contains("deadline-after-year: Hạn 30/06/2024 sau năm của văn bản (2023).");
    }
}
