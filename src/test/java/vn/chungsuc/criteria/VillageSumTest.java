package vn.chungsuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What villages answer adds up to: an arithmetic a civil servant can check. */
class VillageSumTest {

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PERCENT | %                | 9/10; 10/90   | 19/100
                    PERCENT | %                | 90/100; 11    |
                    PERCENT | %                | 90; 11        |
                    AMOUNT  | nhà              | 3; 4,5        | 7,5
                    ZERO    | nhà              | 0; 2; 0       | 2
                    AMOUNT  | triệu đồng/người | 60; 40        |
                    AMOUNT  | triệu đồng/người | 6000/100; 8000/200 | 14000/300
                    ACHIEVED|                  | đạt; chưa đạt |
                    AMOUNT  | nhà              | 3; đạt        |
                    SCORE   | điểm             | 3; 4          |
                    """)
    void sums(RequirementKind kind, String unit, String answers, String sum) {
        var readings = Arrays.stream(answers.split("; ")).map(VillageSumTest::reading).toList();
        var found = VillageSum.of(indicator(kind, unit, List.of(), false), readings);
        assertThat(found.reading()).isEqualTo(sum == null ? null : reading(sum));
        assertThat(found.why() == null).isEqualTo(sum != null);
    }

    private static Reading reading(String text) {
        return text.contains("/")
                ? ReadingText.read(null, text.split("/")[0], text.split("/")[1])
                : ReadingText.read(text, null, null);
    }

    private static Indicator indicator(
            RequirementKind kind, String unit, List<Requirement.Part> parts, boolean bySex) {
        return new Indicator(
                "1.1",
                1,
                0,
                "thử",
                new Requirement(kind, unit, parts, bySex, Thresholds.NONE, true),
                null,
                Map.of(),
                "thử",
                null,
                null,
                false,
                false);
    }

    @ParameterizedTest(name = "women {0} and {1} in one hundred each")
    @CsvSource({"60, 70, 130/200", "60, , "})
    void menAndWomenAreAddedUpApart(String first, String second, String women) {
        var readings = List.of(bySex(first), bySex(second));
        var found =
                VillageSum.of(indicator(RequirementKind.PERCENT, "%", List.of(), true), readings);
        assertThat(found.reading())
                .isEqualTo(
                        women == null ? null : Reading.bySex(reading("160/200"), reading(women)));
    }

    private static Reading bySex(String women) {
        return women == null
                ? new Reading.Parts(Map.of(Reading.MEN, reading("80/100")))
                : Reading.bySex(reading("80/100"), reading(women + "/100"));
    }
}
