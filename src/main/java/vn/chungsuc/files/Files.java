package vn.chungsuc.files;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Bytes with their checksum, kept once however often they come. Who may see a file is the business
 * of the paper it belongs to; so is the journal entry.
 */
@Repository
public class Files {

    private final JdbcClient jdbc;
    private final Clock clock;

    Files(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public StoredFile store(int unitId, @Nullable Integer accountId, Arrival file) {
        var sum = sha256(file.bytes());
        jdbc.sql(
                        """
                        insert into files.content (sha256, bytes, size)
                        values (:sum, :bytes, :size)
                        on conflict (sha256) do nothing
                        """)
                .param("sum", sum)
                .param("bytes", file.bytes())
                .param("size", file.bytes().length)
                .update();
        var id =
                jdbc.sql(
                                """
                                insert into files.file (sha256, name, media_type, unit_id, account_id, stored_at)
                                values (:sum, :name, :type, :unit, :account, :at)
                                returning id
                                """)
                        .param("sum", sum)
                        .param("name", file.name())
                        .param("type", file.type().mediaType())
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
        return jdbc.sql(
                        """
                        select c.bytes
                        from files.file f
                        join files.content c on c.sha256 = f.sha256
                        where f.id = :id
                        """)
                .param("id", id)
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
