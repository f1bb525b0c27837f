package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.ChangeImpact;
import vn.chungsuc.units.PassesOn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Meetings are of a body, and the bodies of a unit that ends end with it: its own meetings stay
 * there, to be held, or written down as not held, before; its cadences ask for nothing after its
 * last day. Where others asked it to come, the unit it went into comes.
 */
@Repository
@Order(48)
class MeetingsOfEnded implements ChangeImpact, PassesOn {

    private final JdbcClient jdbc;
    private final Journal journal;

    MeetingsOfEnded(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    private record Own(int unitId, int planned, int ungiven, int rules) {}

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        var lines = new ArrayList<Open>();
        jdbc.sql(
                        """
                        select ending.id as unit_id,
                               (select count(*)::int from meetings.meeting m where m.unit_id = ending.id and m.state = 'PLANNED') as planned,
                               (select count(*)::int from meetings.conclusion c
                                join meetings.meeting m on m.id = c.meeting_id and m.unit_id = ending.id
                                where c.lead is not null and c.task_id is null) as ungiven,
                               (select count(*)::int from meetings.rule r
                                where r.unit_id = ending.id and (r.last_day is null or r.last_day >= :day)) as rules
                        from unnest(:units) ending (id)
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .param("day", day)
                .query(Own.class)
                .list()
                .forEach(own -> tell(own, lines));
        invited(ending, day)
                .forEach(one ->
                        lines.add(
                                new Open(
                                        one.unitId(),
                                        tr("Giấy mời họp¦bàn giao"),
                                        tr("được mời %d cuộc họp sắp tới", one.meetings()),
                                        one.meetings(),
                                        tr("Chuyển sang đơn vị mới ở bước bàn giao."),
                                        "/hop")));
        return lines;
    }

    private static void tell(Own own, List<Open> lines) {
        if (own.planned() + own.ungiven() > 0) {
            lines.add(
                    new Open(
                            own.unitId(),
                            tr("Họp"),
                            tr(
                                    "%d cuộc họp chưa ghi kết quả, %d kết luận chưa giao việc",
                                    own.planned(), own.ungiven()),
                            own.planned() + own.ungiven(),
                            tr(
                                    "Ở lại đơn vị cũ cùng tổ chức của nó: họp, giao việc trước ngày"
                                            + " thay đổi, hoặc ghi «không họp»; việc đã giao thì"
                                            + " chuyển theo đơn vị."),
                            "/hop"));
        }
        if (own.rules() > 0) {
            lines.add(
                    new Open(
                            own.unitId(),
                            tr("Chế độ họp"),
                            tr("%d chế độ họp đang áp dụng", own.rules()),
                            own.rules(),
                            tr("Thôi áp dụng cùng đơn vị; đơn vị mới đặt chế độ họp của mình."),
                            "/hop/che-do"));
        }
    }

    private record Invited(int unitId, int meetings) {}

    private List<Invited> invited(Collection<Integer> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select i.unit_id, count(*)::int as meetings
                        from meetings.invitee i
                        join meetings.meeting m on m.id = i.meeting_id and m.state = 'PLANNED' and m.day >= :day
                        where i.unit_id = any (:units) and m.unit_id <> i.unit_id
                        group by i.unit_id
                        order by i.unit_id
                        """)
                .param("units", units.toArray(Integer[]::new))
                .param("day", day)
                .query(Invited.class)
                .list();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                """
                                select exists (select from meetings.meeting where unit_id = any (:units))
                                    or exists (select from meetings.rule where unit_id = any (:units))
                                    or exists (select from meetings.invitee where unit_id = any (:units))
                                """)
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã có cuộc họp hoặc được mời họp."))
                : List.of();
    }

    @Override
    public String kind() {
        return "hop";
    }

    @Override
    public String label() {
        return tr("Giấy mời họp¦bàn giao");
    }

    @Override
    public Permission permission() {
        return Permission.ASSIGN_TASKS;
    }

    @Override
    public List<Item> items(Collection<Integer> ended, LocalDate day) {
        return invited(ended, day).stream()
                .map(one ->
                        new Item(
                                String.valueOf(one.unitId()),
                                one.unitId(),
                                tr("được mời %d cuộc họp sắp tới", one.meetings()),
                                null,
                                List.of()))
                .toList();
    }

    @Override
    public int pass(Officer officer, List<Passing> passings, LocalDate day, LocalDate until) {
        officer.require(Permission.ASSIGN_TASKS);
        var passed = 0;
        for (var one : passings) {
            if (one.to() != null) {
                passed += pass(officer, one, one.to(), day);
            }
        }
        return passed;
    }

    /** Once, where several that went into it were asked. */
    private int pass(Officer officer, Passing passing, int to, LocalDate day) {
        var went =
                jdbc.sql(
                                """
                                with asked as (
                                    select i.id, i.meeting_id,
                                           exists (select from meetings.invitee o
                                                   where o.meeting_id = i.meeting_id and o.unit_id = :to) as there
                                    from meetings.invitee i
                                    join meetings.meeting m on m.id = i.meeting_id and m.state = 'PLANNED' and m.day >= :day
                                    where i.unit_id = :from and m.unit_id <> :from
                                ), gone as (
                                    delete from meetings.invitee i using asked a where a.id = i.id and a.there
                                ), moved as (
                                    update meetings.invitee i set unit_id = :to, name = u.full_name
                                    from asked a, units.unit_on(:day) u
                                    where a.id = i.id and not a.there and u.id = :to
                                )
                                select meeting_id from asked
                                """)
                        .param("from", passing.from())
                        .param("to", to)
                        .param("day", day)
                        .query(Long.class)
                        .list();
        journal.record(
                JournalEntry.by(
                                officer,
                                "invitations-passed-on",
                                "unit",
                                String.valueOf(passing.from()))
                        .in(to)
                        .changing(
                                Map.of("unit", passing.from()),
                                Map.of("unit", to, "meetings", went)));
        return went.size();
    }
}
