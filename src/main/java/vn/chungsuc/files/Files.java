package vn.chungsuc.files;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;

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
    private final Clock clock;

    Files(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
                jdbc.sql(
                                "insert into files.piece (sha256, number, bytes) values (:sum, :n,"
                                        + " :bytes)")
                        .param("sum", sum)
                        .param("n", number)
                        .param("bytes", piece)
                        .update();
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

    /** Piece by piece, so that a large file never stands whole in memory. */
    public void write(StoredFile file, OutputStream out) throws IOException {
        var sum = HexFormat.of().parseHex(file.sha256());
        var whole = whole(sum);
        if (whole != null) {
            out.write(whole);
            return;
        }
        long written = 0;
        for (int number = 0; written < file.size(); number++) {
            var piece = piece(sum, number);
            out.write(piece);
            written += piece.length;
        }
    }

    private byte @Nullable [] whole(byte[] sum) {
        return jdbc.sql("select bytes from files.content where sha256 = :sum")
                .param("sum", sum)
                .query((row, _) -> java.util.Optional.ofNullable(row.getBytes(1)))
                .optional()
                .orElseThrow(NotFound::new)
                .orElse(null);
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
