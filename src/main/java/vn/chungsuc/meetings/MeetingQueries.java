package vn.chungsuc.meetings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.tasks.NamedParty;

import java.time.LocalDate;
import java.util.List;

/** The meetings of an area, and those its unit is asked to. */
@Repository
class MeetingQueries {

    private static final String SELECT =
            """
            select m.id, m.unit_id, u.code as unit_code, u.full_name as unit_name, m.body_id, b.name as body_name, m.kind, m.title, m.rule_id, m.period, m.day,
                   m.starts, m.ends, m.place, m.chair, m.preparer, m.agenda, m.state, m.cancelled_for, m.held_on, m.began, m.ended,
                   m.secretary, m.minutes, m.version,
                   (select count(*)::int from meetings.conclusion c where c.meeting_id = m.id) as conclusions,
                   (select count(*)::int from meetings.conclusion c
                    where c.meeting_id = m.id and c.lead is not null and c.task_id is null) as ungiven,
                   m.unit_id = :holder as own, count(*) over () as total
            from meetings.meeting m
            join people.body_v b on b.id = m.body_id
            join units.unit_on(m.day) u on u.id = m.unit_id
            where (exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = m.unit_id)
                   or exists (select from meetings.invitee i
                              left join people.body_v ib on ib.id = i.body_id
                              left join people.person_v ip on ip.id = i.person_id
                              where i.meeting_id = m.id and :holder in (i.unit_id, ib.unit_id, ip.unit_id)))
            """;

    private final JdbcClient jdbc;

    MeetingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Meeting require(Scope scope, long id) {
        return jdbc.sql(SELECT + "  and m.id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Meeting.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws Forbidden for the meeting of another unit
     */
    Meeting requireOwn(Scope scope, long id) {
        var meeting = require(scope, id);
        if (!meeting.own()) {
            throw new Forbidden();
        }
        return meeting;
    }

    List<Meeting> search(Scope scope, MeetingFilter filter, int page, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                  and (:kind::text is null or m.kind = :kind)
                                  and (:state::text is null or m.state = :state)
                                  and (:year::int is null or m.day between make_date(:year, 1, 1) and make_date(:year, 12, 31))
                                  and (:words = '' or m.folded || ' ' || units.fold_on(u.full_name || ' ' || b.name)
                                                      like '%' || units.fold_on(:words) || '%')
                                order by case when :sort = 'ten' then m.title collate units.vi end,
                                         case when :sort = '-ten' then m.title collate units.vi end desc,
                                         case when :sort = 'don-vi' then u.full_name collate units.vi end,
                                         case when :sort = '-don-vi' then u.full_name collate units.vi end desc,
                                         case when :sort = 'ngay' then m.day end,
                                         m.day desc, m.starts desc, m.id desc
                                limit :size offset :offset
                                """)
                .param("holder", scope.unitId())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("year", filter.year())
                .param("words", filter.words())
                .param("sort", filter.sort())
                .param("size", size)
                .param("offset", page * size)
                .query(Meeting.class)
                .list();
    }

    /** Of a meeting whose page is open to the scope already. */
    List<Invitee> invitees(Scope scope, long meeting) {
        return jdbc.sql(
                        """
                        select id, name, coalesce('P' || person_id, 'B' || body_id, 'U' || unit_id) as party, unasked, came
                        from meetings.invitee
                        where meeting_id = :meeting and :holder > 0
                        order by unasked, ordinal, id
                        """)
                .param("holder", scope.unitId())
                .param("meeting", meeting)
                .query(Invitee.class)
                .list();
    }

    /** Of a meeting whose page is open to the scope already, with what became of their tasks. */
    List<Conclusion> conclusions(Scope scope, long meeting, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.id, c.ordinal, c.words, c.lead, c.lead_name, c.due, c.task_id, t.state as task_state,
                               coalesce(t.late, false) as late
                        from meetings.conclusion c
                        left join tasks.task_on(:today) t on t.id = c.task_id
                        where c.meeting_id = :meeting and :holder > 0
                        order by c.ordinal, c.id
                        """)
                .param("holder", scope.unitId())
                .param("meeting", meeting)
                .param("today", today)
                .query(Conclusion.class)
                .list();
    }

    /** A paper of a meeting. */
    record PaperOf(long documentId, MeetingPaper kind, String state, String fullSymbol) {}

    List<PaperOf> papers(Scope scope, long meeting) {
        return jdbc.sql(
                        """
                        select p.document_id, p.kind, d.state, coalesce(d.number::text, '') || '/' || d.symbol as full_symbol
                        from meetings.paper p
                        join documents.document_v d on d.id = p.document_id
                        where p.meeting_id = :meeting and :holder > 0
                        order by p.document_id
                        """)
                .param("holder", scope.unitId())
                .param("meeting", meeting)
                .query(PaperOf.class)
                .list();
    }

    long meetingOf(Scope scope, long document) {
        return jdbc.sql(
                        """
                        select p.meeting_id
                        from meetings.paper p
                        join meetings.meeting m on m.id = p.meeting_id
                        join units.reach_v r on r.unit_id = m.unit_id and r.holder_id = :holder
                        where p.document_id = :document
                        """)
                .param("holder", scope.unitId())
                .param("document", document)
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The people who sit in a body on a day, its head first, and the units one step below. */
    List<NamedParty> membersOf(Scope scope, int body, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.full_name || ', ' || m.title as name, 'P' || p.id as party
                        from people.member_v m
                        join people.person_v p on p.id = m.person_id
                        join people.body_v b on b.id = m.body_id
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        where m.body_id = :body and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
                        order by m.title not ilike 'trưởng%', m.title not ilike 'phó%', m.id
                        limit 200
                        """)
                .param("holder", scope.unitId())
                .param("body", body)
                .param("day", day)
                .query(NamedParty.class)
                .list();
    }

    List<NamedParty> unitsBelow(Scope scope, LocalDate day) {
        return jdbc.sql(
                        """
                        select u.full_name as name, 'U' || u.id as party
                        from units.unit_on(:day) u
                        where u.parent_id = :holder and u.valid_from <= :day and u.valid_to > :day
                        order by u.full_name collate units.vi
                        limit 300
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .query(NamedParty.class)
                .list();
    }
}
