package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.SpreadsheetFile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Lists an account brought as a spreadsheet, between looking them through and making something of
 * them; tidied away after a week.
 */
@Repository
@NotJournaled("a list nobody has acted on yet; what is made from it is on record one by one")
public class BroughtLists {

    private static final int KEPT_DAYS = 7;
    private static final TypeReference<List<SpreadsheetFile.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BroughtLists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a list is to become; one is not read as the other. */
    public enum Purpose {
        ACCOUNTS,
        TASKS
    }

    /**
     * @param made it was acted on already
     */
    public record Kept(
            int id, String name, String sha256, List<SpreadsheetFile.Line> lines, boolean made) {}

    public int keep(
            int account,
            Purpose purpose,
            String name,
            String sha256,
            List<SpreadsheetFile.Line> lines,
            OffsetDateTime now) {
        return jdbc.sql(
                        """
                        with old as (
                            delete from access.brought_list where created_at < :before
                        )
                        insert into access.brought_list (account_id, purpose, name, sha256, lines, created_at)
                        values (:account, :purpose, :name, :sha256, :lines::jsonb, :now)
                        returning id
                        """)
                .param("before", now.minusDays(KEPT_DAYS))
                .param("account", account)
                .param("purpose", purpose.name())
                .param("name", name)
                .param("sha256", sha256)
                .param("lines", json.writeValueAsString(lines))
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    /** One's own only. */
    public Optional<Kept> find(int account, Purpose purpose, int id) {
        return jdbc.sql(
                        """
                        select id, name, sha256, lines::text as lines, made_at is not null as made
                        from access.brought_list
                        where id = :id and account_id = :account and purpose = :purpose
                        """)
                .param("id", id)
                .param("account", account)
                .param("purpose", purpose.name())
                .query((row, _) ->
                        new Kept(
                                row.getInt("id"),
                                row.getString("name"),
                                row.getString("sha256"),
                                json.readValue(row.getString("lines"), LINES),
                                row.getBoolean("made")))
                .optional();
    }

    /** False: made already, perhaps by a second click. */
    public boolean make(int id, OffsetDateTime now) {
        return jdbc.sql(
                                "update access.brought_list set made_at = :now where id = :id and"
                                        + " made_at is null")
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }
}
