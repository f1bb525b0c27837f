package vn.chungsuc.quickreport;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.NewRule;
import vn.chungsuc.handin.SaveRule;
import vn.chungsuc.people.LoadBody;
import vn.chungsuc.people.NewBody;
import vn.chungsuc.people.NewSigner;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Tỉnh Nộp Thử (76) with two communes: one with a sheet whose criterion 3 was met after the last
 * cut-off, one without. Both owe a month's report, due the 15th, counted to the 10th.
 */
@Component
public class MonthWorld {

    public static final String PROVINCE = "76";
    public static final String COMMUNE = "76001";
    public static final String OTHER = "76002";
    static final String SET = "xa-ntm-2021-2025";

    private final JdbcClient jdbc;
    private final Units units;
    private final LoadBody bodies;
    private final SaveRule rules;
    private final CriteriaSets sets;
    private final Clock clock;

    MonthWorld(
            JdbcClient jdbc,
            Units units,
            LoadBody bodies,
            SaveRule rules,
            CriteriaSets sets,
            Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.bodies = bodies;
        this.rules = rules;
        this.sets = sets;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public void make() {
        make(PROVINCE);
    }

    /** Made once under each code; its communes are {@code …001} and {@code …002}. */
    public void make(String province) {
        if (units.find(province, today()).isPresent()) {
            return;
        }
        unit(province, "PROVINCE", "Nộp Thử", "tỉnh", null);
        unit(province + "001", "COMMUNE", "Đúng Hẹn", "xã", province);
        unit(province + "002", "COMMUNE", "Trễ Hẹn", "xã", province);
        units.refreshTree();
        var office = body(province, "UBND tỉnh Nộp Thử", "TỈNH NỘP THỬ");
        body(province + "001", "UBND xã Đúng Hẹn", "XÃ ĐÚNG HẸN");
        body(province + "002", "UBND xã Trễ Hẹn", "XÃ TRỄ HẸN");
        sheet(province + "001", today().getYear() - 1);
        sheet(province + "001", today().getYear());
        rules.handle("a test", month(province, office));
    }

    private NewRule month(String province, int body) {
        return new NewRule(
                id(province),
                body,
                "COMMUNE",
                "quick-report",
                "Báo cáo nhanh",
                Cycle.MONTH,
                new NewRule.Day(1, 10),
                "Ban Quản lý",
                new NewRule.Day(1, 15),
                new NewRule.Day(1, 10),
                null,
                LocalDate.of(2020, 1, 1),
                today().minusMonths(2).withDayOfMonth(1),
                "Kế hoạch thử, mục IV");
    }

    public int id(String code) {
        return units.find(code, today()).orElseThrow().id();
    }

    /** A commune of the province that did not exist before a day; made once. */
    String founded(String code, String name, LocalDate day) {
        if (units.find(code, today()).isEmpty()) {
            unit(code, "COMMUNE", name, "xã", PROVINCE, day);
            units.refreshTree();
        }
        return code;
    }

    String body(String code) {
        return jdbc.sql("select id::text from people.body where unit_id = :unit")
                .param("unit", id(code))
                .query(String.class)
                .single();
    }

    /** So many criteria, as a paper says that is declared today. */
    void declare(String code, int criteria) {
        jdbc.sql(
                        """
                        insert into assessment.declared_total (sheet_id, criteria, document, declared_at)
                        select id, :criteria, 'Kế hoạch thử', now() from assessment.sheet where unit_id = :unit
                        on conflict do nothing
                        """)
                .param("criteria", criteria)
                .param("unit", id(code))
                .update();
    }

    private void unit(String code, String level, String name, String kind, String parent) {
        unit(code, level, name, kind, parent, LocalDate.of(2016, 1, 1));
    }

    private void unit(
            String code, String level, String name, String kind, String parent, LocalDate from) {
        jdbc.sql(
                        """
                        with made as (
                            insert into units.unit (code, level, valid_from) values (:code, :level, :from) returning id, valid_from
                        ), named as (
                            insert into units.unit_name (unit_id, name, kind, valid_from) select id, :name, :kind, valid_from from made
                        )
                        insert into units.unit_parent (unit_id, parent_id, valid_from)
                        select made.id, p.id, made.valid_from from made join units.unit p on p.code = :parent
                        """)
                .param("code", code)
                .param("level", level)
                .param("from", from)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent)
                .update();
    }

    private int body(String code, String name, String heading) {
        var from = LocalDate.of(2016, 1, 1);
        return bodies.handle(
                id(code),
                new NewBody(
                        "UBND",
                        name,
                        null,
                        "ỦY BAN NHÂN DÂN\n" + heading,
                        "UBND",
                        "Nộp Thử",
                        from,
                        null),
                List.of(
                        new NewSigner(
                                "TM. ỦY BAN NHÂN DÂN",
                                null,
                                "CHỦ TỊCH",
                                "Trần Văn Hẹn",
                                from,
                                null)));
    }

    /** Criterion 3 met this month; criterion 1 met long ago; the rest without a figure but 2.1. */
    private void sheet(String commune, int year) {
        sheet(commune, year, SET);
    }

    void sheet(String commune, int year, String setId) {
        var set = sets.require(setId);
        var sheet =
                jdbc.sql(
                                """
                                insert into assessment.sheet (unit_id, set_id, year, dimension, opened_at, verdicts, met_mask, missing_mask,
                                                              criteria_met, indicators_met, indicators_total, indicators_missing, updated_at)
                                values (:unit, :set, :year, 'DBSCL', now() - interval '400 days', :verdicts, 5, 0, 2, 4, 57, 52, now())
                                returning id
                                """)
                        .param("unit", id(commune))
                        .param("set", setId)
                        .param("year", year)
                        .param("verdicts", "-".repeat(set.indicatorsTotal()))
                        .query(Integer.class)
                        .single();
        var long_ago = today().minusDays(300);
        var thisMonth = today().getDayOfMonth() > 10 ? today().withDayOfMonth(9) : today();
        for (var criterion : List.of(1, 3)) {
            for (var indicator : set.criterion(criterion).orElseThrow().indicators()) {
                value(sheet, indicator.position(), "M", criterion == 1 ? long_ago : thisMonth);
            }
        }
        value(sheet, set.requireIndicator("2.1").position(), "N", long_ago);
    }

    private void value(int sheet, int at, String verdict, LocalDate entered) {
        jdbc.sql(
                        """
                        insert into assessment.indicator_value (sheet_id, indicator, verdict, entered_at)
                        values (:sheet, :at, :verdict, :entered)
                        """)
                .param("sheet", sheet)
                .param("at", at)
                .param("verdict", verdict)
                .param("entered", entered)
                .update();
    }
}
