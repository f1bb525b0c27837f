package vn.chungsuc.petitions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A petition that lies with the unit it is of. */
@Component
public class PetitionWorld {

    private final PeopleWorld people;
    private final TestOfficers officers;
    private final RaisePetition raise;
    private final Units units;
    private final Clock clock;

    PetitionWorld(
            PeopleWorld people,
            TestOfficers officers,
            RaisePetition raise,
            Units units,
            Clock clock) {
        this.people = people;
        this.officers = officers;
        this.raise = raise;
        this.units = units;
        this.clock = clock;
    }

    Officer office(String code) {
        return officers.officer("kien-nghi-" + code, "thuong-truc-xa", code);
    }

    /** A body of the unit, as one to whom petitions are addressed. */
    Addressee body(String code, String name) {
        var unit = units.find(code, LocalDate.now(clock)).orElseThrow().id();
        return new Addressee(unit, people.committee(code), name);
    }

    /** Asked of a body of the unit {@code to} by the unit {@code from}. */
    public void raise(String from, String title, String to) {
        raised(office(from), title, body(to, "Văn phòng thử"));
    }

    long raised(Officer officer, String title, Addressee to) {
        return raise.handle(
                officer,
                new NewPetition(
                        RaisedBy.UNIT,
                        null,
                        Category.FUNDING,
                        title,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        LocalDate.now(clock),
                        null,
                        null,
                        null,
                        null,
                        to));
    }

    @Configuration(proxyBeanMethods = false)
    static class Samples {
        @Bean
        RouteSample petitionSample(PetitionWorld world) {
            return new RouteSample() {
                @Override
                public String name() {
                    return "petition";
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
                    var to = world.body(unit, "Ban Quản lý thử");
                    return "" + world.raised(world.office(unit), "Đề nghị mẫu", to);
                }
            };
        }
    }
}
