package vn.chungsuc.quickreport;

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
 * A month's draft and an obligation on either side of the border: what the walk of routes takes.
 */
@Configuration(proxyBeanMethods = false)
class QuickReportSamples {

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
    RouteSample quickReportSample(LoadBody load, Units units, JdbcClient jdbc) {
        return new Sample(
                "quickreport", code -> report(jdbc, unit(units, code), body(load, units, code)));
    }

    @Bean
    RouteSample obligationSample(Units units, JdbcClient jdbc) {
        return new Sample(
                "obligation",
                code -> obligation(jdbc, unit(units, code), unit(units, code.substring(0, 2))));
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
                        with sheet as (
                            insert into assessment.sheet (unit_id, set_id, year, opened_at, verdicts, indicators_total,
                                                          indicators_missing, updated_at)
                            values (:unit, 'xa-ntm-2021-2025', 2024, now(), repeat('-', 57), 57, 57, now())
                            on conflict do nothing
                        ), made as (
                            insert into documents.document (unit_id, body_id, type, kind, year, title, state, symbol,
                                                            created_by, created_at, updated_by, updated_at)
                            values (:unit, :body, 'BC', 'quick-report', 2024, 'Báo cáo tháng mẫu', 'DRAFT', 'BC-UBND', 1, now(), 1, now())
                            returning id
                        )
                        insert into quickreport.quick_report (document_id, unit_id, set_id, year, month, previous, cut_off)
                        select id, :unit, 'xa-ntm-2021-2025', 2024, 5, '2024-04-10', '2024-05-10' from made
                        returning document_id
                        """)
                .param("unit", unit)
                .param("body", body)
                .query(String.class)
                .single();
    }

    private static String obligation(JdbcClient jdbc, int unit, int receiver) {
        return jdbc.sql(
                        """
                        with rule as (
                            insert into handin.report_rule (receiver_id, owing_level, form, name, cycle, due_month, due_day,
                                                            cut_off_month, cut_off_day, valid_from, valid_to, asks_from, source, recorded_at)
                            values (:receiver, 'COMMUNE', 'paper', 'Báo cáo mẫu', 'MONTH', 1, 15, 1, 10, '2024-05-01', '2024-06-01',
                                    '2024-05-01', 'mẫu', now())
                            returning id
                        )
                        insert into handin.obligation (rule_id, unit_id, receiver_id, cycle, year, ordinal, period_from, period_to,
                                                       previous_cut_off, cut_off, due, made_at)
                        select id, :unit, :receiver, 'MONTH', 2024, 5, '2024-05-01', '2024-05-31', '2024-04-10', '2024-05-10',
                               '2024-05-15', now()
                        from rule
                        returning id
                        """)
                .param("unit", unit)
                .param("receiver", receiver)
                .query(String.class)
                .single();
    }
}
