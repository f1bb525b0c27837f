package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Who leads, with whom, by when and for whom, in the many ways papers say it. */
class DutiesTest {

    private static List<Duty> of(String body) {
        return Duties.of(Passages.of(Texts.paper(body)));
    }

    private static Duty one(String sentence) {
        var duties = of("III. NHIỆM VỤ CHỦ YẾU\n\n" + sentence + "\n");
        assertThat(duties).as(sentence).hasSize(1);
        return duties.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2. Trường học: công chức Văn hóa - Xã hội chủ trì, phối hợp với Trường Tiểu học"
                    + " Thượng Lâm hoàn thiện hồ sơ trường chuẩn, xong trong quý II/2023. | công"
                    + " chức Văn hóa - Xã hội | Trường Tiểu học Thượng Lâm | xong trong quý II/2023"
                    + " | -",
                "3. Môi trường: Hội Phụ nữ xã chủ trì vận động 100% hộ dân phân loại rác, định kỳ"
                    + " ngày 25 hằng tháng báo cáo UBND xã. | Hội Phụ nữ xã | - | định kỳ ngày 25"
                    + " hằng tháng | UBND xã",
                "1. Ban Quản lý xây dựng nông thôn mới xã tham mưu UBND xã phân công thành viên phụ"
                    + " trách từng thôn, xong trước ngày 28/02/2023. | Ban Quản lý xây dựng nông"
                    + " thôn mới xã | - | trước ngày 28/02/2023 | -",
                "2. Đề nghị Ủy ban Mặt trận Tổ quốc xã và các đoàn thể đẩy mạnh tuyên truyền, vận"
                    + " động nhân dân. | Ủy ban Mặt trận Tổ quốc xã và các đoàn thể | - | - | -",
                "3. Các thôn tự rà soát, gửi kết quả về UBND xã trước ngày 20/11/2023 để tổng hợp,"
                    + " báo cáo UBND huyện. | Các thôn | - | trước ngày 20/11/2023 | UBND xã",
                "- Giao công chức Địa chính - Xây dựng chủ trì, phối hợp với các thôn, Ban Giám sát"
                    + " đầu tư của cộng đồng kiểm tra công trình, hoàn thành trước ngày 15/6/2024."
                    + " | công chức Địa chính - Xây dựng | các thôn, Ban Giám sát đầu tư của cộng"
                    + " đồng | trước ngày 15/6/2024 | -",
                "- UBND xã giao Trạm Y tế rà soát số hộ chưa có bảo hiểm y tế trước ngày 10/5/2024."
                        + " | Trạm Y tế | - | trước ngày 10/5/2024 | -",
                "- Phòng Nông nghiệp và PTNT chủ trì, phối hợp chặt chẽ với Phòng Tài chính - Kế"
                    + " hoạch, Phòng Tài nguyên và Môi trường thẩm định danh mục, trình UBND huyện"
                    + " phê duyệt trước ngày 20/3/2024. | Phòng Nông nghiệp và PTNT | Phòng Tài"
                    + " chính - Kế hoạch, Phòng Tài nguyên và Môi trường | trước ngày 20/3/2024 |"
                    + " UBND huyện",
                "- Trước ngày 20 hằng tháng, UBND các xã gửi báo cáo tiến độ về Văn phòng Điều phối"
                    + " nông thôn mới huyện. | UBND các xã | - | Trước ngày 20 hằng tháng | Văn"
                    + " phòng Điều phối nông thôn mới huyện",
                "- Văn phòng Điều phối xây dựng nông thôn mới huyện theo dõi, đôn đốc các xã, định"
                    + " kỳ hằng quý báo cáo Ban Chỉ đạo. | Văn phòng Điều phối xây dựng nông thôn"
                    + " mới huyện | - | định kỳ hằng quý | Ban Chỉ đạo",
                "- Ban Phát triển thôn Khe Cát họp dân, thống nhất mức đóng góp, xong trong tháng"
                    + " 4/2024. | Ban Phát triển thôn Khe Cát | - | xong trong tháng 4/2024 | -",
                "- Hai xã Trà Sơn, Trà Nham giải trình nguyên nhân chậm giải ngân, gửi Phòng Tài"
                    + " chính - Kế hoạch chậm nhất ngày 15/5/2024. | Hai xã Trà Sơn, Trà Nham | - |"
                    + " chậm nhất ngày 15/5/2024 | Phòng Tài chính - Kế hoạch",
                "- Đồng chí Phó Chủ tịch UBND xã phụ trách kinh tế trực tiếp chỉ đạo tiêu chí thu"
                    + " nhập. | Đồng chí Phó Chủ tịch UBND xã | - | - | -",
                "- Đoàn Thanh niên xã phối hợp với Công an xã ra quân dọn vệ sinh vào ngày"
                    + " 26/3/2024. | Đoàn Thanh niên xã | Công an xã | vào ngày 26/3/2024 | -",
                "- Thủ trưởng các phòng, ban, ngành cấp huyện căn cứ chức năng, nhiệm vụ xây dựng"
                    + " kế hoạch trước ngày 31/01/2024. | Thủ trưởng các phòng, ban, ngành cấp"
                    + " huyện | - | trước ngày 31/01/2024 | -",
                "- Thành viên Ban Chỉ đạo theo địa bàn được phân công mỗi tháng làm việc với xã ít"
                    + " nhất một lần. | Thành viên Ban Chỉ đạo | - | mỗi tháng | -",
                "- Giao thông: nâng cấp 4,5 km đường liên thôn, hoàn thành trước ngày 30/9/2023."
                        + " | - | - | trước ngày 30/9/2023 | -",
                "- Hưởng ứng phong trào do Ủy ban MTTQ Việt Nam xã phát động trong tháng 11/2024."
                        + " | Ủy ban MTTQ Việt Nam xã | - | trong tháng 11/2024 | -",
                "- Tài chính - Kế toán: tham mưu phân bổ vốn (công chức Tài chính - Kế toán chủ"
                    + " trì), hoàn thành trước ngày 20/02/2024. | công chức Tài chính - Kế toán | -"
                    + " | trước ngày 20/02/2024 | -",
                "- Sở Nông nghiệp và Môi trường chủ trì hướng dẫn Bộ tiêu chí trước ngày 31/3/2026."
                        + " | Sở Nông nghiệp và Môi trường | - | trước ngày 31/3/2026 | -",
                "- UBND cấp xã xây dựng kế hoạch trước ngày 15/02/2026, gửi Sở Nông nghiệp và Môi"
                    + " trường. | UBND cấp xã | - | trước ngày 15/02/2026 | Sở Nông nghiệp và Môi"
                    + " trường",
                "- Định kỳ hằng tháng, Ban Quản lý họp đánh giá kết quả, báo cáo Thường trực Đảng"
                    + " ủy. | Ban Quản lý | - | Định kỳ hằng tháng | Thường trực Đảng ủy",
                "- Đài Truyền thanh xã mở chuyên mục tuyên truyền, mỗi tuần phát 02 tin."
                        + " | Đài Truyền thanh xã | - | mỗi tuần | -",
                "1- Đảng ủy viên phụ trách chi bộ quán triệt Nghị quyết đến đảng viên trong quý"
                    + " I/2024. | Đảng ủy viên phụ trách chi bộ | - | trong quý I/2024 | -"
            })
    void aSentenceTellsWhoDoesWhat(String sentence, String who, String with, String by, String to) {
        var duty = one(sentence);
        assertThat(duty.who()).as("who of %s", sentence).isEqualTo(who);
        assertThat(duty.with()).as("with of %s", sentence).isEqualTo(with);
        assertThat(duty.by()).as("by of %s", sentence).isEqualTo(by);
        assertThat(duty.to()).as("to of %s", sentence).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IV. TỔ CHỨC THỰC HIỆN\n\n"
                    + "Trên đây là Kế hoạch xây dựng nông thôn mới xã Thượng Lâm năm 2023./.",
                "IV. TỔ CHỨC THỰC HIỆN\n\n"
                    + "3. Các thôn tự rà soát, gửi kết quả về UBND xã.\n\n"
                    + "Trên đây là Kế hoạch năm 2023./.",
                "III. NHIỆM VỤ\n\n"
                    + "4. Tổng nhu cầu vốn là 12,5 tỷ đồng; trong đó: ngân sách các cấp 9,3 tỷ"
                    + " đồng; nhân dân đóng góp 3,2 tỷ đồng.",
                "II. NHIỆM VỤ TRỌNG TÂM\n\n1. Tổ chức tuyên truyền sâu rộng trong Nhân dân.",
                "II. NHIỆM VỤ TRỌNG TÂM\n\n"
                    + "1. Ban hành kế hoạch, hội thi các cấp; phòng, chống dịch bệnh.",
                "III. NỘI DUNG\n\nXã có 16 thôn, trường học đạt chuẩn mức độ 1."
            })
    void whatLaysNoDutyOnAnybodyIsNone(String body) {
        assertThat(of(body))
                .filteredOn(duty -> duty.what().startsWith("Các thôn"))
                .allMatch(duty -> "Các thôn".equals(duty.who()));
        assertThat(of(body)).filteredOn(duty -> !duty.what().startsWith("Các thôn")).isEmpty();
    }

    @Test
    void aHeadingThatNamesABodyHoldsForItsItems() {
        var duties =
                of(
                        """
                        III. TỔ CHỨC THỰC HIỆN

                        1. Công chức Địa chính - Nông nghiệp

                        - Theo dõi, tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 15/12/2024.

                        - Phối hợp với các thôn đo đạc diện tích đất hiến.

                        2. Đối với các thôn:

                        a) Họp dân, lấy ý kiến về danh mục công trình.

                        3. Mặt trận Tổ quốc và các đoàn thể có trách nhiệm:

                        a) Giám sát việc huy động đóng góp.
                        """);
        assertThat(duties)
                .extracting(Duty::who)
                .containsExactly(
                        "Công chức Địa chính - Nông nghiệp",
                        "Công chức Địa chính - Nông nghiệp",
                        "các thôn",
                        "Mặt trận Tổ quốc và các đoàn thể");
        assertThat(duties.getFirst().to()).isEqualTo("Ủy ban nhân dân xã");
        assertThat(duties.get(1).with()).isEqualTo("các thôn");
    }

    @Test
    void twoBodiesInOneSentenceHaveTwoDuties() {
        var duties =
                of(
                        """
                        5. Nhiệm vụ đến hết năm: các bản hoàn thiện hồ sơ, trình UBND xã trước ngày 30/10/2024; Ban Quản lý thẩm tra, trình UBND huyện trước ngày 15/11/2024.
                        """);
        assertThat(duties).extracting(Duty::who).containsExactly("các bản", "Ban Quản lý");
        assertThat(duties)
                .extracting(Duty::by)
                .containsExactly("trước ngày 30/10/2024", "trước ngày 15/11/2024");
        assertThat(duties).extracting(Duty::to).containsExactly("UBND xã", "UBND huyện");
    }

    @Test
    void labelsBelowADutyBelongToIt() {
        var duties =
                of(
                        """
                        III. NHIỆM VỤ TRỌNG TÂM

                        1.1. Ban hành kế hoạch thực hiện Chương trình năm 2023.

                        - Cơ quan chủ trì: Phòng Kinh tế thành phố.

                        - Cơ quan phối hợp: Phòng Tài chính - Kế hoạch, UBND các xã.

                        - Thời gian: trước ngày 25/3/2023.

                        1.2. Rà soát tiêu chí. Đơn vị chủ trì: Văn phòng Điều phối; đơn vị phối hợp: UBND các xã; thời gian hoàn thành: quý II/2023.
                        """);
        assertThat(duties).hasSize(2);
        assertThat(duties.getFirst())
                .isEqualTo(
                        new Duty(
                                "Phòng Kinh tế thành phố",
                                "Phòng Tài chính - Kế hoạch, UBND các xã",
                                "Ban hành kế hoạch thực hiện Chương trình năm 2023.",
                                "trước ngày 25/3/2023",
                                true,
                                null,
                                3));
        assertThat(duties.get(1).who()).isEqualTo("Văn phòng Điều phối");
        assertThat(duties.get(1).with()).isEqualTo("UBND các xã");
        assertThat(duties.get(1).by()).isEqualTo("quý II/2023");
    }

    @Test
    void aTableOfWorkIsReadByItsHeading() {
        var duties =
                of(
                        """
                        IV. PHÂN CÔNG

                        TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
                        1 | Rà soát hồ sơ tiêu chí thu nhập | Công chức Thống kê | Các thôn | 30/6/2024
                        2 | Lắp đặt điểm thu gom rác | Hội Nông dân xã |  | Quý III/2024
                        """);
        assertThat(duties)
                .extracting(Duty::who, Duty::with, Duty::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Công chức Thống kê", "Các thôn", "30/6/2024"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Hội Nông dân xã", null, "Quý III/2024"));
    }
}
