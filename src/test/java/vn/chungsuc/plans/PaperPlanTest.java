package vn.chungsuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import vn.chungsuc.plans.SourceQueries.KeptFact;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;

/** What plans on paper say, as drafts of plans. */
class PaperPlanTest {

    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path CORPUS = Path.of("src/test/resources/reader/corpus");

    private static PaperPlan seed(String name, boolean own, int year) throws IOException {
        var file = SEEDS.resolve(name + ".txt");
        assumeTrue(Files.exists(file), "the papers stand beside the source tree");
        return read(file, own, year);
    }

    private static PaperPlan read(Path file, boolean own, int year) throws IOException {
        var reading = Reader.read(Files.readString(file), Reference.NONE);
        var facts =
                reading.facts().stream()
                        .map(one ->
                                new KeptFact(
                                        one.kind(),
                                        one.text(),
                                        plain(one.value()),
                                        one.unit(),
                                        one.line(),
                                        one.note()))
                        .sorted(Comparator.comparing(KeptFact::line))
                        .toList();
        return new PaperPlan(reading.paper(), facts, own, year);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value == null ? null : value.toString();
    }

    @Test
    void aDistrictsPlanTellsItsTargetsWithTheirBoundsPartsAndUnits() throws IOException {
        var plan = seed("S1", false, 2024);
        assertThat(plan.targets())
                .extracting(
                        one -> one.target().kind(),
                        one -> one.target().comparison(),
                        one -> one.target().value().intValue(),
                        one -> one.target().measure())
                .contains(
                        tuple(TargetKind.BAND, Comparison.AT_LEAST, 13, "xã"),
                        tuple(TargetKind.READY, Comparison.AT_LEAST, 3, "xã"),
                        tuple(TargetKind.OTHER, Comparison.AT_LEAST, 30, "bản"),
                        tuple(TargetKind.MEAN, Comparison.MORE_THAN, 15, "tiêu chí"),
                        tuple(TargetKind.OTHER, Comparison.LESS_THAN, 28, "%"),
                        tuple(TargetKind.OTHER, Comparison.MORE_THAN, 60, "%"),
                        tuple(TargetKind.OTHER, Comparison.MORE_THAN, 90, "%"));
        assertThat(plan.targets())
                .filteredOn(one -> one.target().measure().equals("bản"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.target().keep()).isEqualByComparingTo("18");
                    assertThat(one.target().more()).isEqualByComparingTo("12");
                });
        assertThat(plan.bases()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(plan.duties()).isNotEmpty();
        assertThat(plan.narrative(PaperPlan.Told.NOTHING))
                .containsKeys("muc-dich", "yeu-cau", "giai-phap", "to-chuc");
    }

    @Test
    void aCommunesPlanTellsItsDutiesByDayAndWhatFellShort() throws IOException {
        var plan = seed("S0", true, 2022);
        assertThat(plan.targets())
                .extracting(one -> one.target().kind(), one -> one.target().value().intValue())
                .contains(tuple(TargetKind.CRITERIA, 19));
        assertThat(plan.duties())
                .extracting(one -> one.duty().lastDay())
                .contains(LocalDate.of(2022, 9, 29));
        assertThat(plan.shortfalls())
                .extracting(Contents.Shortfall::kind)
                .contains("LIMITATION", "OBJECTIVE", "SUBJECTIVE");
    }

    @Test
    void aPlanByIndicatorBecomesARoadmap() throws IOException {
        var file = SEEDS.resolve("S2.txt");
        assumeTrue(Files.exists(file), "the papers stand beside the source tree");
        var reading = Reader.read(Files.readString(file), Reference.NONE);
        assertThat(new PaperRoads(reading.paper()).roads())
                .extracting(Contents.Road::indicator)
                .containsExactly("1.1", "1.2", "2.1", "2.4", "11", "12.1", "12.2", "13.3", "18.1");
        assertThat(new PaperRoads(reading.paper()).roads())
                .allSatisfy(one -> assertThat(one.duty() + one.solution()).isNotBlank());
        assertThat(seed("S2", true, 2023).targets())
                .extracting(one -> one.target().kind(), one -> one.target().value().intValue())
                .contains(tuple(TargetKind.CRITERIA, 15), tuple(TargetKind.INDICATORS, 49));
    }

    @Test
    void aCommitteesProgrammeAndAReportTellDutiesToo() throws IOException {
        var programme = seed("S3", false, 2022);
        assertThat(programme.targets())
                .extracting(one -> one.target().value().intValue(), one -> one.target().measure())
                .contains(tuple(100, "%"));
        assertThat(programme.duties()).isNotEmpty();
        assertThat(seed("S4", false, 2021).shortfalls()).isNotEmpty();
    }

    @Test
    void papersOfOurOwnCorpusBecomeDrafts() throws IOException {
        var commune = read(CORPUS.resolve("ke-hoach-xa.txt"), true, 2025);
        assertThat(commune.targets().size() + commune.duties().size()).isPositive();
        assertThat(commune.narrative(PaperPlan.Told.NOTHING)).isNotEmpty();
        var programme = read(CORPUS.resolve("chuong-trinh-bcd.txt"), false, 2025);
        assertThat(programme.duties()).isNotEmpty();
    }

    private static PaperPlan own(String name, boolean own, int year) throws IOException {
        return read(Path.of("src/main/resources/demo/ke-hoach").resolve(name), own, year);
    }

    @Test
    void aLineOfTimesSpeaksOfItsPointOrSaysWhoDoesWhatByWhen() throws IOException {
        var duties = own("tuan-giao.txt", false, 2024).duties();
        assertThat(duties)
                .extracting(
                        one -> one.duty().lead(),
                        one -> one.duty().firstDay(),
                        one -> one.duty().lastDay())
                .contains(
                        tuple("UBND các xã này", null, LocalDate.of(2024, 8, 31)),
                        tuple("UBND huyện", LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 31)),
                        tuple("UBND huyện", LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)));
        assertThat(duties)
                .filteredOn(one -> one.duty().words().startsWith("Ưu tiên làm trước"))
                .singleElement()
                .satisfies(one -> assertThat(one.duty().dueText()).isEqualTo("Quý II, III, IV"));
        assertThat(duties)
                .as("a heading with points under it is no duty")
                .noneMatch(one -> one.duty().words().startsWith("Các xã đề nghị công nhận"));
    }

    @Test
    void aSentenceWithSeveralDaysIsAsManyDuties() throws IOException {
        assertThat(own("cam-thach.txt", true, 2022).duties())
                .filteredOn(one -> one.line() == 98 || one.line() == 104)
                .extracting(one -> one.duty().lastDay())
                .containsExactly(
                        LocalDate.of(2022, 3, 29),
                        LocalDate.of(2022, 6, 30),
                        LocalDate.of(2022, 9, 30),
                        null,
                        LocalDate.of(2022, 4, 29),
                        LocalDate.of(2022, 9, 29));
    }

    @Test
    void whatWasDoneIsNoDutyAndATargetIsCalledWithoutItsFigure() throws IOException {
        var report = own("trieu-son.txt", false, 2022);
        assertThat(report.duties()).allMatch(one -> one.line() > 120);
        assertThat(report.targets())
                .extracting(one -> one.target().name(), one -> one.target().kind())
                .containsExactly(
                        tuple("Xã đạt chuẩn NTM nâng cao, tăng thêm", TargetKind.OTHER),
                        tuple("Xã đạt chuẩn NTM kiểu mẫu", TargetKind.OTHER),
                        tuple("Thôn đạt chuẩn thôn NTM kiểu mẫu", TargetKind.OTHER));
        assertThat(own("tuan-giao.txt", false, 2024).targets())
                .extracting(one -> one.target().name())
                .contains(
                        "Xã cơ bản đạt chuẩn nông thôn mới (đạt từ 15 tiêu chí trở lên)",
                        "Bình quân tiêu chí/xã",
                        "Tỷ lệ hộ nghèo khu vực nông thôn",
                        "Tỷ lệ lao động qua đào tạo");
    }

    @Test
    void wordsLeaveOutWhatBecameRowsAndHeadingsThatHaveNothingLeft() throws IOException {
        var plan = own("cam-thach.txt", true, 2022);
        var whole = plan.narrative(PaperPlan.Told.NOTHING);
        var rest = plan.narrative(new PaperPlan.Told(java.util.Set.of(), plan.duties(), false));
        assertThat(whole).containsKey("to-chuc");
        assertThat(rest).doesNotContainKey("to-chuc");
        assertThat(whole.get("nhiem-vu")).contains("trước 30/4/2022");
        assertThat(rest.get("nhiem-vu"))
                .doesNotContain("trước 30/4/2022")
                .contains("- Quán triệt rằng")
                .contains("- Huy động tối đa nguồn lực");
    }
}
