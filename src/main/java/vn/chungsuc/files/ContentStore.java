package vn.chungsuc.files;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chungsuc.journal.NotJournaled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where bytes are, and their way from one place to another. */
@Repository
@NotJournaled("where bytes lie changes nothing that anybody brought; their checksum stays")
class ContentStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate whole;

    ContentStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.whole = new TransactionTemplate(transactions);
    }

    record Content(byte[] sha256, long size, @Nullable String place) {}

    record Counted(long outside, long inside) {}

    Counted counted() {
        return jdbc.sql(
                        """
                        select count(*) filter (where place is not null) as outside,
                               count(*) filter (where place is null)     as inside
                        from files.content
                        """)
                .query(Counted.class)
                .single();
    }

    /**
     * @param outside one that is in a store, else one that is here
     */
    Optional<Content> next(boolean outside) {
        return jdbc.sql(
                        """
                        select sha256, size, place
                        from files.content
                        where (place is not null) = :outside
                        order by sha256
                        limit 1
                        """)
                .param("outside", outside)
                .query(Content.class)
                .optional();
    }

    void movedOut(byte[] sum, String place) {
        whole.executeWithoutResult(_ -> {
            jdbc.sql(
                            "update files.content set place = :place, bytes = null where sha256 ="
                                    + " :sum")
                    .param("place", place)
                    .param("sum", sum)
                    .update();
            jdbc.sql("delete from files.piece where sha256 = :sum").param("sum", sum).update();
        });
    }

    void movedIn(byte[] sum, Path bytes) {
        whole.executeWithoutResult(_ -> {
            try (var in = Files.newInputStream(bytes)) {
                var first = in.readNBytes(vn.chungsuc.files.Files.PIECE);
                var small = Files.size(bytes) <= vn.chungsuc.files.Files.PIECE;
                jdbc.sql(
                                "update files.content set place = null, bytes = :bytes where"
                                        + " sha256 = :sum")
                        .param("bytes", small ? first : null, java.sql.Types.BINARY)
                        .param("sum", sum)
                        .update();
                for (int number = 0; !small && first.length > 0; number++) {
                    piece(sum, number, first);
                    first = in.readNBytes(vn.chungsuc.files.Files.PIECE);
                }
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        });
    }

    void piece(byte[] sum, int number, byte[] bytes) {
        jdbc.sql("insert into files.piece (sha256, number, bytes) values (:sum, :n, :bytes)")
                .param("sum", sum)
                .param("n", number)
                .param("bytes", bytes)
                .update();
    }
}
