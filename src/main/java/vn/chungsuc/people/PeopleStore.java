package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;

@Repository
class PeopleStore {

    private final JdbcClient jdbc;

    PeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int add(int unitId, NewBody body) {
        return jdbc.sql(
                        """
                        insert into people.body (unit_id, kind, name, superior, heading, symbol, place, valid_from, valid_to)
                        values (:unit, :kind, :name, :superior, :heading, :symbol, :place, :from, coalesce(:to::date, 'infinity'))
                        returning id
                        """)
                .param("unit", unitId)
                .param("kind", body.kind())
                .param("name", body.name())
                .param("superior", body.superior())
                .param("heading", body.heading())
                .param("symbol", body.symbol())
                .param("place", body.place())
                .param("from", body.validFrom())
                .param("to", dayAfter(body.lastDay()))
                .query(Integer.class)
                .single();
    }

    int find(int unitId, String name) {
        return jdbc.sql(
                        """
                        select id from people.body where unit_id = :unit and name = :name
                        order by valid_from desc, id desc
                        limit 1
                        """)
                .param("unit", unitId)
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    void change(int id, NewBody body) {
        jdbc.sql(
                        """
                        update people.body
                        set kind = :kind, name = :name, superior = :superior, heading = :heading, symbol = :symbol,
                            place = :place, valid_from = :from, valid_to = coalesce(:to::date, 'infinity')
                        where id = :id
                        """)
                .param("id", id)
                .param("kind", body.kind())
                .param("name", body.name())
                .param("superior", body.superior())
                .param("heading", body.heading())
                .param("symbol", body.symbol())
                .param("place", body.place())
                .param("from", body.validFrom())
                .param("to", dayAfter(body.lastDay()))
                .update();
    }

    int add(int bodyId, NewSigner signer) {
        return jdbc.sql(
                        """
                        insert into people.signer (body_id, authority, acting, title, full_name, valid_from, valid_to)
                        values (:body, :authority, :acting, :title, :name, :from, coalesce(:to::date, 'infinity'))
                        returning id
                        """)
                .param("body", bodyId)
                .param("authority", signer.authority())
                .param("acting", signer.acting())
                .param("title", signer.title())
                .param("name", signer.fullName())
                .param("from", signer.validFrom())
                .param("to", dayAfter(signer.lastDay()))
                .query(Integer.class)
                .single();
    }

    void end(int signerId, LocalDate lastDay) {
        jdbc.sql("update people.signer set valid_to = :to where id = :id")
                .param("id", signerId)
                .param("to", lastDay.plusDays(1))
                .update();
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
