package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.StartRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must be readable again but never in a copy of the database alone: AES-256-GCM, by a
 * key of the installation that is kept outside the database.
 */
@Component
class KeySeal {

    private static final byte AES_GCM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String given;
    private final Path file;
    private @Nullable SecretKey known;

    /**
     * @param given 32 bytes in Base64; empty: of the file {@code key} in the data directory
     */
    KeySeal(
            @Value("${chungsuc.secret-key:}") String given,
            @Value("${chungsuc.data}") String data) {
        this.given = given.strip();
        this.file = Path.of(data, "key");
    }

    /** Of one account: what is sealed for one opens for no other. */
    byte[] seal(int account, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, account, nonce).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(AES_GCM)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty: sealed by another key, or altered. */
    Optional<byte[]> open(int account, byte[] sealed) {
        if (sealed.length <= 1 + NONCE || sealed[0] != AES_GCM) {
            return Optional.empty();
        }
        var nonce = new byte[NONCE];
        ByteBuffer.wrap(sealed).get(1, nonce);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, account, nonce);
            return Optional.of(cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE));
        } catch (AEADBadTagException other) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, int account, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("second-factor/" + account).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** Where the key comes from, for whoever must mend it. */
    String place() {
        return given.isEmpty() ? file.toAbsolutePath().toString() : "CHUNGSUC_SECRET_KEY";
    }

    private synchronized SecretKey key() {
        var key = known;
        if (key == null) {
            key = new SecretKeySpec(read(), "AES");
            known = key;
        }
        return key;
    }

    private byte[] read() {
        try {
            var bytes = Base64.getDecoder().decode(given.isEmpty() ? ofTheFile() : given);
            if (bytes.length == KEY) {
                return bytes;
            }
        } catch (IllegalArgumentException unreadable) {
            // told below
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        throw new StartRefused(
                "Khóa mã hóa ở %s phải là 32 byte viết bằng Base64 (tạo bằng: openssl rand -base64 32)."
                        .formatted(place()));
    }

    /** Made by whoever needs it first. */
    private String ofTheFile() throws IOException {
        if (!Files.exists(file)) {
            var fresh = new byte[KEY];
            RANDOM.nextBytes(fresh);
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh) + "\n");
            } catch (FileAlreadyExistsException another) {
                // a command beside the server was quicker
            }
        }
        return Files.readString(file).strip();
    }
}
