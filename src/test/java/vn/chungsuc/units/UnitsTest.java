package vn.chungsuc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.UnitFacts.Key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tỉnh Cũ (U1) with a district and two communes became Tỉnh Mới (U1 again) on 1/7/2025. */
@DatabaseTest
class UnitsTest {

    private static final LocalDate THEN = LocalDate.of(2016, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    @Autowired Units units;
    @Autowired LoadUnits load;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void world() {
        load.handle(
                "test",
                "units-test",
                new UnitFacts(
                        List.of(
                                stated("U1", "PROVINCE", "tỉnh", "Cũ", THEN, CHANGE, null),
                                stated("U1H", "DISTRICT", "huyện", "Sông Cũ", THEN, CHANGE, "U1"),
                                stated("U1001", "COMMUNE", "xã", "Bến Trên", THEN, CHANGE, "U1H"),
                                stated("U1002", "COMMUNE", "xã", "Bến Dưới", THEN, CHANGE, "U1H"),
                                stated(
                                        "U1",
                                        "PROVINCE",
                                        "tỉnh",
                                        "Mới",
                                        CHANGE,
                                        LocalDate.MAX,
                                        null),
                                stated(
                                        "U1001",
                                        "COMMUNE",
                                        "xã",
                                        "Bến",
                                        CHANGE,
                                        LocalDate.MAX,
                                        "U1")),
                        List.of(
                                change("U1", "U1", "CONTINUE"),
                                change("U1001", "U1001", "MERGE"),
                                change("U1002", "U1001", "MERGE"))));
    }

    @Test
    void aCodeMeansTheUnitOfThatDay() {
        assertThat(units.find("U1001", LocalDate.of(2025, 6, 30)).orElseThrow().fullName())
                .isEqualTo("Xã Bến Trên");
        assertThat(units.find("U1001", CHANGE).orElseThrow().fullName()).isEqualTo("Xã Bến");
        assertThat(units.find("U1002", CHANGE)).isEmpty();
        var old = units.find("U1002", LocalDate.of(2024, 12, 31)).orElseThrow();
        assertThat(old.lastDay()).isEqualTo("2025-06-30");
        assertThat(old.existsIn(2025)).isTrue();
        assertThat(old.existsIn(2026)).isFalse();
    }

    @Test
    void theNewUnitReadsTheOldOnesButDoesNotWriteThem() {
        var scope = scope("U1", CHANGE);

        assertThat(units.require(scope, "U1002", LocalDate.of(2024, 12, 31)).name())
                .isEqualTo("Bến Dưới");
        assertThat(units.require(scope, "U1H", LocalDate.of(2024, 12, 31)).name())
                .isEqualTo("Sông Cũ");
        assertThat(units.requireOwn(scope, "U1001", CHANGE).name()).isEqualTo("Bến");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> units.requireOwn(scope, "U1002", LocalDate.of(2024, 12, 31)));
    }

    @Test
    void theOldUnitsKeepTheirOwnArea() {
        var scope = scope("U1H", THEN);

        assertThat(units.requireOwn(scope, "U1002", THEN).name()).isEqualTo("Bến Dưới");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> units.require(scope, "U1001", CHANGE));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> units.require(scope, "98001", THEN));
    }

    @Test
    void aClosedUnitShowsTheTreeOfItsLastDay() {
        var old = units.find("U1001", THEN).orElseThrow();

        assertThat(units.ancestors(old.id(), LocalDate.of(2026, 1, 1)))
                .extracting(Unit::fullName)
                .containsExactly("Huyện Sông Cũ", "Tỉnh Cũ");
    }

    @Test
    void theNearestAncestorsClassificationCounts() {
        jdbc.sql(
                        """
                        insert into units.classification (unit_id, kind, value, valid_from)
                        select id, 'REGION', 'BTB', valid_from from units.unit where code = 'U1'
                        union all
                        select id, 'AREA', 'III', valid_from from units.unit where code in ('U1', 'U1001') and valid_to < 'infinity'
                        on conflict do nothing
                        """)
                .update();
        jdbc.sql(
                        """
                        update units.classification set value = 'I'
                        where kind = 'AREA' and unit_id = (select id from units.unit where code = 'U1001' and valid_to < 'infinity')
                        """)
                .update();

        var old = units.find("U1001", THEN).orElseThrow();
        assertThat(units.classifications(old.id(), THEN))
                .isEqualTo(Map.of("REGION", "BTB", "AREA", "I"));
    }

    @Test
    void loadingTheSameTwiceAddsNothing() {
        var before = jdbc.sql("select count(*) from units.unit").query(Integer.class).single();
        world();
        assertThat(jdbc.sql("select count(*) from units.unit").query(Integer.class).single())
                .isEqualTo(before);
    }

    @Test
    void aCodeIsCheckedWhereItIsMade() {
        assertThat(new UnitCode("H15664").value()).isEqualTo("H15664");
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode("15'664"));
    }

    private Scope scope(String code, LocalDate on) {
        return new Scope(units.find(code, on).orElseThrow().id(), Set.of());
    }

    static UnitFacts.Stated stated(
            String code,
            String level,
            String kind,
            String name,
            LocalDate from,
            LocalDate to,
            String parent) {
        return new UnitFacts.Stated(
                new Key(code, from),
                level,
                kind,
                name,
                to,
                parent == null ? null : new Key(parent, from),
                Map.of());
    }

    private static UnitFacts.Change change(String from, String to, String kind) {
        return new UnitFacts.Change(
                new Key(from, THEN), new Key(to, CHANGE), kind, BigDecimal.ONE, null, CHANGE);
    }
}
