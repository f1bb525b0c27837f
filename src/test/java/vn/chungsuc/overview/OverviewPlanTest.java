package vn.chungsuc.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.Set;

/** What an overview costs grows with what is asked, not with what is stored. */
@DatabaseTest
class OverviewPlanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Autowired Overviews overviews;
    @Autowired IndicatorQueries indicators;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void aProvinceIsReadByIndexHoweverManyOthersThereAre() {
        transaction.executeWithoutResult(step -> {
            step.setRollbackOnly();
            tenProvincesOfFortyCommunesWithFiveYears();
            var scope = new Scope(units.find("OP1", DAY).orElseThrow().id(), Set.of());
            var at =
                    overviews
                            .choose(
                                    scope,
                                    "OP1",
                                    2024,
                                    "xa-ntm-2021-2025",
                                    null,
                                    Grouping.DISTRICT,
                                    DAY)
                            .selection();
            var sheets = scans("sheet");
            var values = scans("indicator_value");

            assertThat(overviews.read(scope, at).counted()).hasSize(40);
            assertThat(indicators.values(scope, at, 3)).hasSize(40);

            assertThat(scans("indicator_value")).isEqualTo(values);
            assertThat(scans("sheet")).isEqualTo(sheets);
        });
    }

    /** Sequential scans of a table in this transaction. */
    private long scans(String table) {
        return jdbc.sql(
                        """
                        select seq_scan from pg_stat_xact_user_tables
                        where schemaname = 'assessment' and relname = :table
                        """)
                .param("table", table)
                .query(Long.class)
                .single();
    }

    private void tenProvincesOfFortyCommunesWithFiveYears() {
        for (var statement :
                """
                insert into units.unit (code, level, valid_from)
                select 'OP' || p, 'PROVINCE', '2016-01-01'::date from generate_series(1, 10) p
                union all
                select 'OC' || g, 'COMMUNE', '2016-01-01' from generate_series(0, 399) g;
                insert into units.unit_name (unit_id, name, kind, valid_from)
                select id, code, case level when 'COMMUNE' then 'xã' else 'tỉnh' end, valid_from
                from units.unit where code ~ '^O[PC][0-9]+$';
                insert into units.unit_parent (unit_id, parent_id, valid_from)
                select c.id, p.id, c.valid_from
                from units.unit c join units.unit p on p.code = 'OP' || substr(c.code, 3)::int / 40 + 1
                where c.code ~ '^OC[0-9]+$';
                insert into assessment.sheet (unit_id, set_id, year, opened_at, verdicts, indicators_met, indicators_total,
                                              indicators_missing, updated_at)
                select id, 'xa-ntm-2021-2025', year, now(), repeat('M', 57), 57, 57, 0, now()
                from units.unit, generate_series(2021, 2025) year where code ~ '^OC[0-9]+$';
                insert into assessment.indicator_value (sheet_id, indicator, verdict, value, entered_at)
                select s.id, g, 'M', 100, now()
                from assessment.sheet s join units.unit u on u.id = s.unit_id and u.code ~ '^OC[0-9]+$', generate_series(0, 56) g;
                analyze assessment.sheet, assessment.indicator_value, units.unit, units.unit_name, units.unit_parent
                """
                        .split(";")) {
            jdbc.sql(statement).update();
        }
        units.refreshTree();
        jdbc.sql("analyze units.state, units.closure, units.reach").update();
    }
}
