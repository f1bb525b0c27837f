package vn.chungsuc.collection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.access.Secret;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** An open link on either side of the border. */
@Configuration(proxyBeanMethods = false)
class CollectionWorld {

    static final String SET = "xa-ntm-2021-2025";

    static NewRequest asking(String unit, OffsetDateTime until, String... indicators) {
        return new NewRequest(
                unit, SET, 2023, List.of(indicators), "Trưởng thôn thử", null, null, until);
    }

    @Bean
    RouteSample linkSample(RequestStore store, Units units) {
        return new RouteSample() {
            @Override
            public String name() {
                return "link";
            }

            @Override
            public String inside() {
                return open("98001");
            }

            @Override
            public String outside() {
                return open("97001");
            }

            private String open(String code) {
                var unit = units.find(code, LocalDate.now()).orElseThrow().id();
                var now = OffsetDateTime.now();
                return ""
                        + store.open(
                                unit,
                                code,
                                asking(code, now.plusDays(3), "1.1"),
                                Secret.random(),
                                1,
                                now);
            }
        };
    }

    @Bean
    RouteSample roundSample(RequestStore store, Units units) {
        return new RouteSample() {
            @Override
            public String name() {
                return "round";
            }

            @Override
            public String inside() {
                return open("98001");
            }

            @Override
            public String outside() {
                return open("97001");
            }

            private String open(String code) {
                var unit = units.find(code, LocalDate.now()).orElseThrow().id();
                var now = OffsetDateTime.now();
                return ""
                        + store.openRound(unit, code, asking(code, now.plusDays(3), "1.1"), 1, now);
            }
        };
    }

    /** Villages of a commune, made when they are not there. */
    static void villages(JdbcClient jdbc, Units units, String commune, String... names) {
        for (int i = 0; i < names.length; i++) {
            jdbc.sql(
                            """
                            with made as (
                                insert into units.unit (code, level, valid_from) values (:code, 'VILLAGE', '2010-01-01')
                                on conflict do nothing returning id
                            ), named as (
                                insert into units.unit_name (unit_id, name, kind, valid_from)
                                select id, :name, 'thôn', '2010-01-01' from made
                            )
                            insert into units.unit_parent (unit_id, parent_id, valid_from)
                            select made.id, c.id, '2010-01-01' from made, units.unit c where c.code = :commune
                            """)
                    .param("code", commune + "-0" + (i + 1))
                    .param("name", names[i])
                    .param("commune", commune)
                    .update();
        }
        units.refreshTree();
    }
}
