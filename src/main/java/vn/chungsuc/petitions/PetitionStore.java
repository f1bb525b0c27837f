package vn.chungsuc.petitions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Writes petitions and the turns of their way. */
@Repository
class PetitionStore {

    private final JdbcClient jdbc;

    PetitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Officer officer, NewPetition petition, OffsetDateTime at) {
        return values(
                        """
                        insert into petitions.petition (unit_id, raised_by, raiser, category, title, detail, event, event_from, event_to,
                                                        set_id, criteria, day, due, paper, source_words, source_path, state, at_unit_id,
                                                        at_body_id, at_name, since, created_by, created_at, updated_by, updated_at)
                        values (:unit, :by, :raiser, :category, :title, :detail, :event, :from, :to, :set, :criteria, :day, :due, :paper,
                                :sourceWords, :sourcePath, :state, :atUnit, :atBody, :atName, :day, :account, :at, :account, :at)
                        returning id
                        """,
                        officer,
                        petition,
                        at)
                .param("unit", officer.scope().unitId())
                .param("sourceWords", petition.sourceWords())
                .param("sourcePath", petition.sourcePath())
                .query(Long.class)
                .single();
    }

    /** Whether it was still waiting, in that version; nothing is written else. */
    boolean change(Officer officer, long id, int version, NewPetition petition, OffsetDateTime at) {
        return values(
                                """
                                update petitions.petition
                                set raised_by = :by, raiser = :raiser, category = :category, title = :title, detail = :detail,
                                    event = :event, event_from = :from, event_to = :to, set_id = :set, criteria = :criteria, day = :day,
                                    due = :due, paper = :paper, state = :state, at_unit_id = :atUnit, at_body_id = :atBody,
                                    at_name = :atName, version = version + 1, updated_by = :account, updated_at = :at
                                where id = :id and version = :version and state in ('SENT', 'OUTSIDE')
                                """,
                                officer,
                                petition,
                                at)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec values(
            String sql, Officer officer, NewPetition petition, OffsetDateTime at) {
        var to = petition.to();
        return jdbc.sql(sql)
                .param("by", petition.raisedBy().name())
                .param("raiser", petition.raiser())
                .param("category", petition.category().name())
                .param("title", petition.title())
                .param("detail", petition.detail())
                .param("event", petition.event())
                .param("from", petition.eventFrom())
                .param("to", petition.eventTo())
                .param("set", petition.setId())
                .param("criteria", petition.criteria().toArray(Integer[]::new))
                .param("day", petition.day())
                .param("due", petition.due())
                .param("paper", petition.paper())
                .param("state", state(to).name())
                .param("atUnit", to.unitId())
                .param("atBody", to.bodyId())
                .param("atName", to.name())
                .param("account", officer.accountId())
                .param("at", at);
    }

    private static PetitionState state(Addressee to) {
        return to.isOutside() ? PetitionState.OUTSIDE : PetitionState.SENT;
    }

    void received(Officer officer, long id, @Nullable LocalDate due, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update petitions.petition
                        set state = 'RECEIVED', due = coalesce(:due, due), version = version + 1, updated_by = :account, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("due", due)
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }

    void passed(
            Officer officer,
            long id,
            Addressee to,
            LocalDate day,
            @Nullable LocalDate due,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        update petitions.petition
                        set state = :state, at_unit_id = :unit, at_body_id = :body, at_name = :name, since = :day,
                            due = coalesce(:due, due), version = version + 1, updated_by = :account, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state(to).name())
                .param("unit", to.unitId())
                .param("body", to.bodyId())
                .param("name", to.name())
                .param("day", day)
                .param("due", due)
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }

    void answered(Officer officer, long id, String answer, LocalDate day, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update petitions.petition
                        set state = 'ANSWERED', answer = :answer, answered_on = :day, version = version + 1, updated_by = :account,
                            updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("answer", answer)
                .param("day", day)
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }

    /** Withdrawn, or sent again to the one who answered; the old answer stands in its way. */
    void turned(Officer officer, long id, PetitionState state, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update petitions.petition
                        set state = :state, answered_on = null, version = version + 1, updated_by = :account, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }

    void lock(long id) {
        jdbc.sql(
                        """
                        select id from petitions.petition where id = :id for update
                        """)
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    void turn(
            Officer officer,
            long id,
            Turn.Kind kind,
            MovePetition.Move move,
            @Nullable String to,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into petitions.step (petition_id, kind, to_name, words, day, due, account_id, at)
                        values (:id, :kind, :to, :words, :day, :due, :account, :at)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("to", to)
                .param("words", move.words())
                .param("day", move.day())
                .param("due", move.due())
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }
}
