package vn.chungsuc.unitchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.chungsuc.shared.UploadedWorkbook.Unfit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class ChangeFileTest {

    private static final String HEAD =
            "Việc;Mã cũ;Tên cũ;Mã mới;Loại mới;Tên mới;Mã cấp trên;Tỷ lệ (%);Từ ngày\n";

    @Test
    void theTemplateIsReadAsExcelSavesIt() {
        var content =
                read("\ufeff" + HEAD + "sáp nhập;304;Xã A;00004;xã;B;1;;01/07/2025\n\n;;;;;;;;\n");

        assertThat(content.day()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(content.rows())
                .containsExactly(
                        new Row(2, "sáp nhập", "00304", "Xã A", "00004", "xã", "B", "01", ""));
        assertThat(read(ChangeTemplate.csv() + "đổi tên,0123,,,,Tên\n").rows())
                .singleElement()
                .extracting(Row::oldCode)
                .isEqualTo("00123");
    }

    @Test
    void theListOfTheCountryIsKnownByItsColumns() throws Exception {
        assertThat(ChangeFile.read(RealListTest.csv()).crosswalk()).hasSize(10977);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Việc;Mã cũ;Tên cũ~a;b;c                                       | Thiếu cột: Mã mới, Tên mới, Mã cấp trên.
                    a;b~1;2                                                        | Không thấy dòng tiêu đề
                    Việc;Mã cũ;Mã mới;Tên mới;Mã cấp trên                          | không có dòng thay đổi nào
                    Việc;Mã cũ;Mã mới;Tên mới;Mã cấp trên;Từ ngày~x;1;2;3;4;31/02/2025 | Dòng 2: Không có ngày «31/02/2025»
                    Việc;Mã cũ;Mã mới;Tên mới;Mã cấp trên;Từ ngày~x;1;2;3;4;1/7/2025~x;1;2;3;4;2/7/2025 | Dòng 3: ngày 2/7/2025 khác
                    """)
    void whatIsNoListIsSaid(String text, String sentence) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> read(text.replace('~', '\n') + "\n"))
                .withMessageContaining(sentence);
    }

    @Test
    void otherEncodingsAreSaid() {
        for (var charset :
                new Charset[] {StandardCharsets.UTF_16LE, Charset.forName("windows-1258")}) {
            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(() ->
                            ChangeFile.read((HEAD + "đổi tên;1;Đường;;;é;;;\n").getBytes(charset)))
                    .withMessageContaining("UTF-8");
        }
    }

    private static ChangeFile.Content read(String text) {
        return ChangeFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
