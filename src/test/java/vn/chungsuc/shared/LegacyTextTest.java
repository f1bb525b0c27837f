package vn.chungsuc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;

/** Names as old fonts left them in files, and as people read them. */
class LegacyTextTest {

    @ParameterizedTest
    @CsvSource({
        "TCVN3, X· T©n Th¹nh, Xã Tân Thạnh",
        "TCVN3, ThÞ trÊn §ång §¨ng, Thị trấn Đồng Đăng",
        "TCVN3, Ph­êng Hoµng V¨n Thô, Phường Hoàng Văn Thụ",
        "VNI, Xaõ Taân Thaïnh, Xã Tân Thạnh",
        "VNI, Phöôøng Long Bình, Phường Long Bình",
        "VNI, ÑOÀNG ÑAÊNG, ĐỒNG ĐĂNG",
        "UNICODE, Xã Tân Thạnh, Xã Tân Thạnh",
        "UNICODE, Xa Tan Thanh, Xa Tan Thanh"
    })
    void isRecognisedAndRepaired(LegacyText typed, String stands, String meant) {
        assertThat(LegacyText.guess(stands)).isEqualTo(typed);
        assertThat(typed.repair(stands)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Xã Tân Thạnh", "Phường Đồng Đăng"})
    void lettersWithTheirMarksApartAreOneLetterAgain(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(LegacyText.guess(apart)).isEqualTo(LegacyText.UNICODE);
        assertThat(LegacyText.UNICODE.repair(apart)).isEqualTo(name);
    }
}
