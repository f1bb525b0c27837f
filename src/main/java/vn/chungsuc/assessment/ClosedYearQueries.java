package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.view.ClosingPage.Closing;
import vn.chungsuc.assessment.view.ClosingPage.Reopening;
import vn.chungsuc.assessment.view.ClosingPage.Year;
import vn.chungsuc.assessment.view.LateEntryPage;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** Which years a unit has, and who closed them. */
@Repository
class ClosedYearQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ClosedYearQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years with sheets at the unit or below it, or closed there; the newest first. */
    List<Year> years(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        with below as (
                            select distinct c.unit_id
                            from units.closure_v c
                            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                            where c.ancestor_id = :unit
                        )
                        select year, sum(sheets)::int as sheets, sum(missing)::int as missing
                        from (select s.year, count(*) as sheets, count(*) filter (where s.indicators_missing
                                     > (select count(*) from assessment.undecided_v w where w.sheet_id = s.id)) as missing
                              from assessment.sheet s
                              join below b on b.unit_id = s.unit_id
                              group by s.year
                              union all
                              select c.year, 0, 0 from assessment.closed_year c where c.unit_id = :unit) y
                        group by year
                        order by year desc
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Year.class)
                .list();
    }

    /** By the unit itself, by those above it and by those below. */
    List<Closing> closings(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        with near as (
                            select c.ancestor_id as unit_id, 'ABOVE' as place
                            from units.closure_v c
                            where c.unit_id = :unit and c.ancestor_id <> :unit
                            union
                            select c.unit_id, case when c.unit_id = :unit then 'HERE' else 'BELOW' end
                            from units.closure_v c
                            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                            where c.ancestor_id = :unit
                        )
                        select n.place, u.code as unit_code, u.full_name as unit_name, y.year, coalesce(a.full_name, '') as by,
                               y.closed_at as at, y.reason
                        from assessment.closed_year y
                        join near n on n.unit_id = y.unit_id
                        join units.unit_on(make_date(y.year, 12, 31)) u on u.id = y.unit_id
                        left join access.account_name_v a on a.id = y.closed_by
                        order by y.year desc, u.full_name collate units.vi
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("most", MOST)
                .query(Closing.class)
                .list();
    }

    /** Units of the area that may, or might once, still enter in a closed year; the last first. */
    List<LateEntryPage.Given> lateEntries(Scope scope, int year, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.code as unit_code, u.full_name as unit_name, g.full_name as giver, coalesce(a.full_name, '') as by,
                               l.made_at as at, l.until, l.reason, l.ended_at is not null or l.until < :today as over,
                               l.giver_id = :holder as mine
                        from assessment.late_entry l
                        join units.reach_v r on r.unit_id = l.unit_id and r.holder_id = :holder
                        join units.unit_on(:today) u on u.id = l.unit_id
                        join units.unit_on(:today) g on g.id = l.giver_id
                        left join access.account_name_v a on a.id = l.given_by
                        where l.year = :year
                        order by over, l.id desc
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("year", year)
                .param("today", today)
                .param("most", MOST)
                .query(LateEntryPage.Given.class)
                .list();
    }

    /** At the unit itself, the last first. */
    List<Reopening> reopenings(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select y.year, coalesce(c.full_name, '') as closed_by, y.closed_at, coalesce(a.full_name, '') as by,
                               y.reopened_at as at, y.reopened_for as reason
                        from assessment.reopened_year y
                        join units.reach_v r on r.unit_id = y.unit_id and r.holder_id = :holder
                        left join access.account_name_v c on c.id = y.closed_by
                        left join access.account_name_v a on a.id = y.reopened_by
                        where y.unit_id = :unit
                        order by y.id desc
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("most", MOST)
                .query(Reopening.class)
                .list();
    }
}
