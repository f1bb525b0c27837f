package vn.chungsuc.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
class DocumentStore {

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Officer officer, NewDocument document, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        insert into documents.document
                            (unit_id, body_id, type, kind, year, title, state, symbol, place, signer_id, recipients,
                             created_by, created_at, updated_by, updated_at)
                        values (:unit, :body, :type, :kind, :year, :title, 'DRAFT', :symbol, :place, :signer, :recipients,
                                :by, :at, :by, :at)
                        returning id
                        """)
                .param("unit", document.unitId())
                .param("body", document.bodyId())
                .param("type", document.type())
                .param("kind", document.kind())
                .param("year", document.year())
                .param("title", document.title())
                .param("symbol", document.symbol())
                .param("place", document.place())
                .param("signer", document.signerId())
                .param("recipients", document.recipients())
                .param("by", officer.accountId())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    /** Held until the transaction ends, so that two hands do not change one paper at once. */
    int lock(long id) {
        return jdbc.sql("select version from documents.document where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * @return whether it still was a draft
     */
    boolean touch(Officer officer, long id, OffsetDateTime at) {
        return jdbc.sql(
                                """
                                update documents.document
                                set version = version + 1, updated_by = :by, updated_at = :at
                                where id = :id and state = 'DRAFT'
                                """)
                        .param("id", id)
                        .param("by", officer.accountId())
                        .param("at", at)
                        .update()
                == 1;
    }

    void setOut(long id, SetOutDocument.Form form) {
        jdbc.sql(
                        """
                        update documents.document
                        set place = :place, signer_id = :signer, recipients = :recipients
                        where id = :id
                        """)
                .param("id", id)
                .param("place", form.place())
                .param("signer", form.signerId())
                .param("recipients", form.recipients())
                .update();
    }

    void state(Officer officer, long id, DocumentState state, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update documents.document
                        set state = :state, version = version + 1, updated_by = :by, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    /** Those of a unit, in one go; the ids of those that were. */
    List<Long> replace(Officer officer, int unit, Collection<Long> ids, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        update documents.document
                        set state = 'REPLACED', version = version + 1, updated_by = :by, updated_at = :at
                        where id = any (:ids) and unit_id = :unit
                        returning id
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("unit", unit)
                .param("by", officer.accountId())
                .param("at", at)
                .query(Long.class)
                .list();
    }

    void freeze(Officer officer, long id, String content, long docx, long pdf, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into documents.frozen (document_id, content, docx_id, pdf_id, frozen_by, frozen_at)
                        values (:id, :content::jsonb, :docx, :pdf, :by, :at)
                        """)
                .param("id", id)
                .param("content", content)
                .param("docx", docx)
                .param("pdf", pdf)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    void withdraw(Officer officer, long id, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update documents.frozen
                        set withdrawn_at = :at, withdrawn_by = :by, withdrawn_for = :reason
                        where document_id = :id and withdrawn_at is null
                        """)
                .param("id", id)
                .param("by", officer.accountId())
                .param("reason", reason)
                .param("at", at)
                .update();
    }

    void waive(Officer officer, long id, String finding, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into documents.waiver (document_id, finding, reason, account_id, at)
                        values (:id, :finding, :reason, :by, :at)
                        on conflict (document_id, finding)
                            do update set reason = excluded.reason, account_id = excluded.account_id, at = excluded.at
                        """)
                .param("id", id)
                .param("finding", finding)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    void number(long id, Registration as) {
        jdbc.sql(
                        """
                        update documents.document
                        set number = :number, document_date = :date, signer_name = :signer
                        where id = :id
                        """)
                .param("id", id)
                .param("number", as.number())
                .param("date", as.date())
                .param("signer", as.signerName())
                .update();
    }

    /** What stands there goes into the history, before it is put right. */
    void keepRegistration(Officer officer, long id, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into documents.former_registration
                            (document_id, number, document_date, signer_name, reason, account_id, at)
                        select id, number, document_date, signer_name, :reason, :by, :at
                        from documents.document
                        where id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    void addCopy(long id, long file, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into documents.signed_copy (document_id, file_id, added_at)
                        values (:id, :file, :at)
                        """)
                .param("id", id)
                .param("file", file)
                .param("at", at)
                .update();
    }

    /** Another paper of the same body, type and year that bears the number. */
    Optional<String> bearer(Document document, Registration as) {
        return jdbc.sql(
                        """
                        select other.number || '/' || other.symbol || ' ngày ' || to_char(other.document_date, 'DD/MM/YYYY')
                               || ', «' || other.title || '»'
                        from documents.document other
                        where other.body_id = :body and other.type = :type and other.number = :number and other.id <> :id
                          and extract(year from other.document_date) = :year
                        limit 1
                        """)
                .param("body", document.bodyId())
                .param("type", document.type())
                .param("number", as.number())
                .param("id", document.id())
                .param("year", as.date().getYear())
                .query(String.class)
                .optional();
    }
}
