package vn.chungsuc.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.analysis.DryRun.Assumption;
import vn.chungsuc.criteria.Correspondences;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an analysis costs grows with the area, not with what else is stored. */
@DatabaseTest
class AnalysisPlanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Autowired Areas areas;
    @Autowired Trends trends;
    @Autowired Outliers outliers;
    @Autowired DryRuns runs;
    @Autowired Distances distances;
    @Autowired CriteriaSets sets;
    @Autowired Correspondences correspondences;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void aProvinceIsReadByIndexHoweverManyOthersThereAre() {
        transaction.executeWithoutResult(step -> {
            step.setRollbackOnly();
            tenProvincesOfFortyCommunesWithFiveYears();
            var scope = new Scope(units.find("AP1", DAY).orElseThrow().id(), Set.of());
            var sheets = scans("sheet");
            var values = scans("indicator_value");

            var area = areas.choose(scope, "AP1", 2024, "xa-ntm-2021-2025", DAY);
            assertThat(area.lineage().years()).containsExactly(2021, 2022, 2023, 2024, 2025);
            assertThat(trends.totals(scope, area).get(2024).units()).isEqualTo(40);
            var pairs = Pairs.of(area.lineage(), area.set(), correspondences);
            var income = area.set().requireIndicator("10");
            assertThat(trends.indicators(scope, area, pairs, List.of(income)).at("10", 2024))
                    .isPresent();
            assertThat(trends.figures(scope, area, pairs, income).get(2024).amounts())
                    .isEqualTo(40);
            assertThat(trends.criteria(scope, area, pairs, area.set().criteria()).at("10", 2024))
                    .isPresent();
            assertThat(distances.read(scope, area).rows()).hasSize(40);
            assertThat(outliers.find(scope, area, outliers.units(scope, area), null)).isEmpty();
            var tried = sets.require("xa-ntm-2021-2025--an-giang");
            assertThat(runs.run(scope, area, tried, Assumption.OPEN).rows()).hasSize(40);

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
                select 'AP' || p, 'PROVINCE', '2016-01-01'::date from generate_series(1, 10) p
                union all
                select 'AC' || g, 'COMMUNE', '2016-01-01' from generate_series(0, 399) g;
                insert into units.unit_name (unit_id, name, kind, valid_from)
                select id, code, case level when 'COMMUNE' then 'xã' else 'tỉnh' end, valid_from
                from units.unit where code ~ '^A[PC][0-9]+$';
                insert into units.unit_parent (unit_id, parent_id, valid_from)
                select c.id, p.id, c.valid_from
                from units.unit c join units.unit p on p.code = 'AP' || substr(c.code, 3)::int / 40 + 1
                where c.code ~ '^AC[0-9]+$';
                insert into assessment.sheet (unit_id, set_id, year, opened_at, verdicts, indicators_met, indicators_total,
                                              indicators_missing, updated_at)
                select id, 'xa-ntm-2021-2025', year, now(), repeat('M', 57), 57, 57, 0, now()
                from units.unit, generate_series(2021, 2025) year where code ~ '^AC[0-9]+$';
                insert into assessment.indicator_value (sheet_id, indicator, verdict, value, entered_at)
                select s.id, g, 'M', 100, now()
                from assessment.sheet s join units.unit u on u.id = s.unit_id and u.code ~ '^AC[0-9]+$', generate_series(0, 56) g;
                analyze assessment.sheet, assessment.indicator_value, units.unit, units.unit_name, units.unit_parent
                """
                        .split(";")) {
            jdbc.sql(statement).update();
        }
        units.refreshTree();
        jdbc.sql("analyze units.state, units.closure, units.reach").update();
    }
}
