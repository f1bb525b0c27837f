package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.OffsetDateTime;
import java.util.Optional;

@Repository
class HandInStore {

    private final JdbcClient jdbc;

    HandInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the transaction ends, so that one obligation is answered once. */
    void lock(long obligation) {
        var locked =
                jdbc.sql("select id from handin.obligation where id = :id for update")
                        .param("id", obligation)
                        .query(Long.class)
                        .optional();
        if (locked.isEmpty()) {
            throw new NotFound();
        }
    }

    /** The freeze of a paper that counts, and the unit it is of. */
    Optional<Long> standingFreeze(long document, int unitId) {
        return jdbc.sql(
                        """
                        select f.id
                        from documents.frozen_v f
                        join documents.document_v d on d.id = f.document_id and d.unit_id = :unit
                        where f.document_id = :document and f.withdrawn_at is null
                        """)
                .param("document", document)
                .param("unit", unitId)
                .query(Long.class)
                .optional();
    }

    /** Whether these very bytes were handed in before for the obligation. */
    boolean handedInBefore(long obligation, long frozen) {
        return jdbc.sql(
                        """
                        select exists (select from handin.submission s
                                       where s.obligation_id = :obligation and s.frozen_id = :frozen)
                        """)
                .param("obligation", obligation)
                .param("frozen", frozen)
                .query(Boolean.class)
                .single();
    }

    long submit(
            Officer officer,
            Obligation obligation,
            long document,
            long frozen,
            @Nullable String figures,
            OffsetDateTime at) {
        return jdbc.sql(
                        """
                        insert into handin.submission (obligation_id, attempt, document_id, frozen_id, figures, account_id, at)
                        values (:obligation, :attempt, :document, :frozen, :figures::jsonb, :by, :at)
                        returning id
                        """)
                .param("obligation", obligation.id())
                .param("attempt", obligation.attempts() + 1)
                .param("document", document)
                .param("frozen", frozen)
                .param("figures", figures)
                .param("by", officer.accountId())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void answer(
            Officer officer,
            long submission,
            boolean accepted,
            @Nullable String reason,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into handin.answer (submission_id, accepted, reason, account_id, at)
                        values (:submission, :accepted, :reason, :by, :at)
                        """)
                .param("submission", submission)
                .param("accepted", accepted)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }
}
