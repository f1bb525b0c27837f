package vn.chungsuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables a civil servant can check against the decision. */
class JudgementTest {

    static final CriteriaSet NTM = Objects.requireNonNull(BundledSets.find("xa-ntm-2021-2025"));
    static final CriteriaSet AN_GIANG =
            Objects.requireNonNull(BundledSets.find("xa-ntm-2021-2025--an-giang"));

    @ParameterizedTest(name = "{3} against {0} {1} {2} is {4}")
    @CsvSource(
            textBlock =
                    """
                    PERCENT, >=, 70, 70,      MET
                    PERCENT, >=, 70, 69.99,   NOT_MET
                    PERCENT, <=, 4,  4.00,    MET
                    PERCENT, <=, 4,  4.01,    NOT_MET
                    PERCENT, <,  4,  4,       NOT_MET
                    PERCENT, <,  4,  3.99,    MET
                    PERCENT, >,  15, 15,      NOT_MET
                    AMOUNT,  >=, 53, 53,      MET
                    AMOUNT,  >=, 53, 52.999,  NOT_MET
                    ZERO,    =,  0,  0,       MET
                    ZERO,    =,  0,  1,       NOT_MET
                    PERCENT, >=, 70, ,        MISSING
                    """)
    void holdsAFigureAgainstItsBar(
            RequirementKind kind, String sign, BigDecimal bar, BigDecimal value, Verdict expected) {
        var reading = value == null ? Reading.NOTHING : Reading.figure(value);
        assertThat(requirement(kind, operator(sign), bar).judge(reading, "A", 2023).verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} against at least {2} % is {3}")
    @CsvSource(
            textBlock =
                    """
                    2,     3,     66.66,  MET
                    2,     3,     66.67,  NOT_MET
                    1,     3,     33.3333333333333333333333333333333, MET
                    70,    100,   70,     MET
                    699999,1000000,70,    NOT_MET
                    0,     5,     1,      NOT_MET
                    0,     0,     90,     NOT_APPLICABLE
                    """)
    void judgesARatioWithoutRounding(
            BigDecimal part, BigDecimal whole, BigDecimal bar, Verdict expected) {
        var judged =
                requirement(RequirementKind.PERCENT, Operator.AT_LEAST, bar)
                        .judge(Reading.ratio(part, whole), "A", 2023);
        assertThat(judged.verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(RequirementKind.class)
    void aWordDecidesWhateverTheKind(RequirementKind kind) {
        var requirement = new Requirement(kind, "%", List.of(), false, Thresholds.NONE, true);
        assertThat(requirement.judge(Reading.ACHIEVED, "A", 2023).verdict()).isEqualTo(Verdict.MET);
        assertThat(requirement.judge(Reading.NOT_ACHIEVED, "A", 2023).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(requirement.judge(Reading.NOT_APPLICABLE, "A", 2023).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(requirement.judge(Reading.NOTHING, "A", 2023).verdict())
                .isEqualTo(Verdict.MISSING);
    }

    @Test
    void aFigureWithoutAKnownBarIsMissing() {
        var judged =
                NTM.requireIndicator("2.1")
                        .judge(Reading.figure(new BigDecimal("100")), "DBSCL", 2023);
        assertThat(judged.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(judged.threshold()).isNull();
        assertThat(judged.requirement()).isNull();
        assertThat(judged.confirmed()).isFalse();
    }

    @ParameterizedTest(name = "men {0}, women {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    70, 70, MET
                    90, 69, NOT_MET
                    69, 90, NOT_MET
                    90, ,   MISSING
                    60, ,   NOT_MET
                    , ,     MISSING
                    """)
    void eachSexReachesTheBar(BigDecimal men, BigDecimal women, Verdict expected) {
        var requirement =
                requirement(RequirementKind.PER_SEX, Operator.AT_LEAST, new BigDecimal(70));
        assertThat(
                        requirement
                                .judge(Reading.bySex(reading(men), reading(women)), "A", 2023)
                                .verdict())
                .isEqualTo(expected);
    }

    @Test
    void oneFigureForBothSexesCanOnlyFail() {
        var requirement =
                requirement(RequirementKind.PER_SEX, Operator.AT_LEAST, new BigDecimal(70));
        assertThat(requirement.judge(reading(new BigDecimal(60)), "A", 2023).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(requirement.judge(reading(new BigDecimal(80)), "A", 2023).verdict())
                .isEqualTo(Verdict.MISSING);
    }

    @ParameterizedTest(name = "total {0}, piped {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    98, 40, MET
                    98, 39, NOT_MET
                    97, 50, NOT_MET
                    98, ,   MISSING
                    97, ,   NOT_MET
                    """)
    void everyPartOfACompoundReachesItsBar(BigDecimal total, BigDecimal piped, Verdict expected) {
        var parts =
                List.of(
                        new Requirement.Part("total", "tổng số", null),
                        new Requirement.Part("piped", "tập trung", null));
        var bars = new Thresholds(List.of(bar("total", "98"), bar("piped", "40")));
        var requirement = new Requirement(RequirementKind.COMPOUND, "%", parts, false, bars, true);
        var reading = new Reading.Parts(Map.of("total", reading(total), "piped", reading(piped)));
        assertThat(requirement.judge(reading, "A", 2023).verdict()).isEqualTo(expected);
        assertThat(requirement.text("A", 2023)).isEqualTo("tổng số ≥ 98 %; tập trung ≥ 40 %");
    }

    @Test
    void pointsAddUpAndMayBeEnoughBeforeAllAreGiven() {
        var parts =
                List.of(new Requirement.Part("a", "a", null), new Requirement.Part("b", "b", null));
        var requirement =
                new Requirement(
                        RequirementKind.SCORE,
                        "điểm",
                        parts,
                        false,
                        new Thresholds(List.of(bar(null, "80"))),
                        true);
        assertThat(requirement.judge(points(50, 30), "A", 2023).verdict()).isEqualTo(Verdict.MET);
        assertThat(requirement.judge(points(50, 29), "A", 2023).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(requirement.judge(points(50, null), "A", 2023).verdict())
                .isEqualTo(Verdict.MISSING);
        assertThat(requirement.judge(points(85, null), "A", 2023).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest(name = "income {2} in {0}, {1}: {3}")
    @CsvSource(
            textBlock =
                    """
                    TDMNPB, 2022, 39,   MET,     true
                    DBSCL,  2022, 52.9, NOT_MET, true
                    DBSCL,  2022, 53,   MET,     true
                    DBSCL,  2023, 53,   NOT_MET, false
                    DNB,    2025, 71,   MET,     false
                    """)
    void incomeIsHeldAgainstItsRegionAndYear(
            String region, int year, BigDecimal income, Verdict verdict, boolean confirmed) {
        var judged = NTM.requireIndicator("10").judge(Reading.figure(income), region, year);
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.confirmed()).isEqualTo(confirmed);
    }

    @Test
    void whatIsOnlyRememberedIsNoThreshold() {
        for (var code : List.of("15.3", "17.1", "17.2", "17.6", "17.8", "17.9")) {
            assertThat(NTM.requireIndicator(code).requirement().thresholds().isEmpty())
                    .as(code)
                    .isTrue();
        }
        assertThat(NTM.requireIndicator("11").requirement().thresholds().at("CHUNG", 2023))
                .isNull();
        assertThat(NTM.requireIndicator("12.1").requirement().thresholds().at("TN", 2023)).isNull();
    }

    @Test
    void theProvinceRefinesAndTheRestStays() {
        assertThat(AN_GIANG.indicatorsTotal()).isEqualTo(57);
        assertThat(AN_GIANG.requireIndicator("11").citation())
                .isEqualTo("QĐ 1260/QĐ-UBND, chỉ tiêu 11");
        assertThat(AN_GIANG.requireIndicator("11").refined()).isTrue();
        assertThat(AN_GIANG.requireIndicator("2.1").citation())
                .isEqualTo("QĐ 318/QĐ-TTg, chỉ tiêu 2.1");
        assertThat(AN_GIANG.requireIndicator("2.1").refined()).isFalse();
        assertThat(NTM.requireIndicator("11").refined()).isFalse();
    }

    @Test
    void poorAndSafeZoneCommunesUseTheNorthernColumn() {
        assertThat(NTM.dimensionOf(Dimensions.Place.of(Map.of("REGION", "DBSCL"))))
                .contains("DBSCL");
        assertThat(NTM.dimensionOf(Dimensions.Place.of(Map.of("REGION", "DBSCL", "DBKK", "có"))))
                .contains("TDMNPB");
        assertThat(
                        NTM.dimensionOf(
                                Dimensions.Place.of(Map.of("REGION", "BTB", "ATK", "huyện nghèo"))))
                .contains("TDMNPB");
        assertThat(NTM.dimensionOf(Dimensions.Place.of(Map.of("REGION", "BTB", "ATK", "có"))))
                .contains("BTB");
        assertThat(NTM.dimensionOf(Dimensions.Place.of(Map.of()))).isEmpty();
    }

    @Test
    void everyOldProvinceHasItsRegion() {
        var named =
                NTM.dimensions().options().stream()
                        .mapToInt(option -> option.provinces().size())
                        .sum();
        assertThat(named).isEqualTo(63);
        assertThat(NTM.dimensions().regionOf("Tỉnh An Giang")).contains("DBSCL");
        assertThat(NTM.dimensions().regionOf("Hồ Chí Minh")).contains("DNB");
        assertThat(NTM.dimensions().regionOf("Thành phố Cần Thơ")).contains("DBSCL");
        assertThat(NTM.dimensions().regionOf("Tỉnh Minh Họa")).isEmpty();
    }

    static Requirement requirement(RequirementKind kind, Operator operator, BigDecimal bar) {
        var threshold = new Threshold(null, null, null, operator, bar, true, null);
        return new Requirement(
                kind, "%", List.of(), false, new Thresholds(List.of(threshold)), true);
    }

    private static Threshold bar(String part, String value) {
        return new Threshold(
                part, null, null, Operator.AT_LEAST, new BigDecimal(value), true, null);
    }

    private static Operator operator(String code) {
        return List.of(Operator.values()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Reading reading(BigDecimal value) {
        return value == null ? Reading.NOTHING : Reading.figure(value);
    }

    private static Reading points(Integer a, Integer b) {
        return new Reading.Parts(
                Map.of(
                        "a", reading(a == null ? null : new BigDecimal(a)),
                        "b", reading(b == null ? null : new BigDecimal(b))));
    }
}
