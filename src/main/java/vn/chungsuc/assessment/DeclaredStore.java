package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.shared.Officer;

import java.sql.Types;
import java.time.OffsetDateTime;

/** Declared totals and verdicts: one paper's words replace those of the one before. */
@Repository
class DeclaredStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeclaredStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void put(
            Officer officer,
            int sheet,
            Declare.Declaration declaration,
            OffsetDateTime now,
            String key) {
        jdbc.sql(
                        """
                        with total as (
                            insert into assessment.declared_total
                                (sheet_id, criteria, indicators, document, document_date, note, account_id, declared_at)
                            values (:sheet, :criteria, :indicators, :document, :date, :note, :account, :at)
                            on conflict (sheet_id) do update
                            set criteria = excluded.criteria, indicators = excluded.indicators,
                                document = excluded.document, document_date = excluded.document_date,
                                note = excluded.note, account_id = excluded.account_id, declared_at = excluded.declared_at
                        ), gone as (
                            delete from assessment.declared_verdict
                            where sheet_id = :sheet and indicator = -1 and not criterion = any(:numbers)
                        ), verdicts as (
                            insert into assessment.declared_verdict
                                (sheet_id, criterion, met, document, document_date, account_id, declared_at)
                            select :sheet, v.number, v.met, :document, :date, :account, :at
                            from unnest(:numbers::int[], :met::bool[]) v(number, met)
                            on conflict (sheet_id, criterion, indicator) do update
                            set met = excluded.met, document = excluded.document,
                                document_date = excluded.document_date, account_id = excluded.account_id,
                                declared_at = excluded.declared_at
                        )
                        select journal.write_on(:account, :actor, 'total-declared', 'sheet', :key,
                                                (select unit_id from assessment.sheet where id = :sheet),
                                                (select to_jsonb(t) from assessment.declared_total t where sheet_id = :sheet),
                                                :after::jsonb, :ip)
                        """)
                .param("sheet", sheet)
                .param("criteria", declaration.criteria(), Types.SMALLINT)
                .param("indicators", declaration.indicators(), Types.SMALLINT)
                .param("document", declaration.document())
                .param("date", declaration.date(), Types.DATE)
                .param("note", declaration.note(), Types.VARCHAR)
                .param("account", officer.accountId())
                .param("actor", officer.username())
                .param("at", now)
                .param("numbers", declaration.verdicts().keySet().toArray(Integer[]::new))
                .param("met", declaration.verdicts().values().toArray(Boolean[]::new))
                .param("key", key)
                .param("after", json.writeValueAsString(declaration))
                .param("ip", Journal.address(), Types.VARCHAR)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
