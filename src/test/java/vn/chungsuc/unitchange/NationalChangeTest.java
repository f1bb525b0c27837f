package vn.chungsuc.unitchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.LoadUnits;
import vn.chungsuc.units.NationalUnits;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The real change of 1/7/2025 on the real country, in a transaction of its own that leaves the
 * others' units as they were.
 */
@DatabaseTest
class NationalChangeTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);

    @Autowired LoadUnits load;
    @Autowired ReceiveList receive;
    @Autowired ListQueries lists;
    @Autowired Plans plans;
    @Autowired ApplyList applyList;
    @Autowired UndoList undoList;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void theCountryChangesInOneStepAndBack() {
        transaction.executeWithoutResult(status -> {
            try {
                country();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                status.setRollbackOnly();
            }
        });
    }

    private void country() throws java.io.IOException {
        jdbc.sql("truncate units.unit cascade").update();
        load.handle("test", "30/6/2025", NationalUnits.dayBefore());
        var officer = officer();
        var bytes = RealListTest.csv();
        var day = RealListTest.DAY;
        var started = System.nanoTime();
        var id =
                receive.handle(
                        officer,
                        new ReceiveList.Brought(
                                "biến động", bytes, ChangeFile.read(bytes), day, null));
        var plan = plans.of(officer, lists.require(officer.scope(), id));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.orphans()).isEmpty();
        plans.impact(plan);
        applyList.handle(officer, id, ChangeTest.resolution(), plan.fingerprint());
        System.out.printf(
                "the change of 1/7/2025 in %.1f s%n", (System.nanoTime() - started) / 1e9);

        assertThat(count("COMMUNE", AFTER)).isEqualTo(3320);
        assertThat(count("PROVINCE", AFTER)).isEqualTo(34);
        assertThat(count("DISTRICT", AFTER)).isZero();
        assertThat(count("PROVINCE", BEFORE)).isEqualTo(63);
        var camThach = units.find("15142", AFTER).orElseThrow();
        assertThat(camThach.fullName()).isEqualTo("Xã Cẩm Thạch");
        var tanAn = units.find("30377", AFTER);
        assertThat(units.find("30387", BEFORE).orElseThrow().fullName()).isEqualTo("Xã Tân Thạnh");
        assertThat(tanAn.map(Unit::level)).contains("COMMUNE");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from units.unit u where not exists (select"
                                            + " from units.unit_parent p where p.unit_id = u.id)"
                                            + " and u.level <> 'NATION'")
                                .query(Integer.class)
                                .single())
                .isZero();

        undoList.handle(officer, id, "thử");
        assertThat(count("PROVINCE", AFTER)).isEqualTo(63);
        assertThat(count("COMMUNE", AFTER)).isEqualTo(count("COMMUNE", BEFORE));
    }

    private Officer officer() {
        var nation = units.find("VN", BEFORE).orElseThrow().id();
        var account =
                jdbc.sql(
                                "insert into access.account (username, full_name, home_unit_id,"
                                        + " created_at) values ('ca-nuoc', 'Cả Nước', :unit, now())"
                                        + " returning id")
                        .param("unit", nation)
                        .query(Integer.class)
                        .single();
        return new Officer(
                account,
                "ca-nuoc",
                "Cả Nước",
                "Quản trị",
                new Scope(nation, Set.of()),
                EnumSet.allOf(Permission.class));
    }

    private int count(String level, LocalDate on) {
        return jdbc.sql(
                        "select count(*) from units.unit where level = :level and valid_from <= :on"
                                + " and valid_to > :on")
                .param("level", level)
                .param("on", on)
                .query(Integer.class)
                .single();
    }
}
