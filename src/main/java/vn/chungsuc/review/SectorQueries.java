package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.assessment.CellRow;
import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** One indicator in all the units of an area, and how much of each indicator waits. */
@Repository
class SectorQueries {

    private final JdbcClient jdbc;

    SectorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A set some unit of the area is judged by in a year. */
    record Choice(String setId, int year) {}

    /** The newest year first, and in it the set most units have. */
    List<Choice> choices(Scope scope) {
        return jdbc.sql(
                        """
                        select s.set_id, s.year
                        from units.reach_v r
                        join assessment.sheet_v s on s.unit_id = r.unit_id
                        where r.holder_id = :holder and r.own and r.unit_id <> :holder
                        group by s.set_id, s.year
                        order by s.year desc, count(*) desc, s.set_id
                        """)
                .param("holder", scope.unitId())
                .query(Choice.class)
                .list();
    }

    record Waiting(int indicator, int pending, int returned, int overdue, int passed) {}

    /** By position; indicators of which nothing was handed in are not there. */
    List<Waiting> waiting(Scope scope, Choice choice, LocalDate today) {
        return jdbc.sql(
                        """
                        select i.indicator, count(*) filter (where i.state = 'PENDING') as pending,
                               count(*) filter (where i.state = 'RETURNED') as returned,
                               count(*) filter (where i.state = 'RETURNED' and i.answer_by < :today) as overdue,
                               count(*) filter (where i.state = 'PASSED') as passed
                        from units.reach_v r
                        join review.review v on v.unit_id = r.unit_id and v.set_id = :set and v.year = :year
                        join review.item i on i.review_id = v.id
                        where r.holder_id = :holder and r.own and r.unit_id <> :holder
                        group by i.indicator
                        """)
                .param("holder", scope.unitId())
                .param("set", choice.setId())
                .param("year", choice.year())
                .param("today", today)
                .query(Waiting.class)
                .list();
    }

    /**
     * @param stage of the unit's review
     */
    record UnitItem(
            int unitId,
            String code,
            String name,
            @Nullable String above,
            int sheet,
            @Nullable String dimension,
            Track track,
            boolean agreed,
            boolean concluded,
            Cell cell,
            Item item,
            long total) {}

    /**
     * @param state one of {@link ItemState}, or blank
     * @param sort ten, or blank: what is newest and waits comes first
     */
    record Wanted(
            Choice choice,
            int position,
            String words,
            String state,
            String track,
            String sort,
            @Nullable Integer unit,
            int page,
            int size) {}

    List<UnitItem> units(Scope scope, Wanted wanted, LocalDate today) {
        var choice = wanted.choice();
        return jdbc.sql(
                        """
                        select u.id as unit_id, u.code, u.full_name as name, p.full_name as above, s.id as sheet, s.dimension,
                               coalesce(v.track, 'REVIEW') as track, v.agreed_at is not null as agreed,
                               v.concluded_at is not null as concluded,
                               c.version, c.verdict, c.confirmed, c.achieved, c.value, c.numerator, c.denominator, c.parts,
                               c.carried_from, c.note, c.as_of, c.source, c.supplied_by, c.account_id, c.entered_at,
                               i.state as i_state, i.since as i_since, i.attempt as i_attempt, i.version as i_version,
                               i.before as i_before, d.full_name as i_decided_by, i.verdict::text as i_verdict,
                               i.reason as i_reason, i.answer_by as i_answer_by, i.answer as i_answer,
                               w.full_name as i_answered_by, i.answered_at as i_answered_at, count(*) over () as total
                        from units.reach_v r
                        join assessment.sheet_v s on s.unit_id = r.unit_id and s.set_id = :set and s.year = :year
                        join units.unit_on(:on) u on u.id = r.unit_id
                        left join units.unit_on(:on) p on p.id = u.parent_id
                        left join assessment.indicator_value_v c on c.sheet_id = s.id and c.indicator = :position
                        left join review.review v on v.unit_id = s.unit_id and v.set_id = s.set_id and v.year = s.year
                        left join review.item i on i.review_id = v.id and i.indicator = :position
                        left join access.account_name_v d on d.id = i.decided_by
                        left join access.account_name_v w on w.id = i.answered_by
                        where r.holder_id = :holder and r.own and r.unit_id <> :holder
                          and (:unit::int is null or r.unit_id = :unit)
                          and (:state = '' or coalesce(i.state, 'HELD') = :state)
                          and (:track = '' or coalesce(v.track, 'REVIEW') = :track)
                          and (:words = '' or u.code = :words
                               or units.fold_on(u.full_name) like '%' || units.fold_on(:words) || '%')
                        order by case when :sort = '-ten' then u.name end collate units.vi desc,
                                 case when :sort = 'ten' then 0
                                      when i.state = 'PENDING' then 0 when i.state = 'RETURNED' then 1
                                      when i.state = 'PASSED' then 3 else 2 end,
                                 case when :sort = '' then i.since end desc nulls last,
                                 u.name collate units.vi, u.code
                        limit :size offset :skip
                        """)
                .param("holder", scope.unitId())
                .param("set", choice.setId())
                .param("year", choice.year())
                .param("on", Desk.lastDay(choice.year(), today))
                .param("position", wanted.position())
                .param("unit", wanted.unit())
                .param("state", wanted.state())
                .param("track", wanted.track())
                .param("words", wanted.words().replaceAll("[%_\\\\]", ""))
                .param("sort", wanted.sort())
                .param("size", wanted.size())
                .param("skip", wanted.page() * wanted.size())
                .query(SectorQueries::unitItem)
                .list();
    }

    private static UnitItem unitItem(ResultSet row, int number) throws SQLException {
        return new UnitItem(
                row.getInt("unit_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("above"),
                row.getInt("sheet"),
                row.getString("dimension"),
                Track.valueOf(row.getString("track")),
                row.getBoolean("agreed"),
                row.getBoolean("concluded"),
                CellRow.of(row),
                Item.of(row),
                row.getLong("total"));
    }
}
