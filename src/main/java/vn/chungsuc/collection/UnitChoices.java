package vn.chungsuc.collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.collection.view.RequestForm;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** Communes and villages of an area, for a choice. */
@Repository
class UnitChoices {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    UnitChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The year of the area's last sheet: what is asked for, unless another year is named. */
    int lastYear(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select coalesce(max(s.year), :year)
                        from assessment.sheet_v s
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder and r.own
                        where s.year <= :year
                        """)
                .param("holder", scope.unitId())
                .param("year", today.getYear())
                .query(Integer.class)
                .single();
    }

    /** The day on which to look for the units of a year; an area that is no more had its last. */
    LocalDate day(Scope scope, int year, LocalDate today) {
        return jdbc.sql(
                        """
                        select least(:today, make_date(:year, 12, 31), u.valid_to - 1)
                        from units.unit_on(:today) u
                        where u.id = :holder
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("year", year)
                .query(LocalDate.class)
                .optional()
                .orElse(today);
    }

    List<RequestForm.Choice> communes(Scope scope, LocalDate day) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name
                        from units.reach_v r
                        join units.unit_on(:day) u on u.id = r.unit_id and u.level = 'COMMUNE' and u.valid_to > :day
                        where r.holder_id = :holder and r.own
                        order by u.name, u.code
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("most", MOST)
                .query(RequestForm.Choice.class)
                .list();
    }

    List<RequestForm.Choice> villages(Scope scope, String commune, LocalDate day) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name
                        from units.reach_v r
                        join units.unit_on(:day) u on u.id = r.unit_id and u.level = 'VILLAGE' and u.valid_to > :day
                        join units.unit_on(:day) c on c.id = u.parent_id
                        where r.holder_id = :holder and r.own and c.code = :commune
                        order by u.name, u.code
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("commune", commune)
                .param("day", day)
                .param("most", MOST)
                .query(RequestForm.Choice.class)
                .list();
    }

    List<RequestForm.Choice> below(Scope scope, LocalDate day) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name
                        from units.reach_v r
                        join units.unit_on(:day) u on u.id = r.unit_id and u.level in ('COMMUNE', 'VILLAGE')
                         and u.valid_to > :day
                        where r.holder_id = :holder and r.own
                        order by u.level, u.name, u.code
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("most", MOST)
                .query(RequestForm.Choice.class)
                .list();
    }
}
