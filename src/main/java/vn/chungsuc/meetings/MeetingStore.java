package vn.chungsuc.meetings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.NamedParty;
import vn.chungsuc.tasks.Party;

import java.time.OffsetDateTime;
import java.util.List;

/** Writes meetings, who is asked and who came. */
@Repository
class MeetingStore {

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Officer officer, NewMeeting meeting, OffsetDateTime at) {
        return values(
                        """
                        insert into meetings.meeting (unit_id, body_id, kind, title, rule_id, period, day, starts, ends, place, chair,
                                                      preparer, agenda, created_by, created_at, updated_by, updated_at)
                        values (:unit, :body, :kind, :title, :rule, :period, :day, :starts, :ends, :place, :chair, :preparer, :agenda,
                                :account, :at, :account, :at)
                        returning id
                        """,
                        officer,
                        meeting,
                        at)
                .param("unit", officer.scope().unitId())
                .query(Long.class)
                .single();
    }

    /** Whether the version was still the one; nothing is written else. */
    boolean change(Officer officer, long id, int version, NewMeeting meeting, OffsetDateTime at) {
        return values(
                                """
                                update meetings.meeting
                                set body_id = :body, kind = :kind, title = :title, rule_id = :rule, period = :period, day = :day,
                                    starts = :starts, ends = :ends, place = :place, chair = :chair, preparer = :preparer,
                                    agenda = :agenda, version = version + 1, updated_by = :account, updated_at = :at
                                where id = :id and version = :version and state = 'PLANNED'
                                """,
                                officer,
                                meeting,
                                at)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec values(
            String sql, Officer officer, NewMeeting meeting, OffsetDateTime at) {
        return jdbc.sql(sql)
                .param("body", meeting.bodyId())
                .param("kind", meeting.kind().name())
                .param("title", meeting.title())
                .param("rule", meeting.ruleId())
                .param("period", meeting.period())
                .param("day", meeting.day())
                .param("starts", meeting.starts())
                .param("ends", meeting.ends())
                .param("place", meeting.place())
                .param("chair", meeting.chair())
                .param("preparer", meeting.preparer())
                .param("agenda", meeting.agenda())
                .param("account", officer.accountId())
                .param("at", at);
    }

    /** Whether another meeting stands for the same period of the rule. */
    boolean isTaken(NewMeeting meeting, long besides) {
        return jdbc.sql(
                        """
                        select exists (select from meetings.meeting
                                       where rule_id = :rule and period = :period and state <> 'CANCELLED' and id <> :besides)
                        """)
                .param("rule", meeting.ruleId())
                .param("period", meeting.period())
                .param("besides", besides)
                .query(Boolean.class)
                .single();
    }

    void ask(long meeting, List<NamedParty> invited) {
        jdbc.sql(
                        """
                        delete from meetings.invitee where meeting_id = :meeting
                        """)
                .param("meeting", meeting)
                .update();
        add(meeting, invited, false);
    }

    private void add(long meeting, List<NamedParty> names, boolean unasked) {
        jdbc.sql(
                        """
                        insert into meetings.invitee (meeting_id, ordinal, name, person_id, body_id, unit_id, unasked, came)
                        select :meeting, a.ordinal, a.name, p.id, b.id, u.id, :unasked, case when :unasked then 'YES' end
                        from unnest(:names::text[], :persons::int[], :bodies::int[], :units::int[])
                             with ordinality a (name, person, body, unit, ordinal)
                        left join people.person_v p on p.id = a.person
                        left join people.body_v b on b.id = a.body
                        left join units.unit_v u on u.id = a.unit
                        """)
                .param("meeting", meeting)
                .param("unasked", unasked)
                .param("names", names.stream().map(NamedParty::name).toArray(String[]::new))
                .param("persons", ids(names, Party.Kind.PERSON))
                .param("bodies", ids(names, Party.Kind.BODY))
                .param("units", ids(names, Party.Kind.UNIT))
                .update();
    }

    private static Integer[] ids(List<NamedParty> names, Party.Kind kind) {
        return names.stream()
                .map(one -> Party.parse(one.party()))
                .map(party -> party == null || party.kind() != kind ? null : party.id())
                .toArray(Integer[]::new);
    }

    void hold(Officer officer, long id, Outcome outcome, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update meetings.meeting
                        set state = 'HELD', held_on = :on, began = :began, ended = :ended, secretary = :secretary, minutes = :minutes,
                            version = version + 1, updated_by = :account, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("on", outcome.heldOn())
                .param("began", outcome.began())
                .param("ended", outcome.ended())
                .param("secretary", outcome.secretary())
                .param("minutes", outcome.minutes())
                .param("account", officer.accountId())
                .param("at", at)
                .update();
        came(id, outcome);
    }

    private void came(long id, Outcome outcome) {
        var keys = List.copyOf(outcome.came().entrySet());
        jdbc.sql(
                        """
                        update meetings.invitee i set came = a.came
                        from unnest(:ids::bigint[], :came::text[]) a (id, came)
                        where i.id = a.id and i.meeting_id = :meeting
                        """)
                .param("meeting", id)
                .param("ids", keys.stream().map(one -> one.getKey()).toArray(Long[]::new))
                .param(
                        "came",
                        keys.stream().map(one -> one.getValue().name()).toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        delete from meetings.invitee where meeting_id = :meeting and unasked
                        """)
                .param("meeting", id)
                .update();
        add(id, outcome.others().stream().map(name -> new NamedParty(name, null)).toList(), true);
    }

    void cancel(Officer officer, long id, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update meetings.meeting
                        set state = 'CANCELLED', cancelled_for = :reason, version = version + 1, updated_by = :account, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }

    void agenda(Officer officer, long id, String agenda, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update meetings.meeting
                        set agenda = :agenda, version = version + 1, updated_by = :account, updated_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("agenda", agenda)
                .param("account", officer.accountId())
                .param("at", at)
                .update();
    }

    void lock(long id) {
        jdbc.sql(
                        """
                        select id from meetings.meeting where id = :id for update
                        """)
                .param("id", id)
                .query(Long.class)
                .optional();
    }
}
