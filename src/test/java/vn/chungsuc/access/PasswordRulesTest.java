package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            textBlock =
                    """
                    Lua-2026,          allowed
                    Đồng-lúa-9,        allowed
                    Lua-202,           at least 8
                    LUA-CHIN-26,       chữ thường
                    lua-chin-26,       chữ hoa
                    Lua-chin-vang,     chữ số
                    LuaChin2026,       ký tự đặc biệt
                    lan.nguyen-A1,     tên đăng nhập
                    """)
    void saysWhatAPasswordLacks(String password, String verdict) {
        var faults = PasswordRules.faults(password, "lan.nguyen");
        switch (verdict) {
            case "allowed" -> assertThat(faults).isEmpty();
            case "at least 8" ->
                    assertThat(faults).containsExactly("Mật khẩu cần ít nhất 8 ký tự.");
            default -> assertThat(faults).singleElement().asString().contains(verdict);
        }
    }

    @Test
    void refusesWhatBcryptCouldNotTellApart() {
        assertThat(PasswordRules.faults("Aa1-" + "đ".repeat(40), "lan")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/danh-gia/1/2026?loc=thieu, /danh-gia/1/2026?loc=thieu",
        "http://localhost:8080/bao-cao, /bao-cao",
        "https://evil.example/x, /x",
        "//evil.example/x, /x",
        "http://localhost//evil.example, /",
        "not a url, /"
    })
    void goesOnlyToPathsOfThisServerAfterSigningIn(String asked, String path) {
        assertThat(LocalPath.of(asked)).isEqualTo(path);
    }
}
