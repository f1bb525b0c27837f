package vn.chungsuc.inspections;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.NamedParty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** An inspection in the plan of a unit. */
@Component
class InspectionWorld {

    private final TestOfficers officers;
    private final PlanInspection plan;
    private final Clock clock;

    InspectionWorld(TestOfficers officers, PlanInspection plan, Clock clock) {
        this.officers = officers;
        this.plan = plan;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Officer office(String code) {
        return officers.officer("kiem-tra-" + code, "thuong-truc-xa", code);
    }

    long planned(Officer officer, InspectionKind kind, NamedParty subject) {
        return plan.handle(
                officer,
                new NewInspection(
                        kind,
                        "Đoàn kiểm tra",
                        today().getYear(),
                        "Xem xét vốn mẫu",
                        List.of(Field.FINANCE, Field.LAND),
                        null,
                        null,
                        today(),
                        today(),
                        List.of(subject)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Samples {
        @Bean
        RouteSample inspectionSample(InspectionWorld world) {
            return new RouteSample() {
                @Override
                public String name() {
                    return "inspection";
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
                    var office = world.office(unit);
                    var subject = new NamedParty("Chủ đầu tư", null);
                    return "" + world.planned(office, InspectionKind.INSPECTION, subject);
                }
            };
        }
    }
}
