package vn.chungsuc.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.units.Units;

import java.time.LocalDate;

/** A kept paper on either side of the border, for the walk of all routes. */
@Configuration(proxyBeanMethods = false)
class CheckSamples {

    @Bean
    RouteSample keptCheckSample(JdbcClient jdbc, Units units) {
        return new RouteSample() {
            @Override
            public String name() {
                return "kept";
            }

            @Override
            public String inside() {
                return kept(jdbc, units, "98001");
            }

            @Override
            public String outside() {
                return kept(jdbc, units, "97001");
            }
        };
    }

    private static String kept(JdbcClient jdbc, Units units, String code) {
        return jdbc.sql(
                        """
                        with made as (
                            insert into documents.kept_check (unit_id, name, words, kept_by, kept_at)
                            values (:unit, 'KH.docx', 'KH', 1, now())
                            returning id
                        )
                        insert into documents.kept_finding (check_id, position, rule, severity, line, quote, message, expected, found)
                        select id, 0, 'sum', 'ERROR', 1, '', '1 + 1 = 2', '2', '3' from made
                        returning check_id
                        """)
                .param("unit", units.find(code, LocalDate.of(2023, 12, 31)).orElseThrow().id())
                .query(String.class)
                .single();
    }
}
