package vn.chungsuc.unitchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.LoadUnits;
import vn.chungsuc.units.UnitFacts;
import vn.chungsuc.units.UnitFacts.Key;
import vn.chungsuc.units.Units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Provinces of two districts with three communes each, and two villages in each commune. */
@Component
class ChangeWorld {

    static final String SET = "xa-ntm-2021-2025";
    static final LocalDate THEN = LocalDate.of(2010, 1, 1);
    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final LoadUnits load;
    private final Units units;
    private final TestOfficers officers;
    private final SaveIndicatorValue save;
    private final ListStore lists;

    ChangeWorld(
            LoadUnits load,
            Units units,
            TestOfficers officers,
            SaveIndicatorValue save,
            ListStore lists) {
        this.load = load;
        this.units = units;
        this.officers = officers;
        this.save = save;
        this.lists = lists;
    }

    /** «86», «65H1», «65101» … «65203», «65101-1». */
    void province(String code) {
        var all = new ArrayList<UnitFacts.Stated>();
        all.add(unit(code, "PROVINCE", "tỉnh", "Thử Đổi " + code, null, Map.of("REGION", "DBSCL")));
        for (var district : List.of("1", "2")) {
            var above = code + "H" + district;
            all.add(unit(above, "DISTRICT", "huyện", "Thử " + above, code, Map.of()));
            for (var number : List.of("01", "02", "03")) {
                var commune = code + district + number;
                all.add(unit(commune, "COMMUNE", "xã", "Thử " + commune, above, Map.of()));
                for (var village : List.of("1", "2")) {
                    all.add(
                            unit(
                                    commune + "-" + village,
                                    "VILLAGE",
                                    "thôn",
                                    "Thôn " + village,
                                    commune,
                                    Map.of()));
                }
            }
        }
        load.handle("test", "change-world-" + code, new UnitFacts(all, List.of()));
    }

    private static UnitFacts.Stated unit(
            String code,
            String level,
            String kind,
            String name,
            String parent,
            Map<String, String> classes) {
        return new UnitFacts.Stated(
                new Key(code, THEN),
                level,
                kind,
                name,
                LocalDate.MAX,
                parent == null ? null : new Key(parent, THEN),
                classes);
    }

    int id(String code, LocalDate on) {
        return units.find(code, on).orElseThrow().id();
    }

    /** Who may do everything there. */
    Officer officer(String unit) {
        var name = "doi-" + unit.toLowerCase();
        var account = officers.account(name, "quan-tri-he-thong", unit);
        return new Officer(
                account,
                name,
                "Người đổi",
                "Quản trị",
                new Scope(id(unit, LocalDate.now()), Set.of()),
                EnumSet.allOf(Permission.class));
    }

    void figure(Officer officer, String unit, int year, String indicator, int part, int whole) {
        save.handle(
                officer,
                SheetAddress.of(unit, SET, year, null),
                indicator,
                Entry.of(new Reading.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole))),
                0);
    }

    int keep(Officer officer, LocalDate day, List<Row> rows) {
        return lists.keep(
                new ListStore.New(
                        officer.scope().unitId(),
                        officer.accountId(),
                        "thử",
                        null,
                        day,
                        null,
                        rows),
                OffsetDateTime.now());
    }

    @Configuration(proxyBeanMethods = false)
    static class Samples {

        @Bean
        RouteSample unitChangeSample(ChangeWorld world, JdbcClient jdbc) {
            return new RouteSample() {
                @Override
                public String name() {
                    return "unit-change";
                }

                @Override
                public String inside() {
                    return made("98001");
                }

                @Override
                public String outside() {
                    return made("97001");
                }

                private String made(String unit) {
                    var account =
                            jdbc.sql("select min(id) from access.account")
                                    .query(Integer.class)
                                    .single();
                    return String.valueOf(
                            world.lists.keep(
                                    new ListStore.New(
                                            world.id(unit, LocalDate.of(2025, 1, 1)),
                                            account,
                                            "mẫu",
                                            null,
                                            LocalDate.of(2027, 1, 1),
                                            null,
                                            List.of(
                                                    new Row(
                                                            1, "đổi tên", unit, "", "", "",
                                                            "Tên Mẫu", "", ""))),
                                    OffsetDateTime.now()));
                }
            };
        }
    }
}
