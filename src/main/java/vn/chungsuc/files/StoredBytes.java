package vn.chungsuc.files;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is stored, read for the check; the check's findings. */
@Repository
class StoredBytes {

    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final Files files;
    private final Bucket bucket;

    StoredBytes(JdbcClient jdbc, Files files, Bucket bucket) {
        this.jdbc = jdbc;
        this.files = files;
        this.bucket = bucket;
    }

    /**
     * @param place the store outside its bytes are in; null: here
     * @param sound null: it lies in pieces or outside and is to be read
     */
    record Content(byte[] sha256, long size, @Nullable String place, @Nullable Boolean sound) {}

    /** The next contents by checksum; small ones are compared where they lie. */
    List<Content> after(byte[] sum) {
        return jdbc.sql(
                        """
                        select sha256, size, place, case when bytes is not null then sha256(bytes) = sha256 end as sound
                        from files.content
                        where sha256 > :sum
                        order by sha256
                        limit :most
                        """)
                .param("sum", sum)
                .param("most", AT_ONCE)
                .query((row, _) ->
                        new Content(
                                row.getBytes("sha256"),
                                row.getLong("size"),
                                row.getString("place"),
                                row.getObject("sound", Boolean.class)))
                .list();
    }

    boolean isSound(Content content) {
        if (content.sound() != null) {
            return content.sound();
        }
        if (content.place() == null && isSoundHere(content)) {
            return true;
        }
        // it may have been moved since it was listed
        var place = files.where(content.sha256()).place();
        return place != null && isSoundOutside(content.sha256(), place);
    }

    /**
     * @throws vn.chungsuc.shared.Away the store does not answer
     */
    private boolean isSoundOutside(byte[] sum, String place) {
        try (var spool = Spool.open()) {
            return bucket.fetch(place, sum, spool.at());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private boolean isSoundHere(Content content) {
        var digest = Files.digest();
        long read = 0;
        for (int number = 0; read < content.size(); number++) {
            var piece = piece(content, number);
            if (piece.isEmpty()) {
                return false;
            }
            digest.update(piece.get());
            read += piece.get().length;
        }
        return Arrays.equals(digest.digest(), content.sha256());
    }

    private Optional<byte[]> piece(Content content, int number) {
        try {
            return Optional.of(files.piece(content.sha256(), number));
        } catch (vn.chungsuc.shared.NotFound gone) {
            return Optional.empty();
        }
    }

    void record(OffsetDateTime began, OffsetDateTime ended, CheckStoredBytes.Counted counted) {
        jdbc.sql(
                        """
                        insert into files.check_run (started_at, ended_at, contents, bytes, damaged, unread)
                        values (:began, :ended, :contents, :bytes, :damaged, :unread)
                        """)
                .param("began", began)
                .param("ended", ended)
                .param("contents", counted.contents())
                .param("bytes", counted.bytes())
                .param("damaged", counted.damaged().size())
                .param("unread", counted.unread())
                .update();
        jdbc.sql("delete from files.damage").update();
        for (var sum : counted.damaged()) {
            jdbc.sql("insert into files.damage (sha256, found_at) values (:sum, :at)")
                    .param("sum", sum)
                    .param("at", ended)
                    .update();
        }
    }

    Optional<CheckStoredBytes.LastCheck> last() {
        return jdbc.sql(
                        """
                        select ended_at, contents, bytes, damaged, unread
                        from files.check_run
                        order by id desc
                        limit 1
                        """)
                .query(CheckStoredBytes.LastCheck.class)
                .optional();
    }

    /** Names under which damaged bytes are known, for whoever looks for the paper again. */
    List<String> damagedNames() {
        return jdbc.sql(
                        """
                        select distinct f.name
                        from files.damage d
                        join files.file f on f.sha256 = d.sha256
                        order by f.name
                        limit 50
                        """)
                .query(String.class)
                .list();
    }
}
