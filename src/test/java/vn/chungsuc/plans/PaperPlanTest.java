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
        assertThat(plan.narrative()).containsKeys("muc-dich", "yeu-cau", "giai-phap", "to-chuc");
    }

    @Test
    void aCommunesPlanTellsItsDutiesByDayAndWhatFellShort() throws IOException {
        var plan = seed("S0", true, 2022);
        assertThat(plan.targets())
                .extracting(one -> one.target().kind(), one -> one.target().value().intValue())
                .contains(tuple(TargetKind.CRITERIA, 19));
        assertThat(plan.duties())
                .extracting(Contents.Duty::lastDay)
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
        assertThat(commune.narrative()).isNotEmpty();
        var programme = read(CORPUS.resolve("chuong-trinh-bcd.txt"), false, 2025);
        assertThat(programme.duties()).isNotEmpty();
    }
}
