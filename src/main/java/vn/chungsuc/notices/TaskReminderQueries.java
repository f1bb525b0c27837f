package vn.chungsuc.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Who in an area leads tasks that are late or due within a week. */
@Repository
class TaskReminderQueries {

    private static final int AHEAD_DAYS = 7;

    private final JdbcClient jdbc;

    TaskReminderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param lines «nội dung (hạn 31/08/2026, quá 4 ngày)», the first due first, at most 20
     * @param total how many leads there are in all
     */
    record Leading(
            String leadName,
            @Nullable String phone,
            int tasks,
            int late,
            List<String> lines,
            long total) {}

    List<Leading> leading(
            Scope scope, LocalDate day, String words, String sort, int page, int size) {
        return jdbc.sql(
                        """
                        with due as (
                            select coalesce('P' || t.lead_person_id, 'B' || t.lead_body_id, 'U' || t.lead_unit_id) as lead,
                                   coalesce(p.full_name, b.name, u.full_name) as lead_name, p.phone, t.title, t.due, t.late, t.days_late,
                                   row_number() over (partition by t.lead_person_id, t.lead_body_id, t.lead_unit_id order by t.due, t.id) as place
                            from tasks.task_on(:day) t
                            left join people.person_v p on p.id = t.lead_person_id
                            left join people.body_v b on b.id = t.lead_body_id
                            left join units.unit_on(:day) u on u.id = t.lead_unit_id
                            where not t.recurs and t.state in ('OPEN', 'DOING') and t.due <= :day::date + :ahead
                              and t.id in (select a.task_id from tasks.area_v a
                                           join units.reach_v r on r.unit_id = a.unit_id and r.holder_id = :holder and r.own)
                        )
                        select lead_name, min(phone) as phone, count(*)::int as tasks, count(*) filter (where late)::int as late,
                               array_agg(title || ' (hạn ' || to_char(due, 'DD/MM/YYYY')
                                         || case when late then ', quá ' || days_late || ' ngày' else '' end || ')' order by due, place)
                                   filter (where place <= 20) as lines,
                               count(*) over () as total
                        from due
                        where :words = '' or units.fold_on(lead_name) like '%' || units.fold_on(:words) || '%'
                        group by lead, lead_name
                        order by case when :sort = 'nguoi' then lead_name end collate units.vi,
                                 case when :sort = '-nguoi' then lead_name end collate units.vi desc,
                                 count(*) filter (where late) desc, count(*) desc, lead_name collate units.vi, lead
                        limit :size offset :skip
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("ahead", AHEAD_DAYS)
                .param("words", words)
                .param("sort", sort)
                .param("size", size)
                .param("skip", page * size)
                .query((row, _) ->
                        new Leading(
                                row.getString("lead_name"),
                                row.getString("phone"),
                                row.getInt("tasks"),
                                row.getInt("late"),
                                Arrays.asList((String[]) row.getArray("lines").getArray()),
                                row.getLong("total")))
                .list();
    }
}
