package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

class TimeCodesTest {

    /** The key of the appendix to RFC 6238. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The codes of RFC 6238, appendix B, for SHA-1; six digits are their last six of eight. */
    @ParameterizedTest(name = "at second {0} the code is {1}")
    @CsvSource(
            textBlock =
                    """
                             59, 94287082
                     1111111109, 07081804
                     1111111111, 14050471
                     1234567890, 89005924
                     2000000000, 69279037
                    20000000000, 65353130
                    """)
    void agreesWithTheStandard(long second, String code) {
        assertThat(TimeCodes.at(SECRET, Instant.ofEpochSecond(second)))
                .isEqualTo(code.substring(2));
    }

    @ParameterizedTest(name = "a clock {0} s off is {1}")
    @CsvSource({"-60, false", "-30, true", "0, true", "29, true", "30, true", "60, false"})
    void aClockMayBeOffByOneStep(long off, boolean taken) {
        var now = Instant.ofEpochSecond(1_111_111_110);
        var typed = TimeCodes.at(SECRET, now.plusSeconds(off));
        assertThat(TimeCodes.step(SECRET, typed, now).isPresent()).isEqualTo(taken);
    }

    @Test
    void theAddressSaysWhatAnAppNeeds() {
        assertThat(TimeCodes.address(SECRET, "lan.nt"))
                .isEqualTo(
                        "otpauth://totp/Chung%20Suc:lan.nt?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=Chung%20Suc&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void aRecoveryCodeIsReadWithoutItsDashesAndInAnyCase() {
        assertThat(RecoveryCodes.hash("abcdefghijklmnop"))
                .isEqualTo(RecoveryCodes.hash("ABCD-EFGH-IJKL-MNOP"));
        assertThat(RecoveryCodes.fresh())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
    }
}
