package vn.chungsuc.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Officer;

import java.time.OffsetDateTime;

@Repository
@NotJournaled("The register's own use cases record each of these changes of a paper")
class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Report report) {
        jdbc.sql(
                        """
                        insert into reporting.report (document_id, set_id, as_of)
                        values (:id, :set, :asOf)
                        """)
                .param("id", report.documentId())
                .param("set", report.setId())
                .param("asOf", report.asOf())
                .update();
    }

    /**
     * @return false when somebody else saved since the version was read
     */
    boolean save(Officer officer, long id, String part, String words, int read, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into reporting.narrative_history (document_id, part, version, words, account_id, at)
                        select document_id, part, version, words, account_id, at
                        from reporting.narrative
                        where document_id = :id and part = :part and version = :read
                        """)
                .param("id", id)
                .param("part", part)
                .param("read", read)
                .update();
        return jdbc.sql(
                                """
                                insert into reporting.narrative (document_id, part, words, version, account_id, at)
                                select :id, :part, :words, 1, :by, :at
                                where :read = 0
                                   or exists (select from reporting.narrative n
                                              where n.document_id = :id and n.part = :part and n.version = :read)
                                on conflict (document_id, part)
                                    do update set words = excluded.words, version = narrative.version + 1,
                                                  account_id = excluded.account_id, at = excluded.at
                                    where narrative.version = :read
                                """)
                        .param("id", id)
                        .param("part", part)
                        .param("words", words)
                        .param("by", officer.accountId())
                        .param("at", at)
                        .param("read", read)
                        .update()
                == 1;
    }
}
