package vn.chungsuc.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

class VietnameseNumberTest {

    @ParameterizedTest(name = "«{0}»: value {1}, count {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0              | 0           | 0
                    53125          | 53125       | 53125
                    53,125         | 53.125      | 53.125
                    1.234,5        | 1234.5      | 1234.5
                    1234,5         | 1234.5      | 1234.5
                    53.1           | 53.1        | 53.1
                    53.12          | 53.12       | 53.12
                    53.1250        | 53.1250     | 53.1250
                    0,5            | 0.5         | 0.5
                    -4,2           | -4.2        | -4.2
                    31.003.700.000 | 31003700000 | 31003700000
                    53.125         |             | 53125
                    190.113        |             | 190113
                    0.125          |             |
                    1234.567       |             |
                    """)
    void readsWhatOfficesWrite(String written, BigDecimal value, BigDecimal count) {
        if (value == null) {
            assertThatExceptionOfType(VietnameseNumber.Unreadable.class)
                    .isThrownBy(() -> VietnameseNumber.value(written));
        } else {
            assertThat(VietnameseNumber.value(written)).isEqualByComparingTo(value);
        }
        if (count == null) {
            assertThatExceptionOfType(VietnameseNumber.Unreadable.class)
                    .isThrownBy(() -> VietnameseNumber.count(written));
        } else {
            assertThat(VietnameseNumber.count(written)).isEqualByComparingTo(count);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "mười",
                "1,2,3",
                "1.2.3",
                "12.34,5",
                "1e5",
                "5 %",
                ",5",
                "5,",
                "1 000",
                "٣",
                "--1",
                "1.234.56"
            })
    void refusesWhatIsNotOneNumber(String written) {
        assertThatExceptionOfType(VietnameseNumber.Unreadable.class)
                .isThrownBy(() -> VietnameseNumber.value(written));
        assertThatExceptionOfType(VietnameseNumber.Unreadable.class)
                .isThrownBy(() -> VietnameseNumber.count(written));
    }

    @Test
    void saysBothWaysToWriteAnAmbiguousValue() {
        assertThatExceptionOfType(VietnameseNumber.Unreadable.class)
                .isThrownBy(() -> VietnameseNumber.value("53.125"))
                .withMessageContaining("viết 53,125 hoặc 53125");
    }

    @Test
    void writesAsPapersDo() {
        assertThat(Vi.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(Vi.number(31_003_700_000L)).isEqualTo("31.003.700.000");
        assertThat(Vi.number(new BigDecimal("-0.5"))).isEqualTo("-0,5");
        assertThat(Vi.number(new BigDecimal("15.84"), 1)).isEqualTo("15,8");
        assertThat(Vi.percent(new BigDecimal("190113"), new BigDecimal("204379")))
                .isEqualTo("93,02");
        assertThat(Vi.date(LocalDate.of(2024, 3, 25))).isEqualTo("25/03/2024");
        assertThat(Vi.day(OffsetDateTime.parse("2024-03-24T18:30Z"))).isEqualTo("2024-03-25");
        assertThat(Vi.longDate(LocalDate.of(2024, 3, 5))).isEqualTo("ngày 05 tháng 3 năm 2024");
        assertThat(Vi.longDate(LocalDate.of(2023, 2, 24))).isEqualTo("ngày 24 tháng 02 năm 2023");
    }
}
