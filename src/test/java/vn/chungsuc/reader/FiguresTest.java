package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;

class FiguresTest {

    private static List<Figure> in(String text) {
        return Figures.in(text, Whens.in(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng là 31.003.700.000 đồng. | 31003700000 | đồng",
                "Dân góp: 13.055.000.000 đ; | 13055000000 | đồng",
                "bình quân trên 15,8 tiêu chí | 15.8 | tiêu chí",
                "đạt 93,02% | 93.02 | %",
                "đạt 96.296% | 96.296 | %",
                "tổng giá trị là 500 triệu đồng | 500 | triệu đồng",
                "khoảng 1,2 tỷ đồng | 1.2 | tỷ đồng",
                "cần 1,2 tỉ | 1.2 | tỉ đồng",
                "thu 1 tỷ 200 triệu đồng | 1200 | triệu đồng",
                "42 triệu đồng/người/năm | 42 | triệu đồng/người/năm",
                "đạt 2.760 ha, góp phần | 2760 | ha",
                "sản lượng 18.600 tấn/năm | 18600 | tấn/năm",
                "Xây 5 km đường | 5 | km",
                "diện tích 350 m2 | 350 | m2",
                "1,5 triệu lượt khách | 1.5 | triệu lượt khách",
                "là 23 nhà. | 23 | nhà",
                "- 13 xã cơ bản đạt chuẩn | 13 | xã",
                "03 đồng chí | 3 | đồng chí",
                "05 tiêu chí còn lại | 5 | tiêu chí",
                "1.051 ha đất | 1051 | ha",
                "tổng số 120 hộ | 120 | hộ",
                "duy trì 02 HTX-NN | 2 | htx",
                "hai tiêu chí còn lại | 2 | tiêu chí",
                "2. 15 thôn đạt chuẩn | 15 | thôn",
                "gồm 8.000 ngày công | 8000 | ngày công",
                "giảm 2,5 điểm phần trăm | 2.5 | %",
                "5 bếp lửa | 5 | bếp"
            })
    void aNumberWithItsUnit(String text, BigDecimal value, String unit) {
        assertThat(in(text))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo(value);
                    assertThat(figure.unit().name()).isEqualTo(unit);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đạt 16/19 tiêu chí | 16 | 19 | tiêu chí",
                "190.113/204.379 người, | 190113 | 204379 | người",
                "34 xã/40 xã | 34 | 40 | xã",
                "12,5 tỷ đồng/15 tỷ đồng | 12.5 | 15 | tỷ đồng",
                "168 người trên tổng số 180 người | 168 | 180 | người",
                "từ 5/10 xã lên | 5 | 10 | xã"
            })
    void aShare(String text, BigDecimal part, BigDecimal whole, String unit) {
        assertThat(in(text))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo(part);
                    assertThat(figure.of()).isEqualByComparingTo(whole);
                    assertThat(figure.unit().name()).isEqualTo(unit);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "từ 250-300 triệu đồng/ha | 250 | 300 | triệu đồng/ha",
                "78-81% khá | 78 | 81 | %",
                "thêm từ 1 – 2 tiêu chí | 1 | 2 | tiêu chí"
            })
    void aRange(String text, BigDecimal low, BigDecimal high, String unit) {
        assertThat(in(text))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo(low);
                    assertThat(figure.high()).isEqualByComparingTo(high);
                    assertThat(figure.unit().name()).isEqualTo(unit);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 188/KH-UBND ngày 18/8/2022",
                "Nghị quyết số 09-NQ/ĐU ngày 5/9/2021",
                "số 04 - NQ/ĐU của Đảng ủy",
                "Nghị định số 30/2020/NĐ-CP",
                "Quyết định số 318/QĐ-TTg ngày 08/03/2022",
                "Tân Thạnh, ngày 24 tháng 02 năm 2023",
                "cấp huyện tháng 9-10/2024",
                "trong quý I/2022",
                "giai đoạn 2021 - 2025",
                "trước 30/4",
                "3.4 Huy động nguồn vốn",
                "2.1. Tồn tại",
                "1. Mục tiêu",
                "tiêu chí số 5: Trường học",
                "Chỉ tiêu 17.1: Tỷ lệ",
                "Điều 3 khoản 2 điểm a",
                "dịch Covid-19",
                "Dưa lê 2T Farm",
                "Mẫu biểu số 01, 02 kèm theo",
                "điện thoại 0912.345.678",
                "vào thứ 7 hàng tuần",
                "ngày 10 hàng tháng",
                "phụ lục 1 kèm theo",
                "quyết định số 29 của UBND tỉnh"
            })
    void whatNamesSomethingIsNoQuantity(String text) {
        assertThat(in(text)).filteredOn(figure -> figure.kind() != Unit.Kind.NONE).isEmpty();
    }

    @Property(tries = 300)
    void whatAPaperWritesIsReadBack(
            @ForAll @BigRange(min = "0", max = "99999999999") @Scale(2) BigDecimal number) {
        var text = "đạt " + Vi.number(number) + " ha đất";
        assertThat(in(text))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo(number));
    }

    @Property(tries = 300)
    void aSumOfPartsHoldsAndOneWrongPartDoesNot(
            @ForAll List<@LongRange(min = 1_000_000, max = 9_000_000_000L) Long> parts,
            @ForAll @IntRange(min = 1, max = 900_000) int slip) {
        if (parts.size() < 3 || parts.size() > 9) {
            return;
        }
        var total = parts.stream().mapToLong(Long::longValue).sum();
        assertThat(Texts.errors(funding(total, parts))).isEmpty();
        assertThat(Texts.errors(funding(total + slip, parts)))
                .singleElement()
                .asString()
                .contains(Vi.number(total))
                .contains(Vi.number(total + slip));
    }

    private static String funding(long total, List<Long> parts) {
        var text =
                new StringBuilder("Tổng nguồn vốn là " + Vi.number(total) + " đồng. Trong đó:\n");
        for (int at = 0; at < parts.size(); at++) {
            text.append("- Nguồn thứ ")
                    .append((char) ('A' + at))
                    .append(": ")
                    .append(Vi.number(parts.get(at)))
                    .append(" đồng;\n");
        }
        return text.toString();
    }

    @Property(tries = 300)
    void aRightPercentageIsNeverBlamed(
            @ForAll @IntRange(min = 1, max = 300_000) int whole,
            @ForAll @IntRange(min = 0, max = 1000) int share,
            @ForAll @IntRange(min = 0, max = 2) int decimals) {
        var part = (long) whole * share / 1000;
        var percent =
                BigDecimal.valueOf(part * 100)
                        .divide(
                                BigDecimal.valueOf(whole),
                                decimals,
                                java.math.RoundingMode.HALF_UP);
        var text =
                "Có "
                        + Vi.number(part)
                        + "/"
                        + Vi.number(whole)
                        + " hộ dùng nước sạch, đạt "
                        + percent.toPlainString().replace('.', ',')
                        + "%.";
        assertThat(Texts.errors(text)).isEmpty();
    }

    @Test
    void aLongLineIsReadInTime() {
        for (var piece :
                List.of(
                        "1",
                        "1.",
                        "1,",
                        "9/",
                        "tiêu chí 1, ",
                        "từ 5 lên ",
                        "tổng 5 tỷ đồng, trong đó: 2 tỷ đồng; ",
                        "(",
                        "ngày 1",
                        "a ",
                        "gồm 2 xã A, B (",
                        "05 nội dung: A; ")) {
            var line = piece.repeat(120_000 / piece.length());
            var start = System.nanoTime();
            new FigureRules()
                    .check(
                            Texts.paper(line),
                            FigureFacts.of(Texts.paper(line)),
                            Reference.NONE,
                            new Findings());
            assertThat(System.nanoTime() - start).as(piece).isLessThan(10_000_000_000L);
        }
    }
}
