package vn.chungsuc.files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;

/** Previews by the checksum of what they were made of. */
@Repository
@NotJournaled("made of stored bytes by themselves, and could be made again")
class PreviewStore {

    /** Another version of the decoder may read what this one could not. */
    private static final Duration FAILURE_HOLDS = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PreviewStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Preview> kept(StoredFile file) {
        return jdbc.sql(
                        """
                        select outcome, bytes
                        from files.preview
                        where sha256 = :sum and (outcome = 'SHOWN' or made_at > :since)
                        """)
                .param("sum", HexFormat.of().parseHex(file.sha256()))
                .param("since", OffsetDateTime.now(clock).minus(FAILURE_HOLDS))
                .query((row, _) ->
                        new Preview(
                                Preview.Outcome.valueOf(row.getString("outcome")),
                                row.getBytes("bytes")))
                .optional();
    }

    void keep(StoredFile file, Preview made) {
        jdbc.sql(
                        """
                        insert into files.preview (sha256, outcome, bytes, made_at)
                        values (:sum, :outcome, :bytes, :now)
                        on conflict (sha256) do update
                        set outcome = excluded.outcome, bytes = excluded.bytes, made_at = excluded.made_at
                        """)
                .param("sum", HexFormat.of().parseHex(file.sha256()))
                .param("outcome", made.outcome().name())
                .param("bytes", made.jpeg(), java.sql.Types.BINARY)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
