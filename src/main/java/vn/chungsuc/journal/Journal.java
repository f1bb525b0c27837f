package vn.chungsuc.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import tools.jackson.databind.json.JsonMapper;

/**
 * Records in the caller's transaction: what is rolled back was not done, what is committed is on
 * record.
 */
@Repository
public class Journal {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void record(JournalEntry entry) {
        jdbc.sql(
                        """
                        insert into journal.pending
                            (account_id, actor, action, subject_kind, subject_key, unit_id, before, after, ip, note)
                        values (:accountId, :actor, :action, :subjectKind, :subjectKey, :unitId,
                                :before::jsonb, :after::jsonb, :ip, :note)
                        """)
                .param("accountId", entry.accountId())
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subjectKind", entry.subjectKind())
                .param("subjectKey", entry.subjectKey())
                .param("unitId", entry.unitId())
                .param("before", text(entry.before()))
                .param("after", text(entry.after()))
                .param("ip", address())
                .param("note", entry.note())
                .update();
    }

    /** The address of the request being answered, if one is. */
    public static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }

    private @Nullable String text(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state);
    }
}
