package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.unitchange.view.Told;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Keeps lists of changes from the day they are brought. */
@Repository
@NotJournaled("a list nobody has acted on yet; applying and taking back are on record as reforms")
class ListStore {

    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ListStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param sha256 null: typed into the form
     */
    record New(
            int unit,
            int account,
            String name,
            @Nullable String sha256,
            LocalDate day,
            @Nullable String level,
            List<Row> rows) {}

    /** Drafts nobody touched for a month go. */
    int keep(New list, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        with old as (
                            delete from unitchange.change_list where applied_at is null and created_at < :monthAgo
                        )
                        insert into unitchange.change_list (unit_id, account_id, name, sha256, day, level, rows, created_at)
                        values (:unit, :account, :name, :sha256, :day, :level, :rows::jsonb, :now)
                        returning id
                        """)
                .param("monthAgo", now.minusDays(30))
                .param("unit", list.unit())
                .param("account", list.account())
                .param("name", list.name())
                .param("sha256", list.sha256(), Types.VARCHAR)
                .param("day", list.day())
                .param("level", list.level(), Types.VARCHAR)
                .param("rows", json.writeValueAsString(list.rows()))
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    List<Row> rows(String text) {
        return json.readValue(text, ROWS);
    }

    Told told(String text) {
        return json.readValue(text, Told.class);
    }

    /** False: applied already, or thrown away, perhaps by a second click. */
    boolean apply(
            int id,
            Resolution resolution,
            @Nullable Long scan,
            int account,
            Told told,
            int reform,
            OffsetDateTime now) {
        return jdbc.sql(
                                """
                                update unitchange.change_list
                                set number = :number, dated = :dated, issuer = :issuer, scan_id = :scan, applied_by = :account,
                                    applied_at = :now, reform_id = :reform, outcome = :told::jsonb
                                where id = :id and applied_at is null
                                """)
                        .param("id", id)
                        .param("number", resolution.number())
                        .param("dated", resolution.dated())
                        .param("issuer", resolution.issuer())
                        .param("scan", scan, Types.BIGINT)
                        .param("account", account)
                        .param("now", now)
                        .param("reform", reform)
                        .param("told", json.writeValueAsString(told))
                        .update()
                == 1;
    }

    boolean undo(int id, int account, String reason, OffsetDateTime now) {
        return jdbc.sql(
                                """
                                update unitchange.change_list set undone_by = :account, undone_at = :now, undone_for = :reason
                                where id = :id and applied_at is not null and undone_at is null
                                """)
                        .param("id", id)
                        .param("account", account)
                        .param("now", now)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    void handed(int id, LocalDate until) {
        jdbc.sql("update unitchange.change_list set handed_until = :until where id = :id")
                .param("id", id)
                .param("until", until)
                .update();
    }

    boolean drop(int id) {
        return jdbc.sql("delete from unitchange.change_list where id = :id and applied_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }
}
