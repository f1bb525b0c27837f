package vn.chungsuc.tasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.SpreadsheetFile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Lists of tasks between looking them through and making them. */
@Repository
@NotJournaled("a list nobody has acted on yet; the tasks made from it are on record one by one")
class BroughtTasks {

    private static final int KEPT_DAYS = 7;
    private static final TypeReference<List<SpreadsheetFile.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BroughtTasks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Brought(
            long id, String name, String sha256, List<SpreadsheetFile.Line> lines, boolean made) {}

    long keep(
            int account,
            String name,
            String sha256,
            List<SpreadsheetFile.Line> lines,
            OffsetDateTime now) {
        return jdbc.sql(
                        """
                        with old as (
                            delete from tasks.brought where at < :before
                        )
                        insert into tasks.brought (account_id, name, sha256, lines, at)
                        values (:account, :name, :sha256, :lines::jsonb, :now)
                        returning id
                        """)
                .param("before", now.minusDays(KEPT_DAYS))
                .param("account", account)
                .param("name", name)
                .param("sha256", sha256)
                .param("lines", json.writeValueAsString(lines))
                .param("now", now)
                .query(Long.class)
                .single();
    }

    /** One's own only. */
    Optional<Brought> find(int account, long id) {
        return jdbc.sql(
                        """
                        select id, name, sha256, lines::text as lines, made_at is not null as made
                        from tasks.brought
                        where id = :id and account_id = :account
                        """)
                .param("id", id)
                .param("account", account)
                .query((row, _) ->
                        new Brought(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("sha256"),
                                json.readValue(row.getString("lines"), LINES),
                                row.getBoolean("made")))
                .optional();
    }

    /** False: made already, perhaps by a second click. */
    boolean make(long id, OffsetDateTime now) {
        return jdbc.sql(
                                "update tasks.brought set made_at = :now where id = :id and made_at"
                                        + " is null")
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }
}
