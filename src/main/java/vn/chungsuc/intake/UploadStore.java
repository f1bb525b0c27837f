package vn.chungsuc.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.assessment.DeclareTable.Replaced;
import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Officer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Uploaded spreadsheets, what was said of them and what they replaced. */
@Repository
@NotJournaled(
        "a file being previewed changes nothing; saving and undoing are journaled by assessment")
class UploadStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UploadStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    int add(
            Officer officer,
            Upload.Kind kind,
            String fileName,
            byte[] bytes,
            Object settings,
            OffsetDateTime at) {
        return jdbc.sql(
                        """
                        insert into intake.upload
                            (holder_unit_id, account_id, kind, file_name, sha256, bytes, settings, uploaded_at)
                        values (:holder, :account, :kind, :name, :sum, :bytes, :settings::jsonb, :at)
                        returning id
                        """)
                .param("holder", officer.scope().unitId())
                .param("account", officer.accountId())
                .param("kind", kind.name())
                .param("name", fileName)
                .param("sum", sha256(bytes))
                .param("bytes", bytes)
                .param("settings", json.writeValueAsString(settings))
                .param("at", at)
                .query(Integer.class)
                .single();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Settings settings(Upload upload) {
        return json.readValue(upload.settings(), Settings.class);
    }

    SheetBook.Origin origin(Upload upload) {
        return json.readValue(upload.settings(), SheetBook.Origin.class);
    }

    void arrange(int id, Settings settings) {
        jdbc.sql(
                        """
                        update intake.upload set settings = :settings::jsonb where id = :id and saved_at is null
                        """)
                .param("id", id)
                .param("settings", json.writeValueAsString(settings))
                .update();
    }

    /** Takes the upload for saving; false: it is saved already. */
    boolean take(Officer officer, int id, OffsetDateTime at) {
        return jdbc.sql(
                                """
                                update intake.upload set saved_at = :at, saved_by = :account
                                where id = :id and saved_at is null
                                """)
                        .param("id", id)
                        .param("at", at)
                        .param("account", officer.accountId())
                        .update()
                == 1;
    }

    void saved(int id, OffsetDateTime at, int cells, int refused, int units) {
        jdbc.sql(
                        """
                        update intake.upload set saved_at = :at, cells = :cells, refused = :refused, units = :units
                        where id = :id
                        """)
                .param("id", id)
                .param("at", at)
                .param("cells", cells)
                .param("refused", refused)
                .param("units", units)
                .update();
    }

    void replaced(int id, List<Replaced> replaced) {
        jdbc.sql(
                        """
                        insert into intake.change (upload_id, sheet_id, criterion, indicator, before)
                        select :id, * from unnest(:sheets::int[], :criteria::smallint[], :indicators::smallint[],
                                                  :before::text[]::jsonb[])
                        """)
                .param("id", id)
                .param("sheets", replaced.stream().map(Replaced::sheet).toArray(Integer[]::new))
                .param(
                        "criteria",
                        replaced.stream().map(Replaced::criterion).toArray(Integer[]::new))
                .param(
                        "indicators",
                        replaced.stream().map(Replaced::indicator).toArray(Integer[]::new))
                .param("before", replaced.stream().map(Replaced::before).toArray(String[]::new))
                .update();
    }

    /** False: it was undone before, or never saved. */
    boolean undo(Officer officer, int id, OffsetDateTime at) {
        return jdbc.sql(
                                """
                                update intake.upload set undone_at = :at, undone_by = :account
                                where id = :id and saved_at is not null and undone_at is null
                                """)
                        .param("id", id)
                        .param("at", at)
                        .param("account", officer.accountId())
                        .update()
                == 1;
    }

    void remember(
            Officer officer, String kind, String set, Map<String, String> said, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into intake.answer (holder_unit_id, kind, written, set_id, meaning, account_id, answered_at)
                        select :holder, :kind, written, :set, meaning, :account, :at
                        from unnest(:written::text[], :meanings::text[]) a(written, meaning)
                        on conflict (holder_unit_id, kind, written, set_id) do update
                        set meaning = excluded.meaning, account_id = excluded.account_id,
                            answered_at = excluded.answered_at
                        """)
                .param("holder", officer.scope().unitId())
                .param("kind", kind)
                .param("set", set)
                .param("account", officer.accountId())
                .param("at", at)
                .param("written", said.keySet().toArray(String[]::new))
                .param("meanings", said.values().toArray(String[]::new))
                .update();
    }
}
