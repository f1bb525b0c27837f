package vn.chungsuc.files;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import vn.chungsuc.shared.Away;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A store outside the database, if the office has one: any that speaks the protocol of Amazon S3.
 * An object's name is the SHA-256 of its bytes, so that to put it twice changes nothing.
 */
@Component
class Bucket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bucket.class);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration WHOLE = Duration.ofSeconds(120);
    private static final String SCHEME = "s3:";

    private final Settings settings;
    private @Nullable S3Client client;

    private record Settings(
            String bucket, String endpoint, String region, String key, String secret) {}

    Bucket(
            @Value("${chungsuc.s3.bucket:}") String bucket,
            @Value("${chungsuc.s3.endpoint:}") String endpoint,
            @Value("${chungsuc.s3.region:us-east-1}") String region,
            @Value("${chungsuc.s3.access-key:}") String key,
            @Value("${chungsuc.s3.secret-key:}") String secret) {
        this.settings = new Settings(bucket.strip(), endpoint.strip(), region.strip(), key, secret);
    }

    boolean isConfigured() {
        return !settings.bucket().isEmpty();
    }

    /** How a row names the store its bytes are in. */
    String place() {
        return SCHEME + settings.bucket();
    }

    String address() {
        return settings.endpoint().isEmpty() ? settings.region() : settings.endpoint();
    }

    boolean answers() {
        try {
            client().headBucket(asked -> asked.bucket(settings.bucket()));
            return true;
        } catch (SdkException away) {
            LOG.warn("The store {} does not answer: {}", place(), away.getMessage());
            return false;
        }
    }

    /**
     * Kept as it is: the store compares what it received with a checksum.
     *
     * @throws Away nothing was put, or nobody knows
     */
    void put(byte[] sum, Path bytes) throws IOException {
        var check = Base64.getEncoder().encodeToString(md5(bytes));
        try {
            client().putObject(
                            asked ->
                                    asked.bucket(settings.bucket())
                                            .key(name(sum))
                                            .contentMD5(check),
                            RequestBody.fromFile(bytes));
        } catch (SdkException failed) {
            throw away(failed);
        }
    }

    /**
     * Reads an object and compares it with its SHA-256.
     *
     * @param place as a row names it
     * @return false: it is not there, or not what it was
     * @throws Away the store does not answer, or none is configured any more
     */
    boolean fetch(String place, byte[] sum, Path to) throws IOException {
        try (var in =
                        client().getObject(asked ->
                                asked.bucket(place.substring(SCHEME.length())).key(name(sum)));
                var out = Files.newOutputStream(to)) {
            var digest = vn.chungsuc.files.Files.digest();
            var buffer = new byte[64 << 10];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            return Arrays.equals(digest.digest(), sum);
        } catch (NoSuchKeyException gone) {
            return false;
        } catch (SdkException failed) {
            throw away(failed);
        }
    }

    void delete(String place, byte[] sum) {
        try {
            client().deleteObject(
                            asked -> asked.bucket(place.substring(SCHEME.length())).key(name(sum)));
        } catch (SdkException failed) {
            throw away(failed);
        }
    }

    private static Away away(SdkException failed) {
        LOG.warn("The store of files failed: {}", failed.getMessage());
        return new Away(
                tr(
                        "Kho tệp ngoài của cơ quan không trả lời. Tệp không mất; thử lại sau ít"
                                + " phút. Nếu vẫn thế, báo người quản trị máy chủ."),
                failed);
    }

    private synchronized S3Client client() {
        if (!isConfigured()) {
            throw new Away(
                    tr(
                            "Tệp nằm ở kho ngoài mà máy chủ này chưa khai báo. Báo người quản trị"
                                    + " máy chủ đặt lại CHUNGSUC_S3_BUCKET."),
                    new IllegalStateException("no bucket is configured"));
        }
        var known = client;
        if (known == null) {
            known = make();
            client = known;
        }
        return known;
    }

    /** Everything is given: nothing is looked for on the machine or in its network. */
    private S3Client make() {
        var made =
                S3Client.builder()
                        .region(Region.of(settings.region()))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(
                                                settings.key(), settings.secret())))
                        .forcePathStyle(true)
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .overrideConfiguration(each -> each.apiCallTimeout(WHOLE))
                        .httpClient(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(CONNECT)
                                        .socketTimeout(SILENCE)
                                        .build());
        if (!settings.endpoint().isEmpty()) {
            made.endpointOverride(URI.create(settings.endpoint()));
        }
        return made.build();
    }

    /** In folders of 256, as stores with a file system behind them like it. */
    private static String name(byte[] sum) {
        var hex = HexFormat.of().formatHex(sum);
        return "tep/" + hex.substring(0, 2) + "/" + hex;
    }

    private static byte[] md5(Path bytes) throws IOException {
        try (var in = Files.newInputStream(bytes)) {
            var digest = MessageDigest.getInstance("MD5");
            var buffer = new byte[64 << 10];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                digest.update(buffer, 0, read);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
    }
}
