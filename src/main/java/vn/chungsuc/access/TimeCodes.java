package vn.chungsuc.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import org.apache.commons.codec.binary.Base32;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes of RFC 6238 as every authenticator app makes them: SHA-1, six digits, thirty
 * seconds. A clock may go wrong by one step to either side.
 */
final class TimeCodes {

    static final Duration STEP = Duration.ofSeconds(30);
    static final int DIGITS = 6;
    private static final int DRIFT = 1;
    static final int SECRET_BYTES = 20;
    private static final String ISSUER = "Chung Suc";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private TimeCodes() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static String at(byte[] secret, Instant moment) {
        try {
            var key = new SecretKeySpec(secret, GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of the step whose code this is, if it is one of the steps that may be meant. */
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        var found = OptionalLong.empty();
        for (int off = -DRIFT; off <= DRIFT; off++) {
            var moment = now.plus(STEP.multipliedBy(off));
            if (same(at(secret, moment), typed)) {
                found = OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
            }
        }
        return found;
    }

    /** Takes as long whatever differs. */
    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    /** The key as one types it into an app that cannot see the picture. */
    static String key(byte[] secret) {
        return new Base32().encodeToString(secret);
    }

    /** What the picture says to the app. */
    static String address(byte[] secret, String username) {
        var issuer = encoded(ISSUER);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        issuer, encoded(username), key(secret), issuer, DIGITS, STEP.toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
