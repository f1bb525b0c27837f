package vn.chungsuc.collection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
