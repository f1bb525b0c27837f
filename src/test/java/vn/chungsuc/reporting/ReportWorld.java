package vn.chungsuc.reporting;

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

/**
 * Tỉnh Ruộng Mẫu (RM): two communes with sheets, a phường that does not count, a body with one
 * signer.
 */
@Component
class ReportWorld {

    static final String SET = "xa-ntm-2021-2025";
    static final String OFFICE = "vpdp-tinh";

    private final JdbcClient jdbc;
    private final Units units;
    private final LoadBody loadBody;
    private final CriteriaSets sets;

    ReportWorld(JdbcClient jdbc, Units units, LoadBody loadBody, CriteriaSets sets) {
        this.jdbc = jdbc;
        this.units = units;
        this.loadBody = loadBody;
        this.sets = sets;
    }

    /** The new body's id. */
    int make() {
        jdbc.sql(
                        """
                        insert into units.unit (code, level, valid_from)
                        values ('RM', 'PROVINCE', '2016-01-01'), ('RM001', 'COMMUNE', '2016-01-01'),
                               ('RM002', 'COMMUNE', '2016-01-01'), ('RM003', 'COMMUNE', '2016-01-01')
                        on conflict do nothing
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from)
                        select u.id, n.name, n.kind, u.valid_from
                        from (values ('RM', 'Ruộng Mẫu', 'tỉnh'), ('RM001', 'Lúa Chín', 'xã'), ('RM002', 'Bờ Tre', 'xã'),
                                     ('RM003', 'Chợ Nổi', 'phường')) n (code, name, kind)
                        join units.unit u on u.code = n.code
                        on conflict do nothing
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into units.unit_parent (unit_id, parent_id, valid_from)
                        select c.id, p.id, c.valid_from
                        from units.unit c, units.unit p
                        where c.code in ('RM001', 'RM002', 'RM003') and p.code = 'RM'
                        on conflict do nothing
                        """)
                .update();
        units.refreshTree();
        sheet("RM001", 2024, 0b111, 3, 10);
        sheet("RM002", 2024, 0b001, 1, 4);
        sheet("RM001", 2023, 0b001, 1, 4);
        ratio("RM001", "190113", "204379");
        ratio("RM002", "1000", "3000");
        return loadBody.handle(
                unit("RM"),
                new NewBody(
                        "UBND",
                        "Ủy ban nhân dân tỉnh Ruộng Mẫu",
                        null,
                        "ỦY BAN NHÂN DÂN\nTỈNH RUỘNG MẪU",
                        "UBND",
                        "Ruộng Mẫu",
                        LocalDate.of(2016, 1, 1),
                        null),
                List.of(
                        new NewSigner(
                                "TM. ỦY BAN NHÂN DÂN",
                                "KT. CHỦ TỊCH",
                                "PHÓ CHỦ TỊCH",
                                "Lê Thị Lúa",
                                LocalDate.of(2016, 1, 1),
                                null)));
    }

    void rename(String code, String name) {
        jdbc.sql("update units.unit_name set name = :name where unit_id = :id")
                .param("name", name)
                .param("id", unit(code))
                .update();
        units.refreshTree();
    }

    private int unit(String code) {
        return units.find(code, LocalDate.of(2024, 12, 31)).orElseThrow().id();
    }

    private void sheet(String code, int year, long met, int criteria, int indicators) {
        sheet(SET, code, year, met, criteria, indicators);
    }

    void sheet(String setId, String code, int year, long met, int criteria, int indicators) {
        var set = sets.require(setId);
        jdbc.sql(
                        """
                        insert into assessment.sheet (unit_id, set_id, year, dimension, opened_at, verdicts, met_mask, missing_mask,
                                                      criteria_met, indicators_met, indicators_total, indicators_missing, updated_at)
                        values (:unit, :set, :year, 'DBSCL', now(), :verdicts, :met, 0, :criteria, :indicators, 57, 2, now())
                        on conflict do nothing
                        """)
                .param("unit", unit(code))
                .param("set", setId)
                .param("year", year)
                .param(
                        "verdicts",
                        "M".repeat(indicators) + "-".repeat(set.indicatorsTotal() - indicators))
                .param("met", met)
                .param("criteria", criteria)
                .param("indicators", indicators)
                .update();
    }

    private void ratio(String code, String numerator, String denominator) {
        ratio(SET, code, 2024, numerator, denominator);
    }

    void ratio(String setId, String code, int year, String numerator, String denominator) {
        var at = sets.require(setId).requireIndicator("15.1").position();
        jdbc.sql(
                        """
                        insert into assessment.indicator_value (sheet_id, indicator, verdict, numerator, denominator, entered_at)
                        select s.id, :at, 'M', :n, :d, now()
                        from assessment.sheet s
                        where s.unit_id = :unit and s.year = :year and s.set_id = :set
                        on conflict do nothing
                        """)
                .param("at", at)
                .param("n", new BigDecimal(numerator))
                .param("d", new BigDecimal(denominator))
                .param("unit", unit(code))
                .param("set", setId)
                .param("year", year)
                .update();
    }
}
