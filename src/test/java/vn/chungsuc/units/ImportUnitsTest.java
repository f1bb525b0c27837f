package vn.chungsuc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.Refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

@DatabaseTest
class ImportUnitsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String PROVINCES = "code,name,kind\n96990,Ví Dụ,tỉnh\n";
    private static final String COMMUNES =
            """
            code,name,kind,province_code
            96991,Bãi Bồi,xã,96990
            96992,Gò Sậy,xã,96990
            96992,Gò Sậy,xã,96990
            96993,Lạc Lõng,xã,96999
            9'9,Sai Mã,xã,96990
            """;
    private static final String VILLAGES =
            "\ufeffcode,name,kind,parent_code\n96991001,Đông,ấp,96991\n";

    @Autowired ImportUnits importUnits;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;

    @Test
    void readsAListOnceNamesItsFaultsAndReadsItAgainToNoEffect() {
        read(PROVINCES, DAY, false);
        var dry = read(COMMUNES, DAY, true);
        assertThat(dry.lines().getFirst()).startsWith("Sẽ thêm 2 đơn vị");
        assertThat(units.find("96991", DAY)).isEmpty();

        var report = read(COMMUNES, DAY, false);
        assertThat(report.units()).isEqualTo(2);
        assertThat(report.findings())
                .containsExactlyInAnyOrder(
                        finding(ImportReport.Kind.DOUBLE, 4, "96992 Gò Sậy"),
                        finding(ImportReport.Kind.ORPHAN, 5, "96993 Lạc Lõng: 96999"),
                        finding(ImportReport.Kind.BAD_CODE, 6, "9'9 Sai Mã"));
        assertThat(read(COMMUNES, DAY, false).changesNothing()).isTrue();

        read(VILLAGES, DAY, false);
        assertThat(units.find("96991001", DAY).orElseThrow().fullName()).isEqualTo("Ấp Đông");
        aLaterListRenamesFromItsDay();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry_v where action ="
                                                + " 'units-loaded' and subject_key = 'ds.csv'")
                                .query(Integer.class)
                                .single())
                .isGreaterThanOrEqualTo(3);
    }

    private void aLaterListRenamesFromItsDay() {
        var later = LocalDate.of(2026, 3, 1);
        var renamed = "code,name,kind,province_code\n96992,Gò Cát,phường,96990\n";
        var dry = read(renamed, later, true);
        assertThat(dry.lines()).contains("Xã Gò Sậy đổi tên thành Phường Gò Cát từ 01/03/2026");
        read(renamed, later, false);
        assertThat(units.find("96992", later).orElseThrow().fullName()).isEqualTo("Phường Gò Cát");
        assertThat(units.find("96992", later.minusDays(1)).orElseThrow().fullName())
                .isEqualTo("Xã Gò Sậy");
        assertThat(read(renamed, later, false).changesNothing()).isTrue();
    }

    @Test
    void aFileInAnotherEncodingOrWithoutItsColumnsIsRefusedWithASentence() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        importUnits.handle(
                                "test",
                                "ds.csv",
                                PROVINCES.getBytes(Charset.forName("UTF-16")),
                                DAY,
                                true))
                .withMessageContaining("UTF-8");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read("ma,ten\n1,2\n", DAY, true))
                .withMessageContaining("thiếu cột");
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "Thành phố Hồ Chí Minh, thành phố, Hồ Chí Minh",
        "Thị Trấn Nưa, thị trấn, Nưa",
        "Xã Xã Đàn, xã, Xã Đàn",
        "Bắc Ninh, tỉnh, Bắc Ninh"
    })
    void aNameIsAKindAndAName(String full, String kind, String name) {
        assertThat(UnitName.parse(full, "tỉnh")).isEqualTo(new UnitName(kind, name));
    }

    @Test
    void twoSpellingsOfOneNameAreOne() {
        assertThat(UnitName.canonical("Tỉnh Hoà Bình"))
                .isEqualTo(UnitName.canonical("tỉnh  Hòa Bình"));
    }

    private ImportReport read(String csv, LocalDate day, boolean dryRun) {
        return importUnits.handle(
                "test", "ds.csv", csv.getBytes(StandardCharsets.UTF_8), day, dryRun);
    }

    private static ImportReport.Finding finding(ImportReport.Kind kind, int line, String subject) {
        return new ImportReport.Finding(kind, line, subject);
    }
}
