package vn.chungsuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Scope;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

@DatabaseTest
class LoadSetTest {

    private static final Officer ADMIN =
            new Officer(
                    1,
                    "quantri",
                    "Quản trị",
                    "Quản trị",
                    new Scope(1, Set.of()),
                    Set.of(Permission.MANAGE_CRITERIA));
    private static final Officer READER =
            new Officer(
                    2, "doc", "Người xem", "Xem", new Scope(1, Set.of()), Set.of(Permission.READ));

    @Autowired CriteriaSets sets;
    @Autowired LoadSet loadSet;
    @Autowired SetStore store;
    @Autowired Programmes programmes;
    @Autowired JdbcClient jdbc;

    @Test
    void theNationalSetStandsInTheDatabaseAndInMemory() {
        assertThat(sets.require("xa-ntm-2021-2025").indicatorsTotal()).isEqualTo(57);
        var rows =
                jdbc.sql(
                                "select count(*) from criteria.indicator_v where set_id ="
                                        + " 'xa-ntm-2021-2025'")
                        .query(Integer.class)
                        .single();
        assertThat(rows).isEqualTo(57);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sets.require("khong-co"));
    }

    @Test
    void anOfficeNeverMeetsTheInventedSet() {
        assertThat(sets.find("qd-minh-hoa")).isEmpty();
    }

    @Test
    void theProvincesSetComesBeforeTheNationalOneAndDraftsLast() {
        assertThat(sets.forUnit("COMMUNE", "xã", "An Giang", 2023))
                .extracting(CriteriaSet::id)
                .startsWith("xa-ntm-2021-2025--an-giang", "xa-ntm-2021-2025")
                .doesNotContain("xa-ntm-2021-2025--dien-bien");
        assertThat(sets.forUnit("COMMUNE", "xã", null, 2021))
                .extracting(CriteriaSet::id)
                .contains("xa-ntm-2021-2025", "xa-ntm-2016-2020");
        assertThat(sets.forUnit("COMMUNE", "phường", "An Giang", 2023)).isEmpty();
    }

    @Test
    void anOfficeLoadsTenCriteriaFortySevenIndicatorsInThreeGroupsAndJudgesAUnitByThem()
            throws IOException {
        var loaded = loadSet.handle(ADMIN, invented("xa-thu-nghiem"), true);

        assertThat(loaded.criteriaTotal()).isEqualTo(10);
        assertThat(loaded.indicatorsTotal()).isEqualTo(47);
        var set = sets.require("xa-thu-nghiem");
        var readings = new HashMap<String, Reading>();
        set.indicators().forEach(indicator -> readings.put(indicator.code(), Reading.ACHIEVED));
        readings.put("4.2", Reading.figure(new BigDecimal("2.5")));
        assertThat(set.evaluate(readings, "2", 2026).tally().ready()).isTrue();
        assertThat(set.evaluate(readings, "1", 2026).tally().criteriaMet()).isEqualTo(9);
        assertThat(set.dimensionOf(Dimensions.Place.of(Map.of("GROUP", "3")))).contains("3");
        assertThat(
                        jdbc.sql(
                                                "select count(*) from journal.pending where"
                                                        + " subject_key = 'xa-thu-nghiem'")
                                        .query(Integer.class)
                                        .single()
                                + jdbc.sql(
                                                "select count(*) from journal.entry where"
                                                        + " subject_key = 'xa-thu-nghiem'")
                                        .query(Integer.class)
                                        .single())
                .isEqualTo(1);
    }

    @Test
    void publishingLeavesEveryOtherSetByteForByte() throws IOException {
        var before = contents();
        loadSet.handle(ADMIN, invented("xa-thu-bytes"), true);
        var after = contents();
        after.keySet().retainAll(before.keySet());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aPublishedSetNeverChanges() throws IOException {
        var upload = invented("xa-thu-bat-bien");
        loadSet.handle(ADMIN, upload, true);
        loadSet.handle(ADMIN, upload, true);
        var changed =
                new String(upload.bytes(), StandardCharsets.UTF_8)
                        .replace("value: 85", "value: 86");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> loadSet.handle(ADMIN, SetUpload.ofText(changed), true))
                .withMessageContaining("đã công bố");
    }

    @Test
    void aDraftChangesUntilItIsPublished() throws IOException {
        var upload = invented("xa-thu-du-thao");
        assertThat(loadSet.handle(ADMIN, upload, false).head().draft()).isTrue();
        assertThat(sets.require("xa-thu-du-thao").state(LocalDate.of(2026, 5, 1)))
                .isEqualTo(SetHead.State.DRAFT);
        assertThat(loadSet.handle("lệnh import", upload, true).head().draft()).isFalse();
        assertThat(sets.require("xa-thu-du-thao").state(LocalDate.of(2026, 5, 1)))
                .isEqualTo(SetHead.State.IN_FORCE);
    }

    @Test
    void onlyWhoManagesCriteriaLoadsThem() throws IOException {
        var upload = invented("xa-thu-quyen");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> loadSet.handle(READER, upload, true));
    }

    @Test
    void theProgrammeHasItsNameOfTheTime() {
        assertThat(programmes.on(LocalDate.of(2025, 12, 31)).code()).isEqualTo("ntm");
        assertThat(programmes.on(LocalDate.of(2026, 1, 1)).name()).contains("giảm nghèo bền vững");
    }

    private Map<String, String> contents() {
        var contents = new HashMap<String, String>();
        store.all().forEach(stored -> contents.put(stored.id(), stored.content()));
        return contents;
    }

    /** The invented set under another id, through the spreadsheet where it matters. */
    private static SetUpload invented(String id) throws IOException {
        try (var in = LoadSetTest.class.getResourceAsStream("/criteria/qd-minh-hoa.yaml")) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("id: qd-minh-hoa", "id: " + id);
            if (!id.equals("xa-thu-nghiem")) {
                return SetUpload.ofText(text);
            }
            var file = SetYaml.read(text);
            return new SetUpload("bo.xlsx", SetWorkbookWriter.write(file, List.of("1", "2", "3")));
        }
    }
}
