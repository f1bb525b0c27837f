package vn.chungsuc.unitchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.HashMap;

/** The units an officer may change, around a day. */
@Repository
class StandingQueries {

    private final JdbcClient jdbc;

    StandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those standing under the officer's unit the day before or on the day, as they stood then. */
    Area area(Scope scope, LocalDate day) {
        var units =
                jdbc.sql(
                                """
                                with mine as (
                                    select distinct c.unit_id
                                    from units.closure_v c
                                    join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                                    where c.ancestor_id = :holder and :day >= c.valid_from and :day::date - 1 < c.valid_to
                                ), seen as (
                                    select u.*
                                    from mine m
                                    join units.unit_on(:day::date - 1) u on u.id = m.unit_id and u.valid_from < :day and u.valid_to > :day::date - 1
                                    union all
                                    select u.*
                                    from mine m
                                    join units.unit_on(:day) u on u.id = m.unit_id and u.valid_from = :day
                                )
                                select u.id, u.code, u.level, u.kind, u.name, u.full_name, later.parent_id, u.valid_from, u.valid_to,
                                       region.value as region, marks.marks
                                from seen u
                                join units.unit_on(:day) later on later.id = u.id
                                left join lateral (
                                    select k.value
                                    from units.closure_v c
                                    join units.classification_v k on k.unit_id = c.ancestor_id and k.kind = 'REGION'
                                     and :day::date - 1 >= k.valid_from and :day::date - 1 < k.valid_to
                                    where c.unit_id = u.id and :day::date - 1 >= c.valid_from and :day::date - 1 < c.valid_to
                                    order by c.depth
                                    limit 1) region on true
                                left join lateral (
                                    select string_agg(k.kind || ':' || k.value, ',' order by k.kind) as marks
                                    from units.classification_v k
                                    where k.unit_id = u.id and k.kind <> 'REGION'
                                      and :day::date - 1 >= k.valid_from and :day::date - 1 < k.valid_to) marks on true
                                order by u.code
                                """)
                        .param("holder", scope.unitId())
                        .param("day", day)
                        .query(Standing.class)
                        .list();
        var taken = new HashMap<String, LocalDate>();
        jdbc.sql("select code, valid_to from units.unit_v where valid_to > :day")
                .param("day", day)
                .query(row -> {
                    taken.put(row.getString("code"), row.getObject("valid_to", LocalDate.class));
                });
        return new Area(day, units, taken);
    }
}
