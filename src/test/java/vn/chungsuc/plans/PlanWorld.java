package vn.chungsuc.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.LoadBody;
import vn.chungsuc.people.NewBody;
import vn.chungsuc.people.NewSigner;
import vn.chungsuc.units.Units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Tỉnh Gò Kế (KE) with three communes judged in 2022: xã Bến Dừa (KE001) meets 9 criteria and 40
 * indicators of 57; it has two villages.
 */
@Component
class PlanWorld {

    static final String SET = "xa-ntm-2021-2025";
    static final List<String> PLANNED =
            List.of("1.1", "1.2", "2.1", "2.4", "11", "12.1", "12.2", "13.3", "18.1");
    private static final Set<String> LATER =
            Set.of("5", "6.1", "6.2", "14.1", "17.1", "17.2", "17.3", "17.4");

    private final JdbcClient jdbc;
    private final Units units;
    private final LoadBody loadBody;
    private final CriteriaSets sets;

    PlanWorld(JdbcClient jdbc, Units units, LoadBody loadBody, CriteriaSets sets) {
        this.jdbc = jdbc;
        this.units = units;
        this.loadBody = loadBody;
        this.sets = sets;
    }

    record Offices(int province, int commune) {}

    /** Once; the bodies are made anew each time. */
    Offices make() {
        unit("KE", "PROVINCE", "Gò Kế", "tỉnh", null);
        unit("KE001", "COMMUNE", "Bến Dừa", "xã", "KE");
        unit("KE002", "COMMUNE", "Cồn Ổi", "xã", "KE");
        unit("KE003", "COMMUNE", "Rạch Mít", "xã", "KE");
        unit("KE001-01", "VILLAGE", "Trên", "ấp", "KE001");
        unit("KE001-02", "VILLAGE", "Dưới", "ấp", "KE001");
        units.refreshTree();
        sheet("KE001", 2022, Set.copyOf(PLANNED), 9, 40);
        sheet("KE002", 2022, Set.of(), 15, 49);
        sheet("KE003", 2022, Set.of(), 19, 57);
        ratio("KE001", "12.1", "500", "1000");
        return new Offices(body("KE", "tỉnh Gò Kế"), body("KE001", "xã Bến Dừa"));
    }

    int unit(String code) {
        return units.find(code, LocalDate.of(2023, 12, 31)).orElseThrow().id();
    }

    private int body(String code, String name) {
        return loadBody.handle(
                unit(code),
                new NewBody(
                        "UBND",
                        "Ủy ban nhân dân " + name,
                        null,
                        "ỦY BAN NHÂN DÂN\n" + name.toUpperCase(java.util.Locale.ROOT),
                        "UBND",
                        name.substring(name.indexOf(' ') + 1),
                        LocalDate.of(2016, 1, 1),
                        null),
                List.of(
                        new NewSigner(
                                "TM. ỦY BAN NHÂN DÂN",
                                null,
                                "CHỦ TỊCH",
                                "Dương Thị Dừa",
                                LocalDate.of(2016, 1, 1),
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

    private void sheet(String code, int year, Set<String> open, int criteria, int indicators) {
        var set = sets.require(SET);
        var verdicts = new StringBuilder("M".repeat(set.indicatorsTotal()));
        for (var indicator : set.indicators()) {
            if (criteria == 9
                    && (open.contains(indicator.code()) || LATER.contains(indicator.code()))) {
                verdicts.setCharAt(indicator.position(), 'N');
            }
        }
        jdbc.sql(
                        """
                        insert into assessment.sheet (unit_id, set_id, year, dimension, opened_at, verdicts, met_mask, missing_mask,
                                                      criteria_met, indicators_met, indicators_total, indicators_missing, ready, updated_at)
                        values (:unit, :set, :year, 'DBSCL', now(), :verdicts, 0, 0, :criteria, :indicators, 57, 0, :ready, now())
                        on conflict do nothing
                        """)
                .param("unit", unit(code))
                .param("set", SET)
                .param("year", year)
                .param("verdicts", verdicts.toString())
                .param("criteria", criteria)
                .param("indicators", indicators)
                .param("ready", criteria == 19)
                .update();
    }

    void ratio(String code, String indicator, String numerator, String denominator) {
        jdbc.sql(
                        """
                        insert into assessment.indicator_value (sheet_id, indicator, verdict, numerator, denominator, entered_at)
                        select s.id, :at, 'N', :n, :d, now()
                        from assessment.sheet s
                        where s.unit_id = :unit and s.year = 2022 and s.set_id = :set
                        on conflict do nothing
                        """)
                .param("at", sets.require(SET).requireIndicator(indicator).position())
                .param("n", new BigDecimal(numerator))
                .param("d", new BigDecimal(denominator))
                .param("unit", unit(code))
                .param("set", SET)
                .update();
    }

    /** No plan of the year is left: tests do not wait for one another. */
    void clear() {
        for (var table : List.of("line_task", "read_line")) {
            jdbc.sql(
                            "delete from plans.%s where root_id in (select document_id from plans.plan where unit_id in (:a, :b))"
                                    .formatted(table))
                    .param("a", unit("KE"))
                    .param("b", unit("KE001"))
                    .update();
        }
        for (var table : List.of("basis", "narrative", "shortfall", "duty", "road", "step")) {
            jdbc.sql(
                            "delete from plans."
                                    + table
                                    + " where plan_id in (select document_id from plans.plan where"
                                    + " unit_id in (:a, :b))")
                    .param("a", unit("KE"))
                    .param("b", unit("KE001"))
                    .update();
        }
        jdbc.sql(
                        "delete from plans.target where plan_id in (select document_id from"
                                + " plans.plan where unit_id in (:a, :b))")
                .param("a", unit("KE"))
                .param("b", unit("KE001"))
                .update();
        jdbc.sql(
                        "update plans.plan set amends_id = null, amended_for = null, parent_id ="
                                + " null where unit_id in (:a, :b)")
                .param("a", unit("KE"))
                .param("b", unit("KE001"))
                .update();
        jdbc.sql("delete from plans.plan where unit_id in (:a, :b)")
                .param("a", unit("KE"))
                .param("b", unit("KE001"))
                .update();
    }

    /** The nine indicators on the road, each with its duty and way, without a browser. */
    void lay(long plan) {
        for (var code : PLANNED) {
            jdbc.sql(
                            """
                            insert into plans.road (plan_id, indicator, quarter, duty, solution, lead)
                            values (:plan, :code, 3, :duty, 'Vận động nhân dân cùng làm.', 'Lê Thị Lộ, công chức')
                            on conflict do nothing
                            """)
                    .param("plan", plan)
                    .param("code", code)
                    .param("duty", "Hoàn thành hồ sơ chỉ tiêu " + code + ".")
                    .update();
        }
    }
}
