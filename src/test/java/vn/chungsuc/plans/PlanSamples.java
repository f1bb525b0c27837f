package vn.chungsuc.plans;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.people.LoadBody;
import vn.chungsuc.people.NewBody;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A draft plan on either side of the border: what the walk of all routes takes. */
@Configuration(proxyBeanMethods = false)
class PlanSamples {

    private record Sample(String name, Function<String, String> made) implements RouteSample {
        @Override
        public String inside() {
            return made.apply("98001");
        }

        @Override
        public String outside() {
            return made.apply("97001");
        }
    }

    @Bean
    RouteSample planSample(LoadBody load, Units units, JdbcClient jdbc) {
        return new Sample("plan", code -> plan(jdbc, load, units, code));
    }

    private static String plan(JdbcClient jdbc, LoadBody load, Units units, String code) {
        var unit = units.find(code, LocalDate.of(2023, 12, 31)).orElseThrow().id();
        var body =
                load.handle(
                        unit,
                        new NewBody(
                                "UBND",
                                "UBND xã",
                                null,
                                "ỦY BAN NHÂN DÂN",
                                "UBND",
                                "Nơi đây",
                                LocalDate.of(2016, 1, 1),
                                null),
                        List.of());
        return jdbc.sql(
                        """
                        with made as (
                            insert into documents.document (unit_id, body_id, type, kind, year, title, state, symbol,
                                                            created_by, created_at, updated_by, updated_at)
                            values (:unit, :body, 'KH', 'plan', 2023, 'Kế hoạch mẫu', 'DRAFT', 'KH-UBND', 1, now(), 1, now())
                            returning id
                        )
                        insert into plans.plan (document_id, unit_id, year, programme, set_id, first_day, last_day, state)
                        select id, :unit, 2023, 'mau', 'xa-ntm-2021-2025', '2023-01-01', '2023-12-31', 'DRAFT' from made
                        returning document_id
                        """)
                .param("unit", unit)
                .param("body", body)
                .query(String.class)
                .single();
    }
}
