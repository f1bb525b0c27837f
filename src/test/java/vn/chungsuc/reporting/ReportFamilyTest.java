package vn.chungsuc.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A report counts as every overview does, and prints why unusual figures are right. */
@DatabaseTest
class ReportFamilyTest {

    private static final int YEAR = 2019;
    private static final String OVERLAY = "xa-ntm-2021-2025--an-giang";

    @Autowired TestOfficers officers;
    @Autowired GatherFigures gather;
    @Autowired ReportWorld world;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;

    private Unit province() {
        return units.find("RM", LocalDate.of(YEAR, 12, 31)).orElseThrow();
    }

    private Figures gathered() {
        var officer = officers.officer("bao-cao-ho", ReportWorld.OFFICE, "RM");
        var report = new Report(0, ReportWorld.SET, LocalDate.of(YEAR, 12, 31));
        return gather.gather(officer.scope(), province(), report, YEAR);
    }

    @Test
    void unitsUnderAnOverlayCountAndExplanationsArePrintedWhileTheirFigureStands() {
        world.make();
        world.sheet(ReportWorld.SET, "RM001", YEAR, 0b1, 1, 4);
        world.sheet(ReportWorld.SET, "RM002", YEAR, 0b1, 1, 4);
        world.sheet(OVERLAY, "RM002", YEAR, 0b1111, 4, 9);
        world.ratio(ReportWorld.SET, "RM001", YEAR, "10", "20");
        world.ratio(OVERLAY, "RM002", YEAR, "30", "40");
        explain();

        var figures = gathered();
        var second =
                figures.units().stream()
                        .filter(unit -> unit.code().equals("RM002"))
                        .findFirst()
                        .orElseThrow();
        assertThat(second.setId()).isEqualTo(OVERLAY);
        assertThat(second.criteriaMet()).isEqualTo(4);
        assertThat(figures.criteriaMet()).isEqualTo(5);
        assertThat(figures.sums())
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.numerator()).isEqualByComparingTo("40");
                    assertThat(sum.denominator()).isEqualByComparingTo("60");
                });
        assertThat(figures.explained())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo("15.1");
                    assertThat(one.words()).isEqualTo("Nhập thêm hai thôn.");
                });
        var annex = new ExplainedPart(figures).annex().orElseThrow();
        assertThat(annex.title()).isEqualTo("Giải trình các số liệu khác thường");

        jdbc.sql(
                        "update assessment.indicator_value set entered_at = now() + interval '1"
                            + " hour' where sheet_id in (select id from assessment.sheet where year"
                            + " = 2019)")
                .update();
        assertThat(gathered().explained()).isEmpty();
        assertThat(new ExplainedPart(gathered()).annex()).isEmpty();
        jdbc.sql("delete from analysis.explanation where year = 2019").update();
    }

    private void explain() {
        jdbc.sql(
                        """
                        insert into analysis.explanation (unit_id, year, set_id, indicator, figure, words, account_id, explained_at)
                        select s.unit_id, s.year, s.set_id, v.indicator, :figure, 'Nhập thêm hai thôn.', 1, now() + interval '1 minute'
                        from assessment.sheet s join assessment.indicator_value v on v.sheet_id = s.id
                        where s.year = 2019 and s.set_id = :set
                        """)
                .param("figure", new BigDecimal("50"))
                .param("set", ReportWorld.SET)
                .update();
    }
}
