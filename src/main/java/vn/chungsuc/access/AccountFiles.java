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

/** Lists of accounts between looking them through and making them. */
@Repository
@NotJournaled("a list nobody has acted on yet; the accounts made from it are on record one by one")
class AccountFiles {

    private static final TypeReference<List<SpreadsheetFile.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountFiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Kept(int id, String name, List<SpreadsheetFile.Line> lines, boolean made) {}

    int keep(
            int account,
            String name,
            String sha256,
            List<SpreadsheetFile.Line> lines,
            OffsetDateTime now) {
        return jdbc.sql(
                        """
                        with old as (
                            delete from access.account_file where created_at < :yesterday
                        )
                        insert into access.account_file (account_id, name, sha256, lines, created_at)
                        values (:account, :name, :sha256, :lines::jsonb, :now)
                        returning id
                        """)
                .param("yesterday", now.minusDays(1))
                .param("account", account)
                .param("name", name)
                .param("sha256", sha256)
                .param("lines", json.writeValueAsString(lines))
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    /** One's own only. */
    Optional<Kept> find(int account, int id) {
        return jdbc.sql(
                        """
                        select id, name, lines::text as lines, made_at is not null as made
                        from access.account_file
                        where id = :id and account_id = :account
                        """)
                .param("id", id)
                .param("account", account)
                .query((row, _) ->
                        new Kept(
                                row.getInt("id"),
                                row.getString("name"),
                                json.readValue(row.getString("lines"), LINES),
                                row.getBoolean("made")))
                .optional();
    }

    /** False: made already, perhaps by a second click. */
    boolean make(int id, OffsetDateTime now) {
        return jdbc.sql(
                                "update access.account_file set made_at = :now where id = :id and"
                                        + " made_at is null")
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }
}
