package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads how sheets stood at a moment. */
@Repository
class StandQueries {

    /**
     * Whose sheets count: one unit's own, or those of every unit below it the set applies to.
     *
     * @param family the set and, above single units, its overlays: a unit judged by an overlay
     *     counts by it, as in every overview
     */
    record Area(
            int unitId, boolean own, String setId, List<String> family, int year, LocalDate on) {}

    /**
     * @param setId the set's or an overlay's, whichever the sheet is judged by; null: no sheet
     * @param lastSheet of the year before, by the same set
     * @param declared what a paper declares, unless it was declared after the day
     */
    record Line(
            String code,
            String name,
            @Nullable Integer sheet,
            @Nullable String setId,
            @Nullable OffsetDateTime openedAt,
            @Nullable Integer lastSheet,
            @Nullable Integer declared) {}

    private final JdbcClient jdbc;

    StandQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> lines(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name, s.id as sheet, s.set_id, s.opened_at, last.id as last_sheet,
                               case when (t.declared_at at time zone 'Asia/Ho_Chi_Minh')::date <= :on then t.criteria end as declared
                        from units.unit_on(:on) u
                        join units.reach_v r on r.unit_id = u.id and r.holder_id = :holder
                        join units.closure_v c on c.unit_id = u.id and c.ancestor_id = :unit
                         and c.valid_from <= :on and :on < c.valid_to and (c.depth > 0) <> :own
                        left join lateral (
                            select f.id, f.set_id, f.opened_at
                            from assessment.sheet_v f
                            where f.unit_id = u.id and f.set_id = any (:family) and f.year = :year
                            order by (f.opened_at at time zone 'Asia/Ho_Chi_Minh')::date <= :on desc, f.set_id desc
                            limit 1
                        ) s on true
                        left join assessment.sheet_v last on last.unit_id = u.id and last.set_id = coalesce(s.set_id, :set)
                         and last.year = :year - 1
                        left join assessment.declared_total_v t on t.sheet_id = s.id
                        where u.id in (select unit_id from assessment.applicable_on(:set, :on))
                        order by u.full_name collate units.vi, u.code
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("own", area.own())
                .param("set", area.setId())
                .param("family", area.family().toArray(String[]::new))
                .param("year", area.year())
                .param("on", area.on())
                .query(Line.class)
                .list();
    }

    /** A figure that decides nothing: no threshold is set for it, or parts of it are not given. */
    static final char UNDECIDED = 'U';

    /**
     * Sheet → its verdicts at the moment, one letter per position, «-» where there was no figure.
     *
     * @param sheets each with how many indicators its set has
     */
    Map<Integer, char[]> verdicts(
            Scope scope, Map<Integer, Integer> sheets, OffsetDateTime moment) {
        var letters = new HashMap<Integer, char[]>();
        if (sheets.isEmpty()) {
            return letters;
        }
        sheets.forEach((sheet, of) -> letters.put(sheet, "-".repeat(of).toCharArray()));
        jdbc.sql(
                        """
                        select v.sheet_id, v.indicator, v.verdict
                        from (select sheet_id, indicator, verdict from assessment.verdicts_on(:sheets, :moment)
                              where verdict <> '-'
                              union all
                              select sheet_id, indicator, 'U' from assessment.undecided_on(:sheets, :moment)) v
                        join assessment.sheet_v s on s.id = v.sheet_id
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        """)
                .param("holder", scope.unitId())
                .param("sheets", sheets.keySet().toArray(Integer[]::new))
                .param("moment", moment)
                .query(row -> {
                    var line = letters.get(row.getInt("sheet_id"));
                    var at = row.getInt("indicator");
                    if (line != null && at < line.length) {
                        line[at] = row.getString("verdict").charAt(0);
                    }
                });
        return letters;
    }

    /**
     * The set the unit's newest sheet of the year is of, or for a unit above, the one most units
     * below it are judged by.
     */
    List<String> sets(Scope scope, int unitId, int year) {
        return jdbc.sql(
                        """
                        select s.set_id
                        from assessment.sheet_v s
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        join units.reach_v below on below.unit_id = s.unit_id and below.holder_id = :unit and below.own
                        join criteria.criteria_set_v c on c.id = s.set_id
                        where s.year = :year and c.level <> 'VILLAGE'
                        group by s.set_id, c.base_id, c.first_year, c.last_year
                        order by :year not between c.first_year and c.last_year, count(*) filter (where s.itemised) desc,
                                 count(*) desc, c.base_id is null, s.set_id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unitId)
                .param("year", year)
                .query(String.class)
                .list();
    }

    record Cause(
            int indicator,
            String cause,
            @Nullable Boolean subjective,
            String proposal,
            int version) {}

    /** Position → why it is not met, as the unit wrote it last. */
    Map<Integer, Cause> causes(Scope scope, int unitId, String setId) {
        var causes = new HashMap<Integer, Cause>();
        jdbc.sql(
                        """
                        select k.indicator, k.cause, k.subjective, k.proposal, k.version
                        from quickreport.cause k
                        join units.reach_v r on r.unit_id = k.unit_id and r.holder_id = :holder
                        where k.unit_id = :unit and k.set_id = :set
                        """)
                .param("holder", scope.unitId())
                .param("unit", unitId)
                .param("set", setId)
                .query(Cause.class)
                .list()
                .forEach(cause -> causes.put(cause.indicator(), cause));
        return causes;
    }
}
