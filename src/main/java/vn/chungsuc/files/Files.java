package vn.chungsuc.files;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Refused;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/**
 * Bytes with their checksum, kept once however often they come. Who may see a file is the business
 * of the paper it belongs to; so is the journal entry.
 */
@Repository
public class Files {

    /** Above it the bytes lie in pieces of this size. */
    static final int PIECE = 2 << 20;

    private final JdbcClient jdbc;
    private final ContentStore contents;
    private final Bucket bucket;
    private final Clock clock;

    Files(JdbcClient jdbc, ContentStore contents, Bucket bucket, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.bucket = bucket;
        this.clock = clock;
    }

    public StoredFile store(int unitId, @Nullable Integer accountId, Arrival file) {
        var sum = sha256(file.bytes());
        keep(sum, file.bytes(), file.bytes().length);
        return add(sum, file.name(), file.type(), unitId, accountId);
    }

    /** Reads the parcel from disk twice, never whole into memory. */
    public StoredFile store(int unitId, @Nullable Integer accountId, Parcel file)
            throws IOException {
        var sum = sha256(file);
        if (file.size() <= PIECE) {
            keep(sum, java.nio.file.Files.readAllBytes(file.at()), file.size());
        } else if (keep(sum, null, file.size())) {
            keepPieces(sum, file);
        }
        return add(sum, file.name(), file.type(), unitId, accountId);
    }

    private boolean keep(byte[] sum, byte @Nullable [] bytes, long size) {
        return jdbc.sql(
                                """
                                insert into files.content (sha256, bytes, size)
                                values (:sum, :bytes, :size)
                                on conflict (sha256) do nothing
                                """)
                        .param("sum", sum)
                        .param("bytes", bytes, java.sql.Types.BINARY)
                        .param("size", size)
                        .update()
                > 0;
    }

    private void keepPieces(byte[] sum, Parcel file) throws IOException {
        try (var in = java.nio.file.Files.newInputStream(file.at())) {
            var piece = in.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                contents.piece(sum, number, piece);
                piece = in.readNBytes(PIECE);
            }
        }
    }

    private StoredFile add(
            byte[] sum, String name, FileType type, int unitId, @Nullable Integer accountId) {
        var id =
                jdbc.sql(
                                """
                                insert into files.file (sha256, name, media_type, unit_id, account_id, stored_at)
                                values (:sum, :name, :type, :unit, :account, :at)
                                returning id
                                """)
                        .param("sum", sum)
                        .param("name", name)
                        .param("type", type.mediaType())
                        .param("unit", unitId)
                        .param("account", accountId)
                        .param("at", OffsetDateTime.now(clock))
                        .query(Long.class)
                        .single();
        return require(id);
    }

    public StoredFile require(long id) {
        return jdbc.sql(
                        """
                        select id, name, media_type, size, sha256, unit_id, account_id, stored_at
                        from files.file_v
                        where id = :id
                        """)
                .param("id", id)
                .query(StoredFile.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public byte[] bytes(long id) {
        var file = require(id);
        var whole = new java.io.ByteArrayOutputStream(Math.toIntExact(file.size()));
        try {
            write(file, whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return whole.toByteArray();
    }

    /**
     * Piece by piece, so that a large file never stands whole in memory.
     *
     * @throws vn.chungsuc.shared.Away its store does not answer; nothing is written then
     */
    public void write(StoredFile file, OutputStream out) throws IOException {
        try (var bytes = open(file)) {
            bytes.writeTo(out);
        }
    }

    /** Bytes that can be had: known before the first is sent. */
    public interface Bytes extends AutoCloseable {
        void writeTo(OutputStream out) throws IOException;

        @Override
        void close() throws IOException;
    }

    /**
     * @throws vn.chungsuc.shared.Away its store does not answer
     * @throws Refused what the store has is not what was put there
     */
    public Bytes open(StoredFile file) throws IOException {
        var sum = HexFormat.of().parseHex(file.sha256());
        var lies = where(sum);
        if (lies.place() != null) {
            return new Fetched(fetched(file, sum, lies.place()));
        }
        return new Here(sum, file.size(), lies.bytes());
    }

    private Spool fetched(StoredFile file, byte[] sum, String place) throws IOException {
        var spool = Spool.open();
        try {
            if (bucket.fetch(place, sum, spool.at())) {
                return spool;
            }
        } catch (IOException | RuntimeException failed) {
            spool.close();
            throw failed;
        }
        spool.close();
        throw new Refused(
                tr(
                        "Tệp «%s» ở kho ngoài bị thiếu hoặc không còn khớp mã SHA-256 lúc nhận. Báo"
                                + " người quản trị khôi phục từ bản sao của kho.",
                        file.name()));
    }

    private final class Here implements Bytes {
        private final byte[] sum;
        private final long size;
        private final byte @Nullable [] whole;

        Here(byte[] sum, long size, byte @Nullable [] whole) {
            this.sum = sum;
            this.size = size;
            this.whole = whole;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            if (whole != null) {
                out.write(whole);
                return;
            }
            long written = 0;
            for (int number = 0; written < size; number++) {
                var piece = piece(sum, number);
                out.write(piece);
                written += piece.length;
            }
        }

        @Override
        public void close() {}
    }

    private record Fetched(Spool spool) implements Bytes {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            java.nio.file.Files.copy(spool.at(), out);
        }

        @Override
        public void close() throws IOException {
            spool.close();
        }
    }

    /** Of what lies here. */
    void copy(byte[] sum, long size, OutputStream out) throws IOException {
        new Here(sum, size, where(sum).bytes()).writeTo(out);
    }

    /**
     * Where bytes are.
     *
     * @param place the store outside; null: here
     * @param bytes if they lie here in one
     */
    record Lies(@Nullable String place, byte @Nullable [] bytes) {}

    Lies where(byte[] sum) {
        return jdbc.sql("select place, bytes from files.content where sha256 = :sum")
                .param("sum", sum)
                .query((row, _) -> new Lies(row.getString("place"), row.getBytes("bytes")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    byte[] piece(byte[] sum, int number) {
        return jdbc.sql("select bytes from files.piece where sha256 = :sum and number = :n")
                .param("sum", sum)
                .param("n", number)
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The checksum of what lies on disk, as the store will know it. */
    public static String sum(Parcel file) throws IOException {
        return HexFormat.of().formatHex(sha256(file));
    }

    private static byte[] sha256(Parcel file) throws IOException {
        var digest = digest();
        try (var in = java.nio.file.Files.newInputStream(file.at())) {
            var buffer = new byte[64 << 10];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
