package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.reader.Agreement;
import vn.chungsuc.reader.Fact;
import vn.chungsuc.reader.Finding;
import vn.chungsuc.shared.Officer;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

@Repository
class KeptCheckStore {

    private final JdbcClient jdbc;

    KeptCheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(
            Officer officer,
            CheckDocument.Checked checked,
            @Nullable Long fileId,
            OffsetDateTime at) {
        var particulars = checked.reading().paper().particulars();
        return jdbc.sql(
                        """
                        insert into documents.kept_check
                            (unit_id, name, words, file_id, type, number, symbol, place, document_date, issuer, title, signer,
                             kept_by, kept_at)
                        values (:unit, :name, :words, :file, :type, :number, :symbol, :place, :date, :issuer, :title, :signer,
                                :by, :at)
                        returning id
                        """)
                .param("unit", officer.scope().unitId())
                .param("name", checked.name())
                .param("words", checked.words())
                .param("file", fileId)
                .param("type", particulars.type())
                .param("number", particulars.number())
                .param("symbol", particulars.symbol())
                .param("place", particulars.place())
                .param("date", particulars.date())
                .param("issuer", particulars.issuer())
                .param("title", particulars.title())
                .param("signer", particulars.signer())
                .param("by", officer.accountId())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void addFindings(long id, List<Finding> findings) {
        jdbc.sql(
                        """
                        insert into documents.kept_finding (check_id, position, rule, severity, line, quote, message, expected, found)
                        select :id, t.position - 1, t.rule, t.severity, t.line, t.quote, t.message, t.expected, t.found
                        from unnest(:rules::text[], :severities::text[], :lines::int[], :quotes::text[], :messages::text[],
                                    :expected::text[], :found::text[])
                             with ordinality as t (rule, severity, line, quote, message, expected, found, position)
                        """)
                .param("id", id)
                .param("rules", words(findings, Finding::rule))
                .param("severities", words(findings, one -> one.severity().name()))
                .param("lines", findings.stream().map(Finding::line).toArray(Integer[]::new))
                .param("quotes", words(findings, Finding::quote))
                .param("messages", words(findings, Finding::message))
                .param("expected", words(findings, Finding::expected))
                .param("found", words(findings, Finding::found))
                .update();
    }

    void addAgreements(long id, List<Agreement> agreements) {
        jdbc.sql(
                        """
                        insert into documents.kept_agreement (check_id, position, rule, line, quote, message)
                        select :id, t.position - 1, t.rule, t.line, t.quote, t.message
                        from unnest(:rules::text[], :lines::int[], :quotes::text[], :messages::text[])
                             with ordinality as t (rule, line, quote, message, position)
                        """)
                .param("id", id)
                .param("rules", words(agreements, Agreement::rule))
                .param("lines", agreements.stream().map(Agreement::line).toArray(Integer[]::new))
                .param("quotes", words(agreements, Agreement::quote))
                .param("messages", words(agreements, Agreement::message))
                .update();
    }

    void addFacts(long id, List<Fact> facts) {
        jdbc.sql(
                        """
                        insert into documents.kept_fact (check_id, kind, words, value, unit, note, line)
                        select :id, t.kind, t.words, t.value, t.unit, t.note, t.line
                        from unnest(:kinds::text[], :words::text[], :values::text[], :units::text[], :notes::text[], :lines::int[])
                             with ordinality as t (kind, words, value, unit, note, line, position)
                        order by t.position
                        """)
                .param("id", id)
                .param("kinds", words(facts, Fact::kind))
                .param("words", words(facts, Fact::text))
                .param("values", words(facts, one -> plain(one.value())))
                .param("units", words(facts, Fact::unit))
                .param("notes", words(facts, Fact::note))
                .param("lines", facts.stream().map(Fact::line).toArray(Integer[]::new))
                .update();
    }

    private static <T> @Nullable String[] words(
            List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    static @Nullable String plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /**
     * Claims the next version of a kept paper.
     *
     * @return whether it stands, not removed
     */
    boolean touch(long id) {
        return jdbc.sql(
                                """
                                update documents.kept_check
                                set version = version + 1
                                where id = :id and removed_at is null
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    /**
     * @return how many findings of that place there are: one or none
     */
    int waive(Officer officer, long id, int position, String reason, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        update documents.kept_finding
                        set waived_for = :reason, waived_by = :by, waived_at = :at
                        where check_id = :id and position = :position
                        """)
                .param("id", id)
                .param("position", position)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    int takeBackWaiver(long id, int position) {
        return jdbc.sql(
                        """
                        update documents.kept_finding
                        set waived_for = null, waived_by = null, waived_at = null
                        where check_id = :id and position = :position and waived_for is not null
                        """)
                .param("id", id)
                .param("position", position)
                .update();
    }

    void setOut(long id, KeptCheck.Particulars to) {
        jdbc.sql(
                        """
                        update documents.kept_check
                        set type = :type, number = :number, symbol = :symbol, place = :place, document_date = :date,
                            issuer = :issuer, title = :title, signer = :signer
                        where id = :id
                        """)
                .param("id", id)
                .param("type", to.type())
                .param("number", to.number())
                .param("symbol", to.symbol())
                .param("place", to.place())
                .param("date", to.date())
                .param("issuer", to.issuer())
                .param("title", to.title())
                .param("signer", to.signer())
                .update();
    }

    int correct(Officer officer, long id, long fact, CorrectKept.FactForm form, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        update documents.kept_fact
                        set words = :words, value = :value, unit = :unit, note = :note, corrected_by = :by, corrected_at = :at
                        where id = :fact and check_id = :id and removed_at is null
                        """)
                .param("id", id)
                .param("fact", fact)
                .param("words", form.words())
                .param("value", form.value())
                .param("unit", form.unit())
                .param("note", form.note())
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    long addFact(
            Officer officer, long id, String kind, CorrectKept.FactForm form, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        insert into documents.kept_fact (check_id, kind, words, value, unit, note, line, corrected_by, corrected_at)
                        values (:id, :kind, :words, :value, :unit, :note, 0, :by, :at)
                        returning id
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("words", form.words())
                .param("value", form.value())
                .param("unit", form.unit())
                .param("note", form.note())
                .param("by", officer.accountId())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    int removeFact(Officer officer, long id, long fact, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        update documents.kept_fact
                        set removed_at = :at, corrected_by = :by, corrected_at = :at
                        where id = :fact and check_id = :id and removed_at is null
                        """)
                .param("id", id)
                .param("fact", fact)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    void remove(Officer officer, long id, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update documents.kept_check
                        set removed_by = :by, removed_at = :at, version = version + 1
                        where id = :id and removed_at is null
                        """)
                .param("id", id)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    void bringBack(long id) {
        jdbc.sql(
                        """
                        update documents.kept_check
                        set removed_by = null, removed_at = null, version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .update();
    }
}
