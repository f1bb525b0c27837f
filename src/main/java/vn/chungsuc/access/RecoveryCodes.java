package vn.chungsuc.access;

import org.apache.commons.codec.binary.Base32;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ten codes for the day the telephone is lost: 80 random bits, written ABCD-EFGH-IJKL-MNOP. That is
 * too much to guess, so a plain SHA-256 keeps them.
 */
final class RecoveryCodes {

    static final int MANY = 10;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> fresh() {
        var codes = new ArrayList<String>();
        while (codes.size() < MANY) {
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            codes.add(grouped(new Base32().encodeToString(bytes), "-"));
        }
        return codes;
    }

    /** As typed, with or without its dashes, in any case. */
    static byte[] hash(String typed) {
        var plain = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return new Secret(plain).hash();
    }

    /** In fours, so that one can read it aloud and find one's place again. */
    static String grouped(String text, String between) {
        return String.join(between, text.split("(?<=\\G.{4})"));
    }
}
