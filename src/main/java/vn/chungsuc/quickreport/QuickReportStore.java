package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Officer;

import java.time.OffsetDateTime;

@Repository
class QuickReportStore {

    private final JdbcClient jdbc;

    QuickReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @NotJournaled("the register records the opening of the paper")
    void add(QuickReport report) {
        jdbc.sql(
                        """
                        insert into quickreport.quick_report (document_id, unit_id, obligation_id, set_id, year, month, previous, cut_off)
                        values (:id, :unit, :obligation, :set, :year, :month, :previous, :cutOff)
                        """)
                .param("id", report.documentId())
                .param("unit", report.unitId())
                .param("obligation", report.obligationId())
                .param("set", report.setId())
                .param("year", report.year())
                .param("month", report.month())
                .param("previous", report.previous())
                .param("cutOff", report.cutOff())
                .update();
    }

    /**
     * @return false when somebody else saved since the version was read
     */
    @NotJournaled("the register records each change of a draft")
    boolean save(Officer officer, long id, String part, String words, int read, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into quickreport.line_history (document_id, part, version, words, account_id, at)
                        select document_id, part, version, words, account_id, at
                        from quickreport.line
                        where document_id = :id and part = :part and version = :read
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("part", part)
                .param("read", read)
                .update();
        return jdbc.sql(
                                """
                                insert into quickreport.line (document_id, part, words, version, account_id, at)
                                select :id, :part, :words, 1, :by, :at
                                where :read = 0
                                   or exists (select from quickreport.line n
                                              where n.document_id = :id and n.part = :part and n.version = :read)
                                on conflict (document_id, part)
                                    do update set words = excluded.words, version = line.version + 1,
                                                  account_id = excluded.account_id, at = excluded.at
                                    where line.version = :read
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

    /** One indicator's cause and proposal, as typed. */
    record TypedCause(
            int indicator, String cause, @Nullable Boolean subjective, String proposal, int read) {}

    /**
     * @return false when somebody else saved since the version was read
     */
    boolean saveCause(Officer officer, QuickReport report, TypedCause typed, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into quickreport.cause_history
                            (unit_id, set_id, indicator, version, cause, subjective, proposal, account_id, at)
                        select unit_id, set_id, indicator, version, cause, subjective, proposal, account_id, at
                        from quickreport.cause
                        where unit_id = :unit and set_id = :set and indicator = :indicator and version = :read
                        on conflict do nothing
                        """)
                .param("unit", report.unitId())
                .param("set", report.setId())
                .param("indicator", typed.indicator())
                .param("read", typed.read())
                .update();
        return jdbc.sql(
                                """
                                insert into quickreport.cause
                                    (unit_id, set_id, indicator, cause, subjective, proposal, version, account_id, at)
                                select :unit, :set, :indicator, :cause, :subjective, :proposal, 1, :by, :at
                                where :read = 0
                                   or exists (select from quickreport.cause n
                                              where n.unit_id = :unit and n.set_id = :set and n.indicator = :indicator
                                                and n.version = :read)
                                on conflict (unit_id, set_id, indicator)
                                    do update set cause = excluded.cause, subjective = excluded.subjective,
                                                  proposal = excluded.proposal, version = cause.version + 1,
                                                  account_id = excluded.account_id, at = excluded.at
                                    where cause.version = :read
                                """)
                        .param("unit", report.unitId())
                        .param("set", report.setId())
                        .param("indicator", typed.indicator())
                        .param("cause", typed.cause())
                        .param("subjective", typed.subjective())
                        .param("proposal", typed.proposal())
                        .param("by", officer.accountId())
                        .param("at", at)
                        .param("read", typed.read())
                        .update()
                == 1;
    }
}
