package vn.chungsuc.reporting;

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

/**
 * A body, and a draft report of it, on either side of the border: what the walk of all routes
 * takes.
 */
@Configuration(proxyBeanMethods = false)
class ReportSamples {

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
    RouteSample bodySample(LoadBody load, Units units) {
        return new Sample("body", code -> String.valueOf(body(load, units, code)));
    }

    @Bean
    RouteSample reportSample(LoadBody load, Units units, JdbcClient jdbc) {
        return new Sample(
                "report", code -> report(jdbc, unit(units, code), body(load, units, code)));
    }

    private static int body(LoadBody load, Units units, String code) {
        var body =
                new NewBody(
                        "UBND",
                        "UBND xã",
                        null,
                        "ỦY BAN NHÂN DÂN",
                        "UBND",
                        "Nơi đây",
                        LocalDate.of(2016, 1, 1),
                        null);
        return load.handle(unit(units, code), body, List.of());
    }

    private static int unit(Units units, String code) {
        return units.find(code, LocalDate.of(2023, 12, 31)).orElseThrow().id();
    }

    private static String report(JdbcClient jdbc, int unit, int body) {
        return jdbc.sql(
                        """
                        with made as (
                            insert into documents.document (unit_id, body_id, type, kind, year, title, state, symbol,
                                                            created_by, created_at, updated_by, updated_at)
                            values (:unit, :body, 'BC', 'annual-report', 2023, 'Báo cáo mẫu', 'DRAFT', 'BC-UBND', 1, now(), 1, now())
                            returning id
                        )
                        insert into reporting.report (document_id, set_id, as_of)
                        select id, 'xa-ntm-2021-2025', '2023-12-31' from made
                        returning document_id
                        """)
                .param("unit", unit)
                .param("body", body)
                .query(String.class)
                .single();
    }
}
