package vn.chungsuc.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.people.LoadPeople;
import vn.chungsuc.people.LoadPeople.Lead;
import vn.chungsuc.people.LoadPeople.Seat;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.List;

/** A commune whose sheet of this year lacks figures, or none, and who answers for them. */
@Component
class NoticeWorld {

    private static final String SET = "xa-ntm-2021-2025";

    private final PeopleWorld people;
    private final LoadPeople load;
    private final Units units;
    private final JdbcClient jdbc;

    NoticeWorld(PeopleWorld people, LoadPeople load, Units units, JdbcClient jdbc) {
        this.people = people;
        this.load = load;
        this.units = units;
        this.jdbc = jdbc;
    }

    void leads(String code, String name, String email, boolean lacks) {
        people.commune(code);
        var unit = units.find(code, LocalDate.now()).orElseThrow().id();
        var from = LocalDate.of(2021, 1, 1);
        load.handle(
                "thử",
                List.of(
                        new Seat(
                                people.committee(code),
                                unit,
                                name,
                                null,
                                "0900 000 003",
                                email,
                                null,
                                "Ủy viên",
                                from,
                                null,
                                List.of(new Lead(SET, 1, from, null)))));
        var letters = (lacks ? "-" : "M").repeat(57);
        jdbc.sql(
                        """
                        insert into assessment.sheet (unit_id, set_id, year, opened_at, verdicts, indicators_total,
                                                      indicators_missing, updated_at)
                        values (:unit, :set, extract(year from current_date), now(), :letters, 57, :missing, now())
                        """)
                .param("unit", unit)
                .param("set", SET)
                .param("letters", letters)
                .param("missing", lacks ? 57 : 0)
                .update();
    }
}
