package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.people.NewMember.Contact;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.List;

/** Committees and members for tests. */
@Component
public class PeopleWorld {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final LoadBody bodies;
    private final MemberStore members;
    private final Units units;
    private final JdbcClient jdbc;

    PeopleWorld(LoadBody bodies, MemberStore members, Units units, JdbcClient jdbc) {
        this.bodies = bodies;
        this.members = members;
        this.units = units;
        this.jdbc = jdbc;
    }

    public record Seated(int person, int member) {}

    /** A commune of its own, made when it is not there. */
    public void commune(String code) {
        jdbc.sql(
                        """
                        with made as (
                            insert into units.unit (code, level, valid_from) values (:code, 'COMMUNE', '2010-01-01')
                            on conflict do nothing returning id
                        )
                        insert into units.unit_name (unit_id, name, kind, valid_from)
                        select id, 'Thử ' || :code, 'xã', '2010-01-01' from made
                        """)
                .param("code", code)
                .update();
        units.refreshTree();
    }

    public int committee(String unitCode) {
        return bodies.handle(
                units.find(unitCode, LocalDate.now()).orElseThrow().id(),
                new NewBody("BQL", "Ban Quản lý thử", null, "BAN THỬ", "BQL", "Thử", FIRST, null),
                List.of());
    }

    public Seated seat(
            int body, String unitCode, String name, LocalDate from, @Nullable LocalDate lastDay) {
        var contact = new Contact(name, null, "0900 000 001", null, null);
        var unit = units.find(unitCode, LocalDate.now()).orElseThrow().id();
        var person = members.addPerson(unit, contact, null);
        return new Seated(
                person,
                members.addMember(
                        body,
                        person,
                        new NewMember(person, contact, "Ủy viên", from, lastDay, Decision.NONE)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Samples {
        @Bean
        RouteSample personSample(PeopleWorld world) {
            return new RouteSample() {
                @Override
                public String name() {
                    return "person";
                }

                @Override
                public String inside() {
                    return made("98001");
                }

                @Override
                public String outside() {
                    return made("97001");
                }

                private String made(String unit) {
                    var body = world.committee(unit);
                    return "" + world.seat(body, unit, "Người thử", FIRST, null).person();
                }
            };
        }
    }
}
