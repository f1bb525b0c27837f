package vn.chungsuc.tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.people.PeopleWorld.Seated;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A commune with a committee, who gives tasks there and who does them. */
@Component
public class TaskWorld {

    private final PeopleWorld people;
    private final TestOfficers officers;
    private final CreateTask create;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskWorld(
            PeopleWorld people,
            TestOfficers officers,
            CreateTask create,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.officers = officers;
        this.create = create;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    int unit(String code) {
        return units.find(code, today()).orElseThrow().id();
    }

    Officer giver(String code) {
        return officers.officer("giao-viec-" + code, "chu-tich-xa", code);
    }

    /** Somebody of the committee who signs in with an account of that name. */
    Officer member(String code, Seated seat, String username) {
        var officer = officers.officer(username, "phu-trach-tieu-chi", code);
        jdbc.sql("update people.person set account_id = :account where id = :person")
                .param("account", officer.accountId())
                .param("person", seat.person())
                .update();
        return officer;
    }

    Seated seat(int body, String code, String name) {
        return people.seat(body, code, name, LocalDate.of(2020, 1, 1), null);
    }

    NewTask task(Officer giver, String title, Party lead, Deadline deadline) {
        return new NewTask(
                giver.scope().unitId(),
                title,
                null,
                lead,
                List.of(),
                null,
                null,
                deadline,
                null,
                List.of(),
                Source.byHand(null));
    }

    @Configuration(proxyBeanMethods = false)
    static class Samples {
        @Bean
        RouteSample taskSample(TaskWorld world) {
            return new RouteSample() {
                @Override
                public String name() {
                    return "task";
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
                    var giver = world.giver(unit);
                    var deadline = Deadline.by(world.today().plusDays(30));
                    var task =
                            world.task(giver, "Việc thử", Party.unit(world.unit(unit)), deadline);
                    return "" + world.create.handle(giver, task);
                }
            };
        }
    }
}
