package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.time.OffsetDateTime;

@Repository
class TemplateStore {

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time changes the templates of a unit. */
    void lock(int unitId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('documents.paper_template'), :unit)")
                .param("unit", unitId)
                .query((row, _) -> true)
                .single();
    }

    long add(
            Officer officer,
            TemplateKind kind,
            int unitId,
            String text,
            String legalBasis,
            long fileId,
            OffsetDateTime at) {
        return jdbc.sql(
                        """
                        insert into documents.paper_template
                            (kind, unit_id, version, text, legal_basis, file_id, uploaded_by, uploaded_at)
                        select :kind, :unit, coalesce(max(version), 0) + 1, :text, :basis, :file, :by, :at
                        from documents.paper_template
                        where kind = :kind and unit_id = :unit
                        returning id
                        """)
                .param("kind", kind.key())
                .param("unit", unitId)
                .param("text", text)
                .param("basis", legalBasis)
                .param("file", fileId)
                .param("by", officer.accountId())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void publish(Officer officer, long id, PublishTemplate.Form form, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update documents.paper_template
                        set legal_basis = :basis, valid_from = :from, valid_to = :to, let_stand = :stand,
                            published_by = :by, published_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("basis", form.legalBasis())
                .param("from", form.from())
                .param("to", form.to())
                .param("stand", String.join("\n", form.letStand()))
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    /** What was published of the kind for the very unit applies until that day at the latest. */
    int close(String kind, int unitId, long butNot, LocalDate lastDay) {
        return jdbc.sql(
                        """
                        update documents.paper_template
                        set valid_to = :last
                        where kind = :kind and unit_id = :unit and id <> :but and published_at is not null
                          and (valid_to is null or valid_to > :last)
                        """)
                .param("kind", kind)
                .param("unit", unitId)
                .param("but", butNot)
                .param("last", lastDay)
                .update();
    }

    void end(Officer officer, long id, @Nullable LocalDate lastDay, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update documents.paper_template
                        set valid_to = coalesce(:last, valid_to), ended_by = :by, ended_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("last", lastDay)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }
}
