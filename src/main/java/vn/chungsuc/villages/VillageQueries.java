package vn.chungsuc.villages;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The villages of a commune of the area, with what stands for them. */
@Repository
class VillageQueries {

    private final JdbcClient jdbc;

    VillageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order people name them: «Thôn 2» before «Thôn 10». */
    List<Standing> figures(Scope scope, Place at, String indicator) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.full_name, coalesce(f.version, 0) as version, f.achieved, f.value,
                               f.numerator, f.denominator, f.parts, a.full_name as who, f.entered_at,
                               b.households, b.people, b.as_of
                        from units.reach_v r
                        join units.unit_on(:day) u on u.parent_id = r.unit_id and u.level = 'VILLAGE' and u.valid_to > :day
                        left join villages.figure f on f.village_id = u.id and f.set_id = :set and f.year = :year
                         and f.indicator = :indicator
                        left join access.account_name_v a on a.id = f.account_id
                        left join lateral (select households, people, as_of from villages.base_figure
                                           where unit_id = u.id and as_of <= :day order by as_of desc limit 1) b on true
                        where r.holder_id = :holder and r.unit_id = :commune
                        order by u.name collate units.vi, u.code
                        """)
                .param("holder", scope.unitId())
                .param("commune", at.commune())
                .param("day", at.day())
                .param("set", at.set())
                .param("year", at.year())
                .param("indicator", indicator)
                .query(Standing::of)
                .list();
    }

    /** By village: the figure as it stood at that moment; none where there was none. */
    Map<Integer, Reading> figuresAt(
            Scope scope, Place at, String indicator, OffsetDateTime moment) {
        var found = new HashMap<Integer, Reading>();
        jdbc.sql(
                        """
                        select s.village_id, s.achieved, s.value, s.numerator, s.denominator, s.parts
                        from units.reach_v r
                        join units.unit_on(:day) u on u.parent_id = r.unit_id and u.level = 'VILLAGE' and u.valid_to > :day
                        join lateral (
                            select village_id, achieved, value, numerator, denominator, parts
                            from villages.figure
                            where village_id = u.id and set_id = :set and year = :year and indicator = :indicator
                              and entered_at <= :moment
                            union all
                            select village_id, achieved, value, numerator, denominator, parts
                            from villages.figure_history
                            where village_id = u.id and set_id = :set and year = :year and indicator = :indicator
                              and entered_at <= :moment and superseded_at > :moment) s on true
                        where r.holder_id = :holder and r.unit_id = :commune
                        """)
                .param("holder", scope.unitId())
                .param("commune", at.commune())
                .param("day", at.day())
                .param("set", at.set())
                .param("year", at.year())
                .param("indicator", indicator)
                .param("moment", moment)
                .query(row -> {
                    found.put(row.getInt("village_id"), Standing.reading(row));
                });
        return found;
    }

    /** By indicator: what the villages have given, blanks left out. */
    Map<String, List<Reading>> given(Scope scope, Place at) {
        var found = new HashMap<String, List<Reading>>();
        jdbc.sql(
                        """
                        select f.indicator, f.achieved, f.value, f.numerator, f.denominator, f.parts
                        from units.reach_v r
                        join units.unit_on(:day) u on u.parent_id = r.unit_id and u.level = 'VILLAGE' and u.valid_to > :day
                        join villages.figure f on f.village_id = u.id and f.set_id = :set and f.year = :year
                        where r.holder_id = :holder and r.unit_id = :commune
                          and num_nonnulls(f.achieved, f.value, f.numerator, f.parts) > 0
                        """)
                .param("holder", scope.unitId())
                .param("commune", at.commune())
                .param("day", at.day())
                .param("set", at.set())
                .param("year", at.year())
                .query(row -> {
                    found.computeIfAbsent(row.getString("indicator"), _ -> new ArrayList<>())
                            .add(Standing.reading(row));
                });
        return found;
    }

    /**
     * A unit with its base figures: the last known, and the one known when the commune's was
     * stated.
     */
    record Counted(
            int unitId,
            String code,
            String name,
            boolean village,
            @Nullable Base base,
            @Nullable Base before) {}

    /** The commune first, then its villages. */
    List<Counted> counted(Scope scope, Place at) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.full_name, u.level = 'VILLAGE' as village,
                               b.households, b.people, b.as_of,
                               o.households as old_households, o.people as old_people, o.as_of as old_as_of
                        from units.reach_v r
                        join units.unit_on(:day) u on (u.parent_id = r.unit_id and u.level = 'VILLAGE' and u.valid_to > :day
                                                       or u.id = r.unit_id)
                        left join lateral (select as_of from villages.base_figure
                                           where unit_id = r.unit_id and as_of <= :day order by as_of desc limit 1) c on true
                        left join lateral (select households, people, as_of from villages.base_figure
                                           where unit_id = u.id and as_of <= :day order by as_of desc limit 1) b on true
                        left join lateral (select households, people, as_of from villages.base_figure
                                           where unit_id = u.id and as_of <= c.as_of order by as_of desc limit 1) o on true
                        where r.holder_id = :holder and r.unit_id = :commune
                        order by village, u.name collate units.vi, u.code
                        """)
                .param("holder", scope.unitId())
                .param("commune", at.commune())
                .param("day", at.day())
                .query((row, _) ->
                        new Counted(
                                row.getInt("id"),
                                row.getString("code"),
                                row.getString("full_name"),
                                row.getBoolean("village"),
                                Standing.base(row),
                                row.getObject("old_as_of") == null
                                        ? null
                                        : new Base(
                                                row.getInt("old_households"),
                                                row.getInt("old_people"),
                                                row.getObject("old_as_of", LocalDate.class))))
                .list();
    }

    /** Of the commune itself. */
    @Nullable Base base(Scope scope, Place at) {
        return counted(scope, at).stream()
                .filter(one -> !one.village())
                .findFirst()
                .map(Counted::base)
                .orElse(null);
    }
}
