package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Where the sheets of an area's units stand. */
@Repository
class ReviewListQueries {

    private final JdbcClient jdbc;

    ReviewListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The unit an officer belongs to.
     *
     * @param year of its latest sheet; null: it has none
     */
    record Home(String code, String level, @Nullable Integer year) {

        boolean isAssessed() {
            return level.equals("COMMUNE") || level.equals("VILLAGE");
        }
    }

    Home home(Scope scope) {
        return jdbc.sql(
                        """
                        select u.code, u.level,
                               (select max(s.year) from assessment.sheet_v s where s.unit_id = u.id)::int as year
                        from units.unit_v u
                        where u.id = :holder
                        """)
                .param("holder", scope.unitId())
                .query(Home.class)
                .single();
    }

    /**
     * @param stage a {@link Stage}, LATE (an answer is overdue), or blank
     */
    record Filter(int year, String words, String stage, String track, String sort) {}

    public record Line(
            String code,
            String name,
            @Nullable String above,
            String setId,
            Track track,
            Stage stage,
            int attempt,
            int pending,
            int returned,
            int passed,
            int total,
            @Nullable OffsetDateTime handedInAt,
            @Nullable LocalDate answerBy,
            boolean late,
            long found) {}

    List<Line> units(Scope scope, Filter filter, LocalDate today, int page, int size) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name, p.full_name as above, s.set_id, coalesce(v.track, 'REVIEW') as track,
                               coalesce(v.stage, 'ENTERING') as stage, coalesce(v.attempt, 0) as attempt,
                               coalesce(v.pending, 0) as pending, coalesce(v.returned, 0) as returned,
                               coalesce(v.passed, 0) as passed, length(s.verdicts) as total, v.handed_in_at, v.answer_by,
                               coalesce(v.answer_by < :today, false) as late, count(*) over () as found
                        from units.reach_v r
                        join assessment.sheet_v s on s.unit_id = r.unit_id and s.year = :year
                        join units.unit_on(:on) u on u.id = r.unit_id
                        left join units.unit_on(:on) p on p.id = u.parent_id
                        left join review.review_v v on v.unit_id = s.unit_id and v.set_id = s.set_id and v.year = s.year
                        where r.holder_id = :holder and r.own and r.unit_id <> :holder
                          and (:stage = '' or coalesce(v.stage, 'ENTERING') = :stage or :stage = 'LATE' and v.answer_by < :today)
                          and (:track = '' or coalesce(v.track, 'REVIEW') = :track)
                          and (:words = '' or u.code = :words
                               or units.fold_on(u.full_name) like '%' || units.fold_on(:words) || '%')
                        order by case when :sort = '-ten' then u.name end collate units.vi desc,
                                 case when :sort = 'nop' then v.handed_in_at end nulls last,
                                 case when :sort = '-nop' then v.handed_in_at end desc nulls last,
                                 case when :sort = '' then
                                     case coalesce(v.stage, 'ENTERING') when 'WITH_SUPERIOR' then 0 when 'ALL_PASSED' then 0
                                          when 'RETURNED' then 1 when 'AGREED' then 2 when 'ENTERING' then 3 else 4 end end,
                                 case when :sort = '' then v.handed_in_at end nulls last,
                                 u.name collate units.vi, u.code, s.set_id
                        limit :size offset :skip
                        """)
                .param("holder", scope.unitId())
                .param("year", filter.year())
                .param("on", Desk.lastDay(filter.year(), today))
                .param("today", today)
                .param("stage", filter.stage())
                .param("track", filter.track())
                .param("words", filter.words().replaceAll("[%_\\\\]", ""))
                .param("sort", filter.sort())
                .param("size", size)
                .param("skip", page * size)
                .query(Line.class)
                .list();
    }

    record Counts(int sheets, int handedIn, int waiting, int returned, int late, int concluded) {}

    Counts counts(Scope scope, int year, LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) as sheets, count(*) filter (where v.attempt > 0) as handed_in,
                               count(*) filter (where v.stage in ('WITH_SUPERIOR', 'ALL_PASSED')) as waiting,
                               count(*) filter (where v.returned > 0) as returned,
                               count(*) filter (where v.answer_by < :today) as late,
                               count(*) filter (where v.stage = 'CONCLUDED') as concluded
                        from units.reach_v r
                        join assessment.sheet_v s on s.unit_id = r.unit_id and s.year = :year
                        left join review.review_v v on v.unit_id = s.unit_id and v.set_id = s.set_id and v.year = s.year
                        where r.holder_id = :holder and r.own and r.unit_id <> :holder
                        """)
                .param("holder", scope.unitId())
                .param("year", year)
                .param("today", today)
                .query(Counts.class)
                .single();
    }

    /** Newest first. */
    List<Integer> years(Scope scope) {
        return jdbc.sql(
                        """
                        select distinct s.year::int
                        from units.reach_v r
                        join assessment.sheet_v s on s.unit_id = r.unit_id
                        where r.holder_id = :holder and r.own and r.unit_id <> :holder
                        order by 1 desc
                        """)
                .param("holder", scope.unitId())
                .query(Integer.class)
                .list();
    }
}
