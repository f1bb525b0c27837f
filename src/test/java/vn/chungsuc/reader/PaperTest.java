package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

/** What is understood of a document, however it was set or wrapped. */
class PaperTest {

    @Test
    void headAndFootAreTakenApart() {
        var of = Papers.take(Papers.PLAN).particulars();

        assertThat(of.type()).isEqualTo("KẾ HOẠCH");
        assertThat(of.number()).isEqualTo("37");
        assertThat(of.symbol()).isEqualTo("KH-UBND");
        assertThat(of.place()).isEqualTo("Lúa Vàng");
        assertThat(of.date()).isEqualTo(LocalDate.of(2024, 2, 12));
        assertThat(of.superior()).isNull();
        assertThat(of.issuer()).isEqualTo("ỦY BAN NHÂN DÂN XÃ LÚA VÀNG");
        assertThat(of.title())
                .isEqualTo(
                        "Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2024");
        assertThat(of.authority()).isEqualTo("TM.");
        assertThat(of.signerTitle()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(of.signer()).isEqualTo("Trần Văn Ví Dụ");
        assertThat(of.recipients())
                .containsExactly(
                        "UBND huyện (báo cáo)",
                        "TT Đảng ủy, HĐND xã",
                        "Ủy ban MTTQ và các đoàn thể xã",
                        "Thành viên Ban Quản lý xã");
    }

    @Test
    void legalBasisIsParsed() {
        var basis =
                Papers.take(Papers.PLAN).citations().stream().filter(Citation::inBasis).toList();

        assertThat(basis).hasSize(3);
        assertThat(basis.get(0).type()).isEqualTo("Luật");
        assertThat(basis.get(1))
                .satisfies(one -> {
                    assertThat(one.number()).isEqualTo("1260/QĐ-UBND");
                    assertThat(one.date()).isEqualTo(LocalDate.of(2022, 6, 22));
                    assertThat(one.issuer()).isEqualTo("UBND tỉnh Minh Họa");
                    assertThat(one.title())
                            .isEqualTo(
                                    "ban hành Bộ tiêu chí xã nông thôn mới giai đoạn 2021 - 2025");
                    assertThat(one.line()).isEqualTo(15);
                });
        assertThat(basis.get(2).number()).isEqualTo("39-NQ/ĐU");
        assertThat(basis.get(2).issuer()).isEqualTo("Ban Chấp hành Đảng bộ xã Lúa Vàng");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 80, 100, 120})
    void wrappingChangesNothing(int width) {
        var whole = Papers.take(Papers.PLAN);
        var wrapped = Papers.take(Papers.wrapped(Papers.PLAN, width));

        assertThat(wrapped.particulars()).isEqualTo(whole.particulars());
        assertThat(wrapped.citations())
                .extracting(Citation::number, Citation::date, Citation::issuer)
                .isEqualTo(
                        whole.citations().stream()
                                .map(one ->
                                        org.assertj.core.groups.Tuple.tuple(
                                                one.number(), one.date(), one.issuer()))
                                .toList());
        assertThat(Papers.errors(Papers.wrapped(Papers.PLAN, width))).isEmpty();
    }

    @Test
    void lettersWithTheirMarksApartAreRead() {
        var apart = Normalizer.normalize(Papers.PLAN, Normalizer.Form.NFD);
        assertThat(Papers.take(apart).particulars())
                .isEqualTo(Papers.take(Papers.PLAN).particulars());
    }

    @Test
    void headInTwoColumnsOfOneRowIsRead() {
        var of =
                Papers.take(
                                """
                                ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                XÃ LÚA VÀNG Độc lập - Tự do - Hạnh phúc
                                Số: 37/KH-UBND Lúa Vàng, ngày 12 tháng 02 năm 2024
                                KẾ HOẠCH
                                Thu gom rác thải
                                I. MỤC TIÊU
                                Giữ gìn vệ sinh./.
                                Nơi nhận: TM. ỦY BAN NHÂN DÂN
                                - Như trên; CHỦ TỊCH
                                - Lưu: VT. Trần Văn Ví Dụ
                                """)
                        .particulars();
        assertThat(of.issuer()).isEqualTo("ỦY BAN NHÂN DÂN XÃ LÚA VÀNG");
        assertThat(of.number()).isEqualTo("37");
        assertThat(of.date()).isEqualTo(LocalDate.of(2024, 2, 12));
        assertThat(of.place()).isEqualTo("Lúa Vàng");
        assertThat(of.signerTitle()).isEqualTo("CHỦ TỊCH");
        assertThat(of.signer()).isEqualTo("Trần Văn Ví Dụ");
        assertThat(of.recipients()).containsExactly("Như trên");
    }

    @Test
    void blanksWaitingForTheArchiveAreNoColumns() {
        var form =
                Papers.take(
                                """
                                UBND XÃ LÚA VÀNG\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                Số:        /KH-UBND        Lúa Vàng, ngày       tháng       năm 2024
                                KẾ HOẠCH
                                """)
                        .form();
        assertThat(form.numberText()).isEqualTo("Số: /KH-UBND");
        assertThat(form.dateText()).isEqualTo("Lúa Vàng, ngày tháng năm 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Số: 249/KH-BQL; 249; KH-BQL",
                "Số:     /KH-UBND; -; KH-UBND",
                "Số: …../BC-BCĐ; -; BC-BCĐ",
                "Số 04 - NQ/ĐU; 04; NQ/ĐU",
                "Số: 12–CTr/HU; 12; CTr/HU",
                "Số: 30/2024/QĐ-UBND; 30/2024; QĐ-UBND",
                "Số:     QĐ/UBND; -; QĐ/UBND",
                "Số: 15/UBND-NN&PTNT; 15; UBND-NN&PTNT"
            })
    void numbersAreReadAsOfficesWriteThem(String line, String number, String symbol) {
        var of =
                Papers.take(
                                "UBND XÃ LÚA VÀNG\n%s\n\nKẾ HOẠCH\nThu gom rác\n\nI. MỤC TIÊU\n"
                                        .formatted(line))
                        .particulars();
        assertThat(of.number()).isEqualTo(number);
        assertThat(of.symbol()).isEqualTo(symbol);
    }

    @Test
    void bodyUnderItsSuperiorIsTheIssuer() {
        var of =
                Papers.take(
                                """
                                UBND XÃ LÚA VÀNG
                                BQL XÂY DỰNG NTM
                                Số: 2/BC-BQL
                                BÁO CÁO
                                Kết quả tháng 3
                                I. KẾT QUẢ
                                """)
                        .particulars();
        assertThat(of.superior()).isEqualTo("UBND XÃ LÚA VÀNG");
        assertThat(of.issuer()).isEqualTo("BQL XÂY DỰNG NTM");
    }

    @Test
    void allStylesOfNumberingMakeOneTree() {
        var outline =
                Papers.take(
                                """
                                I. KẾT QUẢ

                                1. Kết quả chung

                                1.1. Tiêu chí

                                a) Đã đạt:

                                - Toàn xã đạt 16 tiêu chí.

                                + Thôn Đông đạt chuẩn.

                                * Tiêu chí 2: Giao thông

                                Một là: Tuyên truyền

                                II. NHIỆM VỤ

                                Điều 3. Điều khoản thi hành
                                """)
                        .outline();
        assertThat(drawn(outline, ""))
                .isEqualTo(
                        """
                        I KẾT QUẢ
                          1 Kết quả chung
                            1.1 Tiêu chí
                              a Đã đạt
                                - Toàn xã đạt 16 tiêu chí
                                  - Thôn Đông đạt chuẩn
                            Tiêu chí 2 Giao thông
                              Một là Tuyên truyền
                        II NHIỆM VỤ
                          Điều 3 Điều khoản thi hành
                        """);
    }

    private static String drawn(List<OutlineItem> items, String indent) {
        var drawn = new StringBuilder();
        for (var item : items) {
            var number = item.number() == null ? "-" : item.number();
            drawn.append(indent).append(number).append(' ').append(item.title()).append('\n');
            drawn.append(drawn(item.children(), indent + "  "));
        }
        return drawn.toString();
    }

    @Test
    void anArticleIsNoDocument() {
        var paper =
                Papers.take(
                        """
                        Lúa Vàng về đích nông thôn mới

                        Sau nhiều năm phấn đấu, xã Lúa Vàng đã đạt 19/19 tiêu chí. Người dân phấn khởi.

                        Theo Quyết định số 318/QĐ-TTg, xã được đánh giá theo 19 tiêu chí.
                        """);
        assertThat(paper.form().kind()).isEqualTo(Form.Kind.TEXT);
        assertThat(Papers.errors(String.join("\n", paper.source().lines()))).isEmpty();
    }

    @Test
    void partyPapersFollowTheirOwnRules() {
        var text =
                """
                ĐẢNG BỘ HUYỆN MINH ĐIỀN          ĐẢNG CỘNG SẢN VIỆT NAM
                ĐẢNG ỦY XÃ LÚA VÀNG
                *
                Số 39-NQ/ĐU          Lúa Vàng, ngày 05 tháng 01 năm 2024

                NGHỊ QUYẾT
                về xây dựng nông thôn mới năm 2024

                Căn cứ Nghị quyết số 04-NQ/HU ngày 03/3/2021 của Huyện ủy về xây dựng nông thôn mới;

                I. MỤC TIÊU

                1. Giữ vững các tiêu chí đã đạt.

                2. Nâng cao đời sống Nhân dân.

                Nơi nhận:
                - Huyện ủy (báo cáo);
                - Các chi bộ;
                - Lưu Văn phòng Đảng ủy.

                T/M ĐẢNG ỦY
                BÍ THƯ

                Trần Văn Ví Dụ
                """;
        var paper = Papers.take(text);
        assertThat(paper.form().kind()).isEqualTo(Form.Kind.PARTY);
        assertThat(paper.particulars().issuer()).isEqualTo("ĐẢNG ỦY XÃ LÚA VÀNG");
        assertThat(paper.particulars().symbol()).isEqualTo("NQ/ĐU");
        assertThat(paper.particulars().authority()).isEqualTo("TM.");
        assertThat(paper.particulars().signerTitle()).isEqualTo("BÍ THƯ");
        assertThat(Papers.errors(text)).isEmpty();
    }
}
