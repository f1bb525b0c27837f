package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assignments.view.VisitCounts.Member;
import vn.chungsuc.assignments.view.VisitPage.Request;
import vn.chungsuc.files.StoredFile;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Visits to the places of an area, and by its own members. */
@Repository
class VisitQueries {

    private static final String SELECT =
            """
            select v.id, v.of_unit_id, home.code as of_unit_code, home.full_name as of_unit_name, v.unit_id,
                   u.code as unit_code, u.full_name as unit_name, v.spot, v.member_id,
                   p.full_name, m.title, b.name as body_name, p.account_id as account_of_member, v.visited_on, v.findings,
                   (select count(*) from assignments.request q where q.visit_id = v.id)::int as requests,
                   (select count(q.task_id) from assignments.request q where q.visit_id = v.id)::int as tasks,
                   (select count(*) from assignments.photo f where f.visit_id = v.id)::int as photos,
                   w.full_name as written_by, v.at, v.of_unit_id = :holder as own, count(*) over () as total
            from assignments.visit v
            join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = :holder
            join units.unit_on(v.visited_on) u on u.id = v.unit_id
            join units.unit_on(v.visited_on) home on home.id = v.of_unit_id
            join people.member_v m on m.id = v.member_id
            join people.person_v p on p.id = m.person_id
            join people.body_v b on b.id = m.body_id
            left join access.account_name_v w on w.id = v.account_id
            where v.removed_at is null
            """;

    private final JdbcClient jdbc;

    VisitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Visit require(Scope scope, long id) {
        return jdbc.sql(SELECT + " and v.id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Visit.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * @param open only those with requests no task came of yet
     */
    List<Visit> search(
            Scope scope,
            String words,
            int year,
            @Nullable Integer month,
            boolean open,
            int page,
            int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                and v.visited_on >= make_date(:year, coalesce(:month, 1), 1)
                                and v.visited_on < case when :month::int is null then make_date(:year + 1, 1, 1)
                                                        else make_date(:year, :month, 1) + interval '1 month' end
                                and (not :open or exists (select from assignments.request q where q.visit_id = v.id and q.task_id is null))
                                and (:words = '' or units.fold_on(p.full_name || ' ' || u.full_name || ' ' || coalesce(v.spot, '') || ' '
                                                                  || v.findings) like '%' || units.fold_on(:words) || '%')
                                order by v.visited_on desc, v.id desc
                                limit :size offset :skip
                                """)
                .param("holder", scope.unitId())
                .param("year", year)
                .param("month", month, Types.INTEGER)
                .param("open", open)
                .param("words", words)
                .param("size", size)
                .param("skip", page * size)
                .query(Visit.class)
                .list();
    }

    List<Request> requests(Scope scope, long visit) {
        return jdbc.sql(
                        """
                        select q.id, q.words, q.task_id, t.title as task_title, t.state as task_state
                        from assignments.request q
                        join assignments.visit v on v.id = q.visit_id
                        join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = :holder
                        left join tasks.task_on(current_date) t on t.id = q.task_id
                        where q.visit_id = :visit
                        order by q.id
                        """)
                .param("holder", scope.unitId())
                .param("visit", visit)
                .query(Request.class)
                .list();
    }

    List<StoredFile> photos(Scope scope, long visit) {
        return jdbc.sql(
                        """
                        select f.id, f.name, f.media_type, f.size, f.sha256, f.unit_id, f.account_id, f.stored_at
                        from assignments.photo x
                        join assignments.visit v on v.id = x.visit_id
                        join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = :holder
                        join files.file_v f on f.id = x.file_id
                        where x.visit_id = :visit
                        order by f.id
                        """)
                .param("holder", scope.unitId())
                .param("visit", visit)
                .query(StoredFile.class)
                .list();
    }

    /** Every member of the unit's bodies with a seat that year, month by month; none first. */
    List<Member> counts(Scope scope, int year) {
        return jdbc.sql(
                        """
                        select m.id, p.full_name, m.title, b.name as body, coalesce(c.months, array_fill(0, array[12])) as months,
                               coalesce(c.visits, 0) as visits, c.last, coalesce(a.places, 0) as places
                        from people.member_v m
                        join people.person_v p on p.id = m.person_id
                        join people.body_v b on b.id = m.body_id and b.unit_id = :holder
                        left join lateral (
                            select count(*)::int as visits, max(v.visited_on) as last,
                                   array(select count(*) filter (where extract(month from w.visited_on) = g)::int
                                         from generate_series(1, 12) g
                                         left join assignments.visit w on w.member_id = m.id and w.removed_at is null
                                          and extract(year from w.visited_on) = :year
                                         group by g order by g) as months
                            from assignments.visit v
                            where v.member_id = m.id and v.removed_at is null and extract(year from v.visited_on) = :year
                        ) c on true
                        left join (
                            select i.member_id, count(distinct i.unit_id)::int as places
                            from people.in_charge_v i
                            where i.criterion is null and i.valid_from < make_date(:year + 1, 1, 1)
                              and (i.valid_to is null or i.valid_to > make_date(:year, 1, 1))
                            group by i.member_id
                        ) a on a.member_id = m.id
                        where exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = b.unit_id)
                          and m.valid_from < make_date(:year + 1, 1, 1) and (m.valid_to is null or m.valid_to > make_date(:year, 1, 1))
                        order by coalesce(c.visits, 0), coalesce(a.places, 0) desc, p.full_name, m.id
                        limit 500
                        """)
                .param("holder", scope.unitId())
                .param("year", year)
                .query((row, _) ->
                        new Member(
                                row.getInt("id"),
                                row.getString("full_name"),
                                row.getString("title"),
                                row.getString("body"),
                                Arrays.asList((Integer[]) row.getArray("months").getArray()),
                                row.getInt("visits"),
                                row.getObject("last", LocalDate.class),
                                row.getInt("places")))
                .list();
    }

    /** Seats the officer may write a visit of: all of the unit's, or only those held in person. */
    List<Taker> goers(Scope scope, @Nullable Integer account, LocalDate day) {
        return jdbc.sql(
                        """
                        select m.id as member_id, null::int as body_id, p.full_name as name, m.title, b.name as body,
                               m.valid_from as "from", m.valid_to as "to"
                        from people.member_v m
                        join people.person_v p on p.id = m.person_id
                        join people.body_v b on b.id = m.body_id and b.unit_id = :holder
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        where (:account::int is null or p.account_id = :account)
                          and (m.valid_to is null or m.valid_to > :day::date - 365)
                        order by b.id, m.title not ilike 'trưởng%', m.title not ilike 'phó%', p.full_name, m.id
                        """)
                .param("holder", scope.unitId())
                .param("account", account, Types.INTEGER)
                .param("day", day)
                .query(Taker.class)
                .list();
    }
}
