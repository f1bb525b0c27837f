package vn.chungsuc.analysis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which years and sets an area has, and where its units stand in one of them. */
@Repository
class AreaQueries {

    private final JdbcClient jdbc;

    AreaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The day on which the code means its last bearer up to a day: that day, or the bearer's last.
     */
    Optional<LocalDate> bearerDay(Scope scope, String code, LocalDate until) {
        return jdbc.sql(
                        """
                        select least(:until, u.valid_to - 1)
                        from units.unit_v u
                        where u.code = :code and u.valid_from <= :until
                          and (select true from units.reach_v r where r.unit_id = u.id and r.holder_id = :holder)
                        order by u.valid_from desc
                        limit 1
                        """)
                .param("holder", scope.unitId())
                .param("code", code)
                .param("until", until)
                .query(LocalDate.class)
                .optional();
    }

    /** Sheets with something on them, of units that were in the area at that year's end. */
    record Held(int year, String setId, int sheets) {}

    /** Newest year first, the set of most sheets first. */
    List<Held> held(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select s.year, s.set_id, count(*)::int as sheets
                        from units.closure_v c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        join assessment.sheet_v s on s.unit_id = c.unit_id and s.itemised
                         and make_date(s.year, 12, 31) >= c.valid_from and make_date(s.year, 12, 31) < c.valid_to
                        where c.ancestor_id = :unit
                        group by s.year, s.set_id
                        order by s.year desc, count(*) desc, s.set_id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Held.class)
                .list();
    }

    /**
     * Units in the denominator, in Vietnamese order. A unit with sheets under a set and its overlay
     * stands there by the overlay's.
     */
    List<Standing> standings(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select distinct on (name, id)
                               id, code, full_name, set_id, verdicts, itemised, met_mask, missing_mask, criteria_met,
                               indicators_met, indicators_total, indicators_missing
                        from assessment.rollups_on(:holder, :unit, :level, :set, :family, :year, :on)
                        where counted
                        order by name, id, set_id desc nulls last
                        """)
                .params(area.parameters(scope))
                .query(AreaQueries::standing)
                .list();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        int at = 1;
        return new Standing(
                row.getInt(at++),
                row.getString(at++),
                row.getString(at++),
                row.getString(at++),
                row.getString(at++),
                row.getBoolean(at++),
                row.getLong(at++),
                row.getLong(at++),
                row.getInt(at++),
                row.getInt(at++),
                row.getInt(at++),
                row.getInt(at));
    }

    /** Another unit, and the day until which it is meant. */
    record Neighbour(String code, String fullName, LocalDate until) {}

    /** Where the years before a unit was made are to be found. */
    List<Neighbour> earlier(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name, h.date as until
                        from units.unit_change_v h
                        join units.reach_v r on r.unit_id = h.from_id and r.holder_id = :holder
                        join units.unit_on(h.date - 1) u on u.id = h.from_id
                        join units.unit_v here on here.id = h.to_id and here.level = u.level
                        where h.to_id = :unit
                        order by u.full_name collate units.vi
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Neighbour.class)
                .list();
    }

    /** The units right below, for an area too large to be worked through at once. */
    List<Neighbour> below(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name, :on::date as until
                        from units.unit_on(:on) u
                        join units.reach_v r on r.unit_id = u.id and r.holder_id = :holder
                        where u.parent_id = :unit and u.valid_to > :on
                        order by u.full_name collate units.vi
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unit().id())
                .param("on", area.on())
                .query(Neighbour.class)
                .list();
    }
}
