package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.people.LoadPeople.Lead;
import vn.chungsuc.people.LoadPeople.Seat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Thousands of people in three statements. */
@Repository
class PeopleBulkStore {

    private final JdbcClient jdbc;

    PeopleBulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void people(List<Seat> seats) {
        jdbc.sql(
                        """
                        insert into people.person (unit_id, full_name, post, phone, email, account_id)
                        select distinct on (t.unit_id, t.name) t.unit_id, t.name, t.post, t.phone, t.email, a.id
                        from unnest(:units::int[], :names::text[], :posts::text[], :phones::text[], :emails::text[], :accounts::text[])
                             t (unit_id, name, post, phone, email, account)
                        left join access.account_name_v a on a.username = t.account
                        where not exists (select from people.person p where p.unit_id = t.unit_id and p.full_name = t.name)
                        order by t.unit_id, t.name
                        """)
                .param("units", column(seats, Seat::unitId, Integer[]::new))
                .param("names", column(seats, Seat::fullName, String[]::new))
                .param("posts", column(seats, Seat::post, String[]::new))
                .param("phones", column(seats, Seat::phone, String[]::new))
                .param("emails", column(seats, Seat::email, String[]::new))
                .param("accounts", column(seats, Seat::account, String[]::new))
                .update();
    }

    void members(List<Seat> seats) {
        jdbc.sql(
                        """
                        insert into people.member (body_id, person_id, title, valid_from, valid_to)
                        select t.body_id, p.id, t.title, t.since, coalesce(t.until, 'infinity')
                        from unnest(:bodies::int[], :units::int[], :names::text[], :titles::text[], :froms::text[]::date[], :tos::text[]::date[])
                             t (body_id, unit_id, name, title, since, until)
                        join people.person p on p.unit_id = t.unit_id and p.full_name = t.name
                        """)
                .param("bodies", column(seats, Seat::bodyId, Integer[]::new))
                .param("units", column(seats, Seat::unitId, Integer[]::new))
                .param("names", column(seats, Seat::fullName, String[]::new))
                .param("titles", column(seats, Seat::title, String[]::new))
                .param("froms", column(seats, seat -> seat.from().toString(), String[]::new))
                .param("tos", column(seats, seat -> after(seat.lastDay()), String[]::new))
                .update();
    }

    private record Line(Seat seat, Lead lead) {}

    void leads(List<Seat> seats) {
        var lines =
                seats.stream()
                        .flatMap(seat -> seat.leads().stream().map(lead -> new Line(seat, lead)))
                        .toList();
        jdbc.sql(
                        """
                        insert into people.charge (unit_id, set_id, criterion, part, member_id, valid_from, valid_to)
                        select t.unit_id, t.set_id, t.criterion, 'LEAD', m.id, t.since, coalesce(t.until, m.valid_to)
                        from unnest(:bodies::int[], :units::int[], :names::text[], :sets::text[], :criteria::int[],
                                    :froms::text[]::date[], :tos::text[]::date[])
                             t (body_id, unit_id, name, set_id, criterion, since, until)
                        join people.person p on p.unit_id = t.unit_id and p.full_name = t.name
                        join people.member m on m.person_id = p.id and m.body_id = t.body_id
                         and t.since >= m.valid_from and t.since < m.valid_to
                        """)
                .param("bodies", column(lines, line -> line.seat().bodyId(), Integer[]::new))
                .param("units", column(lines, line -> line.seat().unitId(), Integer[]::new))
                .param("names", column(lines, line -> line.seat().fullName(), String[]::new))
                .param("sets", column(lines, line -> line.lead().set(), String[]::new))
                .param("criteria", column(lines, line -> line.lead().criterion(), Integer[]::new))
                .param("froms", column(lines, line -> line.lead().from().toString(), String[]::new))
                .param("tos", column(lines, line -> after(line.lead().lastDay()), String[]::new))
                .update();
    }

    private static <T, C> @Nullable C[] column(
            List<T> rows, Function<T, @Nullable C> value, IntFunction<@Nullable C[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    /** Dates travel as ISO text. */
    private static @Nullable String after(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).toString();
    }
}
