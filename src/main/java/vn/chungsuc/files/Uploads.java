package vn.chungsuc.files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.NotFound;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files on their way in pieces, each account seeing its own alone. A file asked for again, by the
 * same person, of the same name, size and mark, goes on where the line broke.
 */
@Repository
@NotJournaled("a file on its way belongs to nothing yet; its receipt is recorded where it is used")
public class Uploads {

    /** One piece at most; the browser sends smaller ones. */
    public static final int MOST_AT_ONCE = 4 << 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Upload(UUID id, String place, String name, long size, long received) {

        public boolean isWhole() {
            return received == size;
        }
    }

    /** Begins, or finds what began before. */
    public Upload begin(int account, String place, String name, long size, String mark) {
        jdbc.sql(
                        """
                        insert into files.upload (id, account_id, place, name, size, mark, started_at, last_at)
                        values (gen_random_uuid(), :account, :place, :name, :size, :mark, :now, :now)
                        on conflict (account_id, place, name, size, mark) do update set last_at = excluded.last_at
                        """)
                .param("account", account)
                .param("place", place)
                .param("name", name)
                .param("size", size)
                .param("mark", mark)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return jdbc.sql(
                        """
                        select id, place, name, size, received
                        from files.upload
                        where account_id = :account and place = :place and name = :name and size = :size and mark = :mark
                        """)
                .param("account", account)
                .param("place", place)
                .param("name", name)
                .param("size", size)
                .param("mark", mark)
                .query(Upload.class)
                .single();
    }

    public Upload require(int account, UUID id) {
        return jdbc.sql(
                        """
                        select id, place, name, size, received
                        from files.upload
                        where id = :id and account_id = :account
                        """)
                .param("id", id)
                .param("account", account)
                .query(Upload.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Empty: the piece does not begin where the last one ended, or would not fit. */
    public Optional<Upload> append(int account, UUID id, long at, byte[] piece) {
        var taken =
                jdbc.sql(
                                """
                                with grown as (
                                    update files.upload
                                    set received = received + :length, last_at = :now
                                    where id = :id and account_id = :account and received = :at
                                      and received + :length <= size
                                    returning id
                                )
                                insert into files.upload_piece (upload_id, at, bytes)
                                select id, :at, :bytes from grown
                                """)
                        .param("length", piece.length)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .param("account", account)
                        .param("at", at)
                        .param("bytes", piece)
                        .update();
        return taken == 0 ? Optional.empty() : Optional.of(require(account, id));
    }

    /** Puts the pieces together in a file on disk; they stay until {@link #end}. */
    public void spool(Upload upload, Path to) throws IOException {
        try (var out = java.nio.file.Files.newOutputStream(to)) {
            for (var at : pieces(upload)) {
                out.write(piece(upload, at));
            }
        }
    }

    private List<Long> pieces(Upload upload) {
        return jdbc.sql("select at from files.upload_piece where upload_id = :id order by at")
                .param("id", upload.id())
                .query(Long.class)
                .list();
    }

    private byte[] piece(Upload upload, long at) {
        return jdbc.sql("select bytes from files.upload_piece where upload_id = :id and at = :at")
                .param("id", upload.id())
                .param("at", at)
                .query(byte[].class)
                .single();
    }

    public void end(Upload upload) {
        jdbc.sql("delete from files.upload where id = :id").param("id", upload.id()).update();
    }

    /** Forgets what nobody went on with. */
    int sweep(OffsetDateTime before) {
        return jdbc.sql("delete from files.upload where last_at < :before")
                .param("before", before)
                .update();
    }
}
