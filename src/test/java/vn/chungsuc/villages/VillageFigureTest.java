package vn.chungsuc.villages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.villages.view.VillageTotal;

import java.time.LocalDate;
import java.util.Map;

@DatabaseTest
class VillageFigureTest {

    /** Counts «người»/«hộ» by its name: the base figures hold against it. */
    private static final String CLEAN_WATER = "17.1";

    private static int next = 76500;

    @Autowired VillageWorld world;
    @Autowired TestOfficers officers;
    @Autowired Sheets sheets;
    @Autowired SaveVillageFigure save;
    @Autowired TakeVillageSum takeSum;
    @Autowired SaveBase saveBase;
    @Autowired SaveIndicatorValue saveValue;
    @Autowired VillagePages pages;

    private String code = "";
    private Officer officer;

    @BeforeEach
    void aCommuneOfThreeVillages() {
        code = String.valueOf(next++);
        world.commune(code, 3);
        officer = officers.officer("thon-" + code, "thuong-truc-xa", code);
    }

    private SheetAddress at() {
        return SheetAddress.of(code, VillageWorld.SET, 2023, null);
    }

    private Sheet sheet() {
        return sheets.read(officer.scope(), at());
    }

    private static Reading reading(String text) {
        return text.contains("/")
                ? ReadingText.read(null, text.split("/")[0], text.split("/")[1])
                : ReadingText.read(text, null, null);
    }

    private void save(int village, String indicator, String figure, int version) {
        save.handle(
                officer,
                at(),
                indicator,
                VillageWorld.village(code, village),
                reading(figure),
                version);
    }

    private Map<String, String> base(int village, int households, int people, String day) {
        var unit = village == 0 ? code : VillageWorld.village(code, village);
        return saveBase.handle(
                officer,
                sheet(),
                LocalDate.parse(day),
                Map.of(unit, new Base(households, people, LocalDate.MIN)));
    }

    private VillageTotal total(String indicator) {
        return pages.grid(officer, sheet(), sheet().set().requireIndicator(indicator), null)
                .total();
    }

    @Test
    void theVillagesAddUpToTheCommunesFigureAndLaterChangesAreNamed() {
        save(1, "3.1", "90/100", 0);
        save(2, "3.1", "500/520", 0);
        save(3, "3.1", "430/400", 0, "lớn hơn mẫu số");
        save(3, "3.1", "400/400", 0);
        var total = total("3.1");
        assertThat(total.sum()).startsWith("990/1.020");
        takeSum.handle(officer, at(), "3.1", String.valueOf(total.seen()), total.version());
        assertThat(total("3.1").same()).isTrue();
        assertThat(sheet().cell(sheet().set().requireIndicator("3.1")).details().source())
                .isEqualTo("Cộng số của cả 3 thôn");

        save(2, "3.1", "498/518", 1);
        total = total("3.1");
        assertThat(total.difference())
                .isEqualTo(
                        "Tử số: phiếu xã 990, cộng các thôn 988, ít hơn 2. Mẫu số: phiếu xã 1.020,"
                                + " cộng các thôn 1.018, ít hơn 2.");
        assertThat(total.changes())
                .singleElement()
                .asString()
                .startsWith("Thôn 2: 500/520 = 96,15% → 498/518 = 96,14% (Officer thon-" + code);
    }

    /** Refused, with these words in the sentence. */
    private void save(int village, String indicator, String figure, int version, String words) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> save(village, indicator, figure, version))
                .withMessageContaining(words);
    }

    @Test
    void anEnteredTotalThatDiffersSaysThatNoVillageHasChanged() {
        save(1, "3.1", "90/100", 0);
        saveValue.handle(officer, at(), "3.1", Entry.of(reading("95/100")), 0);
        var total = total("3.1");
        assertThat(total.difference()).contains("phiếu xã 95, cộng các thôn 90, ít hơn 5");
        assertThat(total.changes()).isEmpty();
        assertThat(total.quiet()).contains("Không thôn nào đổi số");
        assertThat(total.missing()).containsExactly("Thôn 2", "Thôn 3");
    }

    @Test
    void whoeverIsSlowerIsToldAndAStaleSumIsNotTaken() {
        save(1, "3.1", "90/100", 0);
        var seen = String.valueOf(total("3.1").seen());
        save(1, "3.1", "91/100", 0, "người khác sửa");
        save(1, "3.1", "91/100", 1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> takeSum.handle(officer, at(), "3.1", seen, 0));
    }

    @Test
    void noFigureExceedsThePeopleOfTheVillageNorTheirSumThoseOfTheCommune() {
        assertThat(base(0, 300, 1000, "2023-06-30")).isEmpty();
        assertThat(base(1, 100, 400, "2023-06-30")).isEmpty();
        assertThat(base(2, 150, 100, "2023-06-30"))
                .containsValue("Số hộ 150 lớn hơn số người 100.");
        assertThat(base(2, 150, 700, "2023-06-30"))
                .containsEntry(
                        VillageWorld.village(code, 2),
                        "Cộng các thôn thành 1.100 người, lớn hơn 1.000 người của cả xã.");
        save(1, CLEAN_WATER, parts("390/401"), "chỉ có 400 người");
        save(1, CLEAN_WATER, parts("390/400"));
        save(2, CLEAN_WATER, parts("500/601"), "lớn hơn 1.000 người của cả xã");
        save(2, CLEAN_WATER, parts("500/600"));
    }

    private static Reading parts(String both) {
        return new Reading.Parts(Map.of("tong-so", reading(both), "tap-trung", reading(both)));
    }

    private void save(int village, String indicator, Reading figure) {
        save.handle(officer, at(), indicator, VillageWorld.village(code, village), figure, 0);
    }

    private void save(int village, String indicator, Reading figure, String words) {
        assertThatExceptionOfType(Implausible.class)
                .isThrownBy(() -> save(village, indicator, figure))
                .withMessageContaining(words);
    }

    @Test
    void aNeighboursVillagesAreNotThere() {
        var neighbour = String.valueOf(next++);
        world.commune(neighbour, 1);
        var other = officers.officer("thon-" + neighbour, "thuong-truc-xa", neighbour);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> save.handle(other, at(), "3.1", code + "-01", reading("1/2"), 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        save.handle(officer, at(), "3.1", neighbour + "-01", reading("1/2"), 0));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn | % | HOUSEHOLDS
                    Tỷ lệ lao động qua đào tạo                | % | PEOPLE
                    Tỷ lệ đường xã được nhựa hóa              | % | OTHER
                    Số lượt người tham gia                    | lượt | OTHER
                    Thu nhập bình quân đầu người              | triệu đồng/người | OTHER
                    """)
    void theWordsTellWhatIsCounted(String name, String unit, Measure expected) {
        assertThat(Measure.of(Indicators.named(name, unit))).isEqualTo(expected);
    }
}
