package vn.chungsuc.unitchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.util.List;

/** The units a unit came from. */
@Repository
class OldUnitQueries {

    private final JdbcClient jdbc;

    OldUnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they were called on their last day, in a year's changes. */
    List<OldUnit> of(Scope scope, int unit, int year) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.full_name as name, ch.kind, ch.share, ch.date as day
                        from units.unit_change_v ch
                        join units.reach_v r on r.unit_id = ch.to_id and r.holder_id = :holder
                        join units.unit_on(ch.date - 1) u on u.id = ch.from_id
                        where ch.to_id = :unit and ch.kind <> 'CONVERT' and extract(year from ch.date) = :year
                        order by u.name collate units.vi, u.code
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("year", year)
                .query(OldUnit.class)
                .list();
    }

    /** Whether any of them has figures of its last year under the set. */
    boolean haveFigures(Scope scope, int unit, int year, String set) {
        return jdbc.sql(
                        """
                        select exists (
                            select
                            from units.unit_change_v ch
                            join units.reach_v r on r.unit_id = ch.to_id and r.holder_id = :holder
                            join assessment.sheet_v s on s.unit_id = ch.from_id and s.set_id = :set
                             and s.year = extract(year from ch.date - 1) and s.itemised
                            where ch.to_id = :unit and ch.kind <> 'CONVERT' and extract(year from ch.date) = :year)
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("set", set)
                .param("year", year)
                .query(Boolean.class)
                .single();
    }
}
