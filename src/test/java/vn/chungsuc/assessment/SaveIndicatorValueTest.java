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
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Refused;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Random;

@DatabaseTest
class SaveIndicatorValueTest {

    private static final int YEAR = 2023;
    private static int next = 71000;

    @Autowired private SaveIndicatorValue save;
    @Autowired private Sheets sheets;
    @Autowired private HistoryQueries history;
    @Autowired private CriteriaSets sets;
    @Autowired private JdbcClient jdbc;

    private SheetWorld world;
    private String code = "";
    private int unit;

    @BeforeEach
    void aCommuneOfItsOwn() {
        world = new SheetWorld(jdbc);
        code = String.valueOf(next++);
        unit = world.commune(code);
    }

    private Cell put(int account, String indicator, Reading reading, int version) {
        return save.handle(
                        officer(unit, account),
                        at(code, YEAR),
                        indicator,
                        Entry.of(reading),
                        version)
                .cell();
    }

    private Sheet sheet() {
        return sheets.read(officer(unit, 1).scope(), at(code, YEAR));
    }

    private static Reading ratio(int above, int below) {
        return Reading.ratio(BigDecimal.valueOf(above), BigDecimal.valueOf(below));
    }

    @Test
    void judgesOnSavingAndKeepsNumeratorAndDenominator() {
        var saved = put(1, "3.1", ratio(79, 100), 0);
        assertThat(saved.verdict()).isEqualTo(Verdict.NOT_MET);
        saved = put(1, "3.1", ratio(80, 100), 1);
        assertThat(saved.verdict()).isEqualTo(Verdict.MET);
        assertThat(saved.version()).isEqualTo(2);
        assertThat(sheet().cell(sets.require(SheetWorld.SET).requireIndicator("3.1")).numerator())
                .isEqualByComparingTo("80");
    }

    @Test
    void zeroBlankAndNotApplicableAreThreeThings() {
        var eleven = sets.require(SheetWorld.SET).requireIndicator("11");
        put(1, "11", Reading.figure(BigDecimal.ZERO), 0);
        assertThat(sheet().cell(eleven).value()).isEqualByComparingTo("0");
        assertThat(sheet().cell(eleven).verdict()).isEqualTo(Verdict.MET);
        put(1, "11", Reading.NOTHING, 1);
        assertThat(sheet().cell(eleven).isEmpty()).isTrue();
        assertThat(sheet().cell(eleven).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(sheet().rollup().tally().indicatorsTotal()).isEqualTo(57);
        save.handle(
                officer(unit, 1), at(code, YEAR), "11", Entry.notApplicable("không có hộ dân"), 2);
        assertThat(sheet().cell(eleven).isNotApplicable()).isTrue();
        assertThat(sheet().rollup().tally().indicatorsTotal()).isEqualTo(56);
    }

    @Test
    void aStaleVersionIsToldAndNothingIsLost() {
        put(1, "12.1", ratio(3902, 5642), 0);
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> put(2, "12.1", ratio(3871, 5642), 0))
                .satisfies(clash ->
                        assertThat(clash.current().numerator()).isEqualByComparingTo("3902"));
    }

    @Test
    void theSameSentAgainAfterALostAnswerIsNoClash() {
        put(1, "12.1", ratio(3902, 5642), 0);
        assertThat(put(1, "12.1", ratio(3902, 5642), 0).version()).isEqualTo(1);
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> put(2, "12.1", ratio(3902, 5642), 0));
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        assertThatExceptionOfType(BadFigure.class)
                .isThrownBy(() -> put(1, "12.2", ratio(5900, 5642), 0))
                .satisfies(bad ->
                        assertThat(bad.sentence())
                                .isEqualTo("Chưa lưu: tử số 5.900 lớn hơn mẫu số 5.642."));
        assertThatExceptionOfType(BadFigure.class)
                .isThrownBy(() -> put(1, "3.1", Reading.figure(new BigDecimal("150")), 0));
        assertThatExceptionOfType(BadFigure.class)
                .isThrownBy(() -> put(1, "10", Reading.figure(new BigDecimal("1e400")), 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> put(1, "99.9", Reading.ACHIEVED, 0));
    }

    @Test
    void onlyOnesOwnCriteriaAndUnits() {
        var narrowed = officer(unit, 1, 18);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        save.handle(
                                narrowed, at(code, YEAR), "12.1", Entry.of(Reading.ACHIEVED), 0));
        var stranger = officer(world.commune("70999"), 1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        save.handle(
                                stranger, at(code, YEAR), "12.1", Entry.of(Reading.ACHIEVED), 0));
    }

    @Test
    void aClosedYearTakesNothing() {
        jdbc.sql("insert into assessment.closed_year values (:unit, :year, 1, now())")
                .param("unit", unit)
                .param("year", YEAR)
                .update();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> put(1, "1.1", Reading.ACHIEVED, 0))
                .satisfies(no ->
                        assertThat(no.sentence())
                                .isEqualTo(
                                        "Năm đánh giá 2023 đã khóa sổ, không nhập thêm số liệu."));
    }

    @Test
    void aClosedUnitTakesNothingForLaterYearsAndShowsTheEarlier() {
        put(1, "1.1", Reading.ACHIEVED, 0);
        jdbc.sql("update units.unit set valid_to = '2024-01-01' where id = :unit")
                .param("unit", unit)
                .update();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        save.handle(
                                officer(unit, 1),
                                at(code, 2024),
                                "1.1",
                                Entry.of(Reading.ACHIEVED),
                                0))
                .satisfies(no -> assertThat(no.sentence()).contains("31/12/2023"));
        put(1, "1.2", Reading.ACHIEVED, 0);
        assertThat(sheet().rollup().tally().indicatorsMet()).isEqualTo(2);
    }

    @Test
    void theStateOfAnyPastMomentCanBeRebuilt() {
        put(1, "1.1", Reading.NOT_ACHIEVED, 0);
        var between = jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        put(2, "1.1", Reading.ACHIEVED, 1);
        var then =
                jdbc.sql(
                                """
                                select h.verdict
                                from assessment.value_history_v h
                                join assessment.sheet s on s.id = h.sheet_id
                                where s.unit_id = :unit and :then >= h.entered_at and :then < h.superseded_at
                                """)
                        .param("unit", unit)
                        .param("then", between)
                        .query(String.class)
                        .list();
        assertThat(then).containsExactly("N");
        var id = sheet().id();
        assertThat(history.history(officer(unit, 1).scope(), id == null ? 0 : id, 0))
                .extracting(Cell::accountId)
                .containsExactly(2, 1);
    }

    @Test
    void theRollupIsWhatARecomputationGives() {
        var random = new Random(20260719);
        var set = sets.require(SheetWorld.SET);
        var versions = new int[set.indicatorsTotal()];
        for (int i = 0; i < 150; i++) {
            var indicator = set.indicator(random.nextInt(versions.length));
            var reading =
                    switch (random.nextInt(4)) {
                        case 0 -> Reading.ACHIEVED;
                        case 1 -> Reading.NOT_ACHIEVED;
                        case 2 -> Reading.NOTHING;
                        default -> ratio(random.nextInt(100), 100);
                    };
            versions[indicator.position()] =
                    put(1, indicator.code(), reading, versions[indicator.position()]).version();
        }
        var sheet = sheet();
        var letters = new ArrayList<String>();
        sheet.cells()
                .forEach(cell -> letters.add(String.valueOf(VerdictLine.letter(cell.verdict()))));
        assertThat(sheet.rollup().verdicts().letters()).isEqualTo(String.join("", letters));
        var again = Rollup.of(set, new VerdictLine(String.join("", letters)));
        var stored =
                jdbc.sql(
                                """
                                select met_mask, missing_mask, criteria_met, indicators_met, indicators_total, indicators_missing
                                from assessment.sheet_v where unit_id = :unit
                                """)
                        .param("unit", unit)
                        .query()
                        .singleRow();
        assertThat(stored.values().stream().map(value -> ((Number) value).longValue()))
                .containsExactly(
                        again.tally().metMask(),
                        again.tally().missingMask(),
                        (long) again.tally().criteriaMet(),
                        (long) again.tally().indicatorsMet(),
                        (long) again.tally().indicatorsTotal(),
                        (long) again.tally().indicatorsMissing());
    }
}
