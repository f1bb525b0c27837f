package vn.chungsuc.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.chungsuc.assessment.SheetWorld.at;
import static vn.chungsuc.assessment.SheetWorld.officer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.NotFound;

import java.math.BigDecimal;

@DatabaseTest
class CarryTest {

    private static int next = 72000;

    @Autowired private SaveIndicatorValue save;
    @Autowired private ConfirmUnchanged confirm;
    @Autowired private Sheets sheets;
    @Autowired private CriteriaSets sets;
    @Autowired private JdbcClient jdbc;

    private String code = "";
    private int unit;

    @BeforeEach
    void aCommuneOfItsOwn() {
        code = String.valueOf(next++);
        unit = new SheetWorld(jdbc).commune(code);
    }

    private void put(int year, String indicator, Reading reading) {
        var cell = sheet(year).cell(sets.require(SheetWorld.SET).requireIndicator(indicator));
        save.handle(officer(unit, 1), at(code, year), indicator, Entry.of(reading), cell.version());
    }

    private Sheet sheet(int year) {
        return sheets.read(officer(unit, 1).scope(), at(code, year));
    }

    @Test
    void aYearNeverStartsAtZero() {
        put(2022, "1.1", Reading.ACHIEVED);
        put(2022, "1.2", Reading.ACHIEVED);
        put(2022, "3.2", Reading.NOT_ACHIEVED);

        var asItWouldOpen = sheet(2023);
        assertThat(asItWouldOpen.isOpen()).isFalse();
        assertThat(asItWouldOpen.rollup().tally().criteriaMet()).isEqualTo(1);

        put(2023, "4.1", Reading.ACHIEVED);
        var opened = sheet(2023);
        assertThat(opened.rollup().verdicts().letters()).startsWith("mm");
        assertThat(opened.rollup().criteriaCarried()).isEqualTo(1);
        assertThat(opened.rollup().criteriaReviewed()).isZero();
        assertThat(opened.rollup().indicatorsCarried()).isEqualTo(3);
        assertThat(opened.cells().getFirst().carriedFrom()).isEqualTo(2022);
    }

    @Test
    void aCarriedVerdictNeverMakesAUnitReadyUntilItIsConfirmed() {
        sets.require(SheetWorld.SET)
                .indicators()
                .forEach(indicator -> put(2022, indicator.code(), Reading.ACHIEVED));
        assertThat(sheet(2022).rollup().ready()).isTrue();

        put(2023, "1.1", Reading.ACHIEVED);
        assertThat(sheet(2023).rollup().tally().criteriaMet()).isGreaterThanOrEqualTo(18);
        assertThat(sheet(2023).rollup().ready()).isFalse();

        var confirmed =
                confirm.handle(officer(unit, 2), at(code, 2023), one -> one.criterion() == 1);
        assertThat(confirmed).isEqualTo(1);
        confirm.handle(officer(unit, 2), at(code, 2023), _ -> true);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from assessment.value_history h
                                        join assessment.sheet s on s.id = h.sheet_id
                                        where s.unit_id = :unit and s.year = 2023 and h.carried_from = 2022
                                        """)
                                .param("unit", unit)
                                .query(Integer.class)
                                .single())
                .isEqualTo(57 - 1);
    }

    @Test
    void whereTheBarMovedTheVerdictIsNotCarriedButToBeReviewed() {
        put(2021, "10", Reading.figure(new BigDecimal("60")));
        var ten = sets.require(SheetWorld.SET).requireIndicator("10");
        var before = ten.requirement().text("DBSCL", 2021);
        var after = ten.requirement().text("DBSCL", 2022);
        assertThat(before).isNotEqualTo(after);

        var opened = sheet(2022);
        assertThat(opened.rollup().verdicts().at(ten.position())).isEqualTo(Verdict.MISSING);
        assertThat(opened.rollup().verdicts().isToReview(ten.position())).isTrue();
        put(2022, "10", Reading.figure(new BigDecimal("60")));
        assertThat(sheet(2022).rollup().verdicts().isToReview(ten.position())).isFalse();
    }

    @Test
    void theYearACarriedVerdictCameFromIsTheOneItWasReviewedIn() {
        put(2022, "1.1", Reading.ACHIEVED);
        put(2023, "1.2", Reading.ACHIEVED);
        put(2024, "3.2", Reading.ACHIEVED);
        assertThat(sheet(2024).cells().getFirst().carriedFrom()).isEqualTo(2022);
        assertThat(sheet(2024).cells().get(1).carriedFrom()).isEqualTo(2023);
    }

    @Test
    void whatIsOutsideTheAreaIsNotThere() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> confirm.handle(officer(-1, 1), at(code, 2023), _ -> true));
    }
}
