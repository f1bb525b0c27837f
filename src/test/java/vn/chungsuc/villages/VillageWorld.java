package vn.chungsuc.villages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.units.Units;

/** Communes of their own for the tests of this module, with their villages. */
@Component
class VillageWorld {

    static final String SET = "xa-ntm-2021-2025";

    private final PeopleWorld communes;
    private final JdbcClient jdbc;
    private final Units units;

    VillageWorld(PeopleWorld communes, JdbcClient jdbc, Units units) {
        this.communes = communes;
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Villages «Thôn 1» … of a new commune; their codes are {@code 76500-01} and so on. */
    void commune(String code, int villages) {
        communes.commune(code);
        for (int i = 1; i <= villages; i++) {
            jdbc.sql(
                            """
                            with made as (
                                insert into units.unit (code, level, valid_from) values (:village, 'VILLAGE', '2010-01-01')
                                on conflict do nothing returning id
                            ), named as (
                                insert into units.unit_name (unit_id, name, kind, valid_from)
                                select id, :name, 'thôn', '2010-01-01' from made
                            )
                            insert into units.unit_parent (unit_id, parent_id, valid_from)
                            select made.id, c.id, '2010-01-01' from made, units.unit c where c.code = :commune
                            """)
                    .param("village", village(code, i))
                    .param("name", String.valueOf(i))
                    .param("commune", code)
                    .update();
        }
        units.refreshTree();
    }

    static String village(String commune, int number) {
        return "%s-%02d".formatted(commune, number);
    }
}
