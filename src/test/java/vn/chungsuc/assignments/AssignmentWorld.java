package vn.chungsuc.assignments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.LoadBody;
import vn.chungsuc.people.NewBody;
import vn.chungsuc.people.NewSigner;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.people.PeopleWorld.Seated;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.NewTask;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.Source;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Provinces of three communes, each with a committee of its own: a test takes one for itself. */
@Component
class AssignmentWorld {

    static final String SET = "xa-ntm-2026-2030";
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final JdbcClient jdbc;
    private final Units units;
    private final LoadBody loadBody;
    private final PeopleWorld people;
    private final PeopleQueries bodies;
    private final TestOfficers officers;
    private final OpenDecision open;
    private final RecordVisit visits;
    private final OpenProgramme programmes;
    private final CreateTask tasks;
    private final CriteriaSets sets;
    private final Clock clock;

    AssignmentWorld(
            JdbcClient jdbc,
            Units units,
            LoadBody loadBody,
            PeopleWorld people,
            PeopleQueries bodies,
            TestOfficers officers,
            OpenDecision open,
            RecordVisit visits,
            OpenProgramme programmes,
            CreateTask tasks,
            CriteriaSets sets,
            Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.loadBody = loadBody;
        this.people = people;
        this.bodies = bodies;
        this.officers = officers;
        this.open = open;
        this.visits = visits;
        this.programmes = programmes;
        this.tasks = tasks;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * @param left sat there until the end of the year before last
     */
    record Province(String code, int body, int office, Seated lan, Seated minh, Seated left) {
        String commune(int number) {
            return code + "%02d".formatted(number);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Province make(String code) {
        unit(code, "PROVINCE", "Thử " + code, "tỉnh", null);
        unit(code + "01", "COMMUNE", "An Một " + code, "xã", code);
        unit(code + "02", "COMMUNE", "Bình Hai " + code, "xã", code);
        unit(code + "03", "COMMUNE", "Cẩm Ba " + code, "phường", code);
        units.refreshTree();
        var body = body(code, "BCD", "Ban Chỉ đạo tỉnh Thử " + code);
        var office = body(code, "PHONG", "Sở Thử nghiệm " + code);
        return new Province(
                code,
                body,
                office,
                people.seat(body, code, "Lan Thử " + code, FIRST, null),
                people.seat(body, code, "Minh Thử " + code, FIRST, null),
                people.seat(body, code, "Hưu Thử " + code, FIRST, today().minusDays(40)));
    }

    int unit(String code) {
        return units.find(code, today()).orElseThrow().id();
    }

    private int body(String code, String kind, String name) {
        return loadBody.handle(
                unit(code),
                new NewBody(
                        kind, name, null, name.toUpperCase(Locale.ROOT), "BCĐ", "Thử", FIRST, null),
                List.of(
                        new NewSigner(
                                "TM. BAN CHỈ ĐẠO",
                                null,
                                "TRƯỞNG BAN",
                                "Ngô Văn Thử",
                                FIRST,
                                null)));
    }

    private void unit(String code, String level, String name, String kind, String parent) {
        jdbc.sql(
                        """
                        with made as (
                            insert into units.unit (code, level, valid_from) values (:code, :level, '2016-01-01')
                            on conflict do nothing returning id
                        ), named as (
                            insert into units.unit_name (unit_id, name, kind, valid_from)
                            select id, :name, :kind, '2016-01-01' from made
                        )
                        insert into units.unit_parent (unit_id, parent_id, valid_from)
                        select made.id, p.id, '2016-01-01' from made, units.unit p where p.code = :parent
                        """)
                .param("code", code)
                .param("level", level)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent == null ? "" : parent)
                .update();
    }

    /** Who is in charge of a whole unit today, with what decision: «Lan Thử AC LEAD 12/QĐ-BCĐ». */
    List<String> inCharge(String code, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.full_name || ' ' || c.part || ' ' || coalesce(v.decision_number, '') || ' '
                               || coalesce(c.criterion::text, 'area')
                        from people.in_charge_on(:day) c
                        join people.in_charge_v v on v.charge_id = c.charge_id
                        where c.unit_id = :unit
                        order by 1
                        """)
                .param("day", day)
                .param("unit", unit(code))
                .query(String.class)
                .list();
    }

    /** Of a whole unit, today. */
    int charge(String code, int member) {
        return jdbc.sql(
                        """
                        select charge_id from people.in_charge_on(:day)
                        where unit_id = :unit and member_id = :member and criterion is null
                        """)
                .param("day", today())
                .param("unit", unit(code))
                .param("member", member)
                .query(Integer.class)
                .single();
    }

    long decision(String code, Set<Section> sections) {
        var officer = officers.officer("phan-cong-mau-" + code, "thuong-truc-xa", code);
        var unit = units.find(code, today()).orElseThrow();
        var body = people.committee(code);
        return open.handle(
                officer,
                new OpenDecision.Choice(
                        unit,
                        bodies.body(officer.scope(), body),
                        sets.require(SET),
                        sections,
                        null));
    }

    void signsIn(Seated seat, Officer officer) {
        jdbc.sql("update people.person set account_id = :account where id = :person")
                .param("account", officer.accountId())
                .param("person", seat.person())
                .update();
    }

    /** Of the unit itself, by somebody who has no account. */
    long visit(String code) {
        var officer = officers.officer("phan-cong-mau-" + code, "thuong-truc-xa", code);
        var seat = people.seat(people.committee(code), code, "Người đi thử", FIRST, null);
        return visits.handle(
                officer,
                new RecordVisit.NewVisit(
                        unit(code), null, seat.member(), today(), "Đã xem", List.of("Đèn đường")),
                List.of());
    }

    /** Led by a member, due at the year's end. */
    long task(Officer officer, Province province) {
        return tasks.handle(
                officer,
                new NewTask(
                        officer.scope().unitId(),
                        "Kiểm tra hồ sơ đất đai",
                        null,
                        Party.person(province.lan().person()),
                        List.of(),
                        null,
                        null,
                        Deadline.byEndOfYear(today().getYear()),
                        null,
                        List.of(),
                        Source.byHand(null)));
    }

    long programme(String code) {
        var officer = officers.officer("phan-cong-mau-" + code, "thuong-truc-xa", code);
        var unit = units.find(code, today()).orElseThrow();
        var body = bodies.body(officer.scope(), people.committee(code));
        return programmes.handle(officer, unit, body, today().getYear(), Map.of());
    }

    @Configuration(proxyBeanMethods = false)
    static class Samples {
        @Bean
        RouteSample decisionSample(AssignmentWorld world) {
            return new RouteSample() {
                @Override
                public String name() {
                    return "decision";
                }

                @Override
                public String inside() {
                    return "" + world.decision("98001", EnumSet.allOf(Section.class));
                }

                @Override
                public String outside() {
                    return "" + world.decision("97001", EnumSet.allOf(Section.class));
                }
            };
        }

        @Bean
        RouteSample programmeSample(AssignmentWorld world) {
            return new RouteSample() {
                @Override
                public String name() {
                    return "programme";
                }

                @Override
                public String inside() {
                    return "" + world.programme("98001");
                }

                @Override
                public String outside() {
                    return "" + world.programme("97001");
                }
            };
        }

        @Bean
        RouteSample visitSample(AssignmentWorld world) {
            return new RouteSample() {
                @Override
                public String name() {
                    return "visit";
                }

                @Override
                public String inside() {
                    return "" + world.visit("98001");
                }

                @Override
                public String outside() {
                    return "" + world.visit("97001");
                }
            };
        }
    }
}
