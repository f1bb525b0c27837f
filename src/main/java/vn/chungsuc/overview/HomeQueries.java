package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.Plot;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.overview.view.HomePage;
import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

@Repository
class HomeQueries {

    private final JdbcClient jdbc;

    HomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Home(String code, String name, String level, @Nullable String above) {

        /** What is under a commune has no sheets of its own to add up. */
        boolean hasSheetsBelow() {
            return !level.equals("COMMUNE") && !level.equals("VILLAGE");
        }
    }

    Home home(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name, u.level,
                               (select string_agg(a.full_name, ', ' order by c.depth)
                                from units.closure_v c
                                join units.unit_on(:today) a on a.id = c.ancestor_id and a.level <> 'NATION'
                                where c.unit_id = u.id and c.depth > 0
                                  and least(:today, u.valid_to - 1) >= c.valid_from
                                  and least(:today, u.valid_to - 1) < c.valid_to) as above
                        from units.unit_on(:today) u
                        where u.id = :holder
                        """)
                .param("today", today)
                .param("holder", scope.unitId())
                .query(Home.class)
                .single();
    }

    Optional<HomePage.Sheet> newestSheet(Scope scope, String unitCode) {
        return jdbc.sql(
                        """
                        select s.set_id, s.year, c.name, c.act, s.met_mask, s.missing_mask, s.criteria_met, s.criteria_carried,
                               s.indicators_met, s.indicators_total, s.indicators_missing, s.indicators_carried, s.updated_at,
                               (select count(*) from assessment.undecided_v w where w.sheet_id = s.id) as undecided,
                               d.criteria as declared_criteria, d.indicators as declared_indicators
                        from assessment.sheet_v s
                        join criteria.criteria_set_v c on c.id = s.set_id
                        left join assessment.declared_total_v d on d.sheet_id = s.id
                        join units.unit_v u on u.id = s.unit_id and make_date(s.year, 1, 1) < u.valid_to
                        where s.unit_id = :holder
                        order by s.year desc, s.year not between c.first_year and c.last_year, s.itemised desc,
                                 s.updated_at desc
                        limit 1
                        """)
                .param("holder", scope.unitId())
                .query((row, _) -> sheet(row, unitCode))
                .optional();
    }

    private HomePage.Sheet sheet(ResultSet row, String unitCode) throws SQLException {
        var path = "/danh-gia/%s/%d".formatted(unitCode, row.getInt("year"));
        var set = row.getString("set_id");
        return new HomePage.Sheet(
                row.getInt("year"),
                tr(row.getString("name")),
                said(row.getString("act")),
                path + "?bo=" + set,
                plots(set, row.getLong("met_mask"), row.getLong("missing_mask"), path),
                row.getInt("criteria_met"),
                row.getInt("criteria_carried"),
                row.getInt("indicators_met"),
                row.getInt("indicators_total"),
                row.getInt("indicators_missing") - row.getInt("undecided"),
                row.getInt("undecided"),
                row.getInt("indicators_carried"),
                declared(row),
                row.getObject("updated_at", OffsetDateTime.class));
    }

    private static @Nullable String said(@Nullable String act) {
        return act == null ? null : tr(act);
    }

    private static @Nullable String declared(ResultSet row) throws SQLException {
        var criteria = row.getObject("declared_criteria", Integer.class);
        return criteria == null ? null : criteria.toString();
    }

    /** Bit i of a mask is the i-th criterion of the set. */
    private List<Plot> plots(String set, long met, long missing, String path) {
        return jdbc.sql(
                        """
                        select number, position, name,
                               group_name is distinct from lag(group_name) over (order by position) and position > 0 as opens
                        from criteria.criterion_v
                        where set_id = :set
                        order by position
                        """)
                .param("set", set)
                .query((row, at) ->
                        new Plot(
                                row.getInt("number"),
                                tr(row.getString("name")),
                                verdict(met, missing, at),
                                at > 0 && row.getBoolean("opens"),
                                path + "?bo=" + set + "#tc-" + row.getInt("number")))
                .list();
    }

    private static Verdict verdict(long met, long missing, int at) {
        if ((met >> at & 1) == 1) {
            return Verdict.MET;
        }
        return (missing >> at & 1) == 1 ? Verdict.MISSING : Verdict.NOT_MET;
    }
}
