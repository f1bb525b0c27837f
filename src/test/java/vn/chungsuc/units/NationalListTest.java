package vn.chungsuc.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** The whole country, as the bundled list states it. */
@DatabaseTest
class NationalListTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);
    private static final Set<ImportReport.Kind> FAULTS =
            EnumSet.of(
                    ImportReport.Kind.ORPHAN, ImportReport.Kind.DOUBLE, ImportReport.Kind.BAD_CODE);

    @Autowired ImportUnits importUnits;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;

    @Test
    void theListHasWhatItSays() {
        var list = NationalList.only(Set.of());

        assertThat(list.provinces()).hasSize(34);
        assertThat(list.communes()).hasSize(3321);
        assertThat(list.communes().stream().filter(row -> row.kind().equals("xã"))).hasSize(2621);
        assertThat(list.changes()).hasSize(10977);
        assertThat(list.before()).hasSize(63);
    }

    @Test
    void provinceCodesBeforeFollowTheOrderOfTheirCommunesCodes() {
        var list = NationalList.only(Set.of());
        var first =
                list.before().stream()
                        .sorted(Comparator.comparing(UnitRow.Province::code))
                        .map(province ->
                                list.changes().stream()
                                        .filter(row ->
                                                UnitName.canonical(row.oldProvince())
                                                        .endsWith(
                                                                " "
                                                                        + UnitName.canonical(
                                                                                province.name())))
                                        .map(UnitRow.Change::oldCode)
                                        .filter(code -> !code.isEmpty())
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow())
                        .toList();
        assertThat(first).isSorted();
    }

    @Test
    void theWholeCountryIsInAfterAFewSecondsAndTheSecondTimeChangesNothing() {
        var start = System.nanoTime();
        var report = importUnits.handle("test", Set.of());
        var seconds = (System.nanoTime() - start) / 1_000_000_000.0;
        System.out.printf("national list in %.1f s: %s%n", seconds, report.lines().getFirst());
        assertThat(report.findings())
                .filteredOn(finding -> FAULTS.contains(finding.kind()))
                .isEmpty();
        assertThat(count(report, ImportReport.Kind.NO_OLD_UNIT)).isEqualTo(5);
        assertThat(count(report, ImportReport.Kind.OTHER_CODE)).isEqualTo(453);
        assertThat(count(report, ImportReport.Kind.NO_OLD_CODE)).isEqualTo(913);

        assertThat(importUnits.handle("test", Set.of()).changesNothing()).isTrue();

        theLocalitiesAgreeWithTheirDocuments();
        eachOldProvinceWentIntoOneNew();
        regionsComeFromTheOldProvince();
        descendantsAreQuick();
    }

    private static long count(ImportReport report, ImportReport.Kind kind) {
        return report.findings().stream().filter(finding -> finding.kind() == kind).count();
    }

    private void theLocalitiesAgreeWithTheirDocuments() {
        assertThat(communesOf("Triệu Sơn", "xã")).isEqualTo(32);
        assertThat(communesOf("Triệu Sơn", "thị trấn")).isEqualTo(2);
        assertThat(communesOf("Tuần Giáo", "xã")).isEqualTo(18);
        assertThat(communesOf("Tam Kỳ", "xã") + communesOf("Tam Kỳ", "phường")).isEqualTo(13);
        var tanThanh = units.find("30387", BEFORE).orElseThrow();
        assertThat(tanThanh.fullName()).isEqualTo("Xã Tân Thạnh");
        assertThat(units.ancestors(tanThanh.id(), BEFORE))
                .extracting(Unit::fullName)
                .containsExactly("Thị xã Tân Châu", "Tỉnh An Giang", "Cả nước");
        assertThat(
                        jdbc.sql(
                                        """
                                        select n.name from units.unit_change ch join units.unit_on(:on) n on n.id = ch.to_id
                                        where ch.from_id = :unit
                                        """)
                                .param("on", AFTER)
                                .param("unit", tanThanh.id())
                                .query(String.class)
                                .list())
                .containsExactly("Tân An");
    }

    private int communesOf(String district, String kind) {
        return jdbc.sql(
                        """
                        select count(*) from units.unit_on(:on) d
                        join units.unit_on(:on) c on c.parent_id = d.id and c.kind = :kind
                        where d.level = 'DISTRICT' and d.name = :district and c.valid_to > :on
                        """)
                .param("on", BEFORE)
                .param("kind", kind)
                .param("district", district)
                .query(Integer.class)
                .single();
    }

    private void eachOldProvinceWentIntoOneNew() {
        var province = units.find("92", AFTER).orElseThrow();
        var scope = new Scope(province.id(), Set.of());
        assertThat(units.require(scope, "93", BEFORE).name()).isEqualTo("Hậu Giang");
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from units.unit_change ch
                                        join units.unit old on old.id = ch.from_id and old.level = 'PROVINCE'
                                        where old.valid_from = '2000-01-01'
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(63);
    }

    /** Lâm Đồng is highland and coast now: each commune keeps its old province's region. */
    private void regionsComeFromTheOldProvince() {
        var regions =
                jdbc
                        .sql(
                                """
                                select u.id from units.unit_on(:on) u join units.unit_on(:on) p on p.id = u.parent_id
                                where p.code = '68' and p.valid_to > :on and u.valid_to > :on
                                """)
                        .param("on", AFTER)
                        .query(Integer.class)
                        .list()
                        .stream()
                        .map(unit -> units.classifications(unit, AFTER).getOrDefault("REGION", "?"))
                        .distinct()
                        .toList();
        assertThat(regions).containsExactlyInAnyOrder("TN", "DHNTB");
        assertThat(units.classifications(units.find("92", AFTER).orElseThrow().id(), AFTER))
                .containsEntry("REGION", "DBSCL");
    }

    private void descendantsAreQuick() {
        var nation = units.find("VN", AFTER).orElseThrow();
        jdbc.sql("analyze units.closure").update();
        var plan =
                jdbc.sql(
                                """
                                explain select unit_id from units.closure
                                where ancestor_id = :unit and valid_from <= :on and valid_to > :on
                                """)
                        .param("unit", nation.id())
                        .param("on", AFTER)
                        .query(String.class)
                        .list();
        assertThat(plan.toString()).contains("Index").doesNotContain("Seq Scan");
    }
}
