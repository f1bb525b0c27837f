package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.people.NewMember.Contact;

import java.sql.Types;
import java.time.LocalDate;

/** Writes people, seats and stand-ins. */
@Repository
class MemberStore {

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int addPerson(int unit, Contact contact, @Nullable Integer account) {
        return jdbc.sql(
                        """
                        insert into people.person (unit_id, full_name, post, phone, email, account_id)
                        values (:unit, :name, :post, :phone, :email, :account)
                        returning id
                        """)
                .param("unit", unit)
                .param("name", contact.fullName())
                .param("post", contact.post())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .param("account", account, Types.INTEGER)
                .query(Integer.class)
                .single();
    }

    void changePerson(int id, Contact contact, @Nullable Integer account) {
        jdbc.sql(
                        """
                        update people.person
                        set full_name = :name, post = :post, phone = :phone, email = :email, account_id = :account
                        where id = :id
                        """)
                .param("id", id)
                .param("name", contact.fullName())
                .param("post", contact.post())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .param("account", account, Types.INTEGER)
                .update();
    }

    boolean isAccountTaken(int account, int byOtherThan) {
        return jdbc.sql(
                        "select exists (select from people.person where account_id = :account and"
                                + " id <> :id)")
                .param("account", account)
                .param("id", byOtherThan)
                .query(Boolean.class)
                .single();
    }

    boolean sits(int body, int person, LocalDate from, @Nullable LocalDate lastDay) {
        return jdbc.sql(
                        """
                        select exists (
                            select from people.member
                            where body_id = :body and person_id = :person
                              and during && daterange(:from, coalesce(:to::date, 'infinity')))
                        """)
                .param("body", body)
                .param("person", person)
                .param("from", from)
                .param("to", dayAfter(lastDay), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    int addMember(int body, int person, NewMember seat) {
        return jdbc.sql(
                        """
                        insert into people.member (body_id, person_id, title, valid_from, valid_to, decision_number,
                                                   decision_date, decision_issuer)
                        values (:body, :person, :title, :from, coalesce(:to::date, 'infinity'), :number, :date, :issuer)
                        returning id
                        """)
                .param("body", body)
                .param("person", person)
                .param("title", seat.title())
                .param("from", seat.validFrom())
                .param("to", dayAfter(seat.lastDay()), Types.DATE)
                .param("number", seat.decision().number())
                .param("date", seat.decision().date(), Types.DATE)
                .param("issuer", seat.decision().issuer())
                .query(Integer.class)
                .single();
    }

    /** What hangs on the seat from that day on. */
    record Hanging(int charges, int standIns) {}

    Hanging hanging(int member, LocalDate end) {
        return jdbc.sql(
                        """
                        select (select count(*) from people.charge where member_id = :member and valid_to > :end)::int as charges,
                               (select count(*) from people.stand_in
                                where :member in (member_id, by_member_id) and valid_to > :end)::int as stand_ins
                        """)
                .param("member", member)
                .param("end", end)
                .query(Hanging.class)
                .single();
    }

    void endMember(int id, LocalDate end) {
        jdbc.sql("update people.member set valid_to = :end where id = :id")
                .param("id", id)
                .param("end", end)
                .update();
    }

    boolean isAway(int member, LocalDate from, LocalDate end) {
        return jdbc.sql(
                        """
                        select exists (select from people.stand_in
                                       where member_id = :member and during && daterange(:from, :end))
                        """)
                .param("member", member)
                .param("from", from)
                .param("end", end)
                .query(Boolean.class)
                .single();
    }

    void addStandIn(int member, int by, LocalDate from, LocalDate end, @Nullable String reason) {
        jdbc.sql(
                        """
                        insert into people.stand_in (member_id, by_member_id, valid_from, valid_to, reason)
                        values (:member, :by, :from, :end, :reason)
                        """)
                .param("member", member)
                .param("by", by)
                .param("from", from)
                .param("end", end)
                .param("reason", reason)
                .update();
    }

    static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
