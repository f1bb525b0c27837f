package vn.chungsuc.meetings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/**
 * What may be put on the agenda: work of the unit that is late or due soon, reports that are late,
 * petitions that lie with it.
 */
@Repository
class AgendaQueries {

    private static final int EACH = 15;
    private static final int SOON_DAYS = 7;

    /**
     * @param kind TASK, REPORT or PETITION
     * @param who leads the task, owes the report, or asks
     */
    record Offer(String kind, String title, String who, LocalDate due, boolean late) {}

    private final JdbcClient jdbc;

    AgendaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Offer> offers(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        (select 'TASK' as kind, t.title, coalesce(p.full_name, b.name, u.full_name) as who, t.due, t.late
                         from tasks.task_on(:today) t
                         left join people.person_v p on p.id = t.lead_person_id
                         left join people.body_v b on b.id = t.lead_body_id
                         left join units.unit_on(:today) u on u.id = t.lead_unit_id
                         where t.unit_id = :holder and not t.recurs and t.state in ('OPEN', 'DOING') and t.due <= :today::date + :soon
                         order by t.due, t.id
                         limit :each)
                        union all
                        (select 'REPORT', o.name, u.full_name, o.due, true
                         from handin.obligation_on(:today) o
                         join units.unit_on(:today) u on u.id = o.unit_id
                         where o.receiver_id = :holder and o.state = 'NOT_YET' and o.overdue
                         order by o.due, o.id
                         limit :each)
                        union all
                        (select 'PETITION', o.title, u.full_name, coalesce(o.due, o.day), o.late
                         from petitions.open_on(:today) o
                         join units.unit_on(:today) u on u.id = o.unit_id
                         where o.at_unit_id = :holder
                         order by o.day, o.id
                         limit :each)
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("soon", SOON_DAYS)
                .param("each", EACH)
                .query(Offer.class)
                .list();
    }
}
