package vn.chungsuc.unitchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.assignments.RecordVisit;
import vn.chungsuc.inspections.Field;
import vn.chungsuc.inspections.InspectionKind;
import vn.chungsuc.inspections.NewInspection;
import vn.chungsuc.inspections.PlanInspection;
import vn.chungsuc.meetings.Cadence;
import vn.chungsuc.meetings.CallMeeting;
import vn.chungsuc.meetings.MeetingKind;
import vn.chungsuc.meetings.NewMeeting;
import vn.chungsuc.meetings.NewRule;
import vn.chungsuc.meetings.SaveRule;
import vn.chungsuc.petitions.Addressee;
import vn.chungsuc.petitions.Category;
import vn.chungsuc.petitions.NewPetition;
import vn.chungsuc.petitions.RaisePetition;
import vn.chungsuc.petitions.RaisedBy;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.NamedParty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What may be open at a unit when it ends, of the modules above. */
@Component
class OpenThings {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private final RaisePetition raise;
    private final PlanInspection plan;
    private final CallMeeting call;
    private final SaveRule rules;
    private final RecordVisit visits;
    private final JdbcClient jdbc;

    OpenThings(
            RaisePetition raise,
            PlanInspection plan,
            CallMeeting call,
            SaveRule rules,
            RecordVisit visits,
            JdbcClient jdbc) {
        this.raise = raise;
        this.plan = plan;
        this.call = call;
        this.rules = rules;
        this.visits = visits;
        this.jdbc = jdbc;
    }

    /** Of the officer's unit, which is also to act on it. */
    long petition(Officer officer, int body) {
        return raise.handle(
                officer,
                new NewPetition(
                        RaisedBy.UNIT,
                        null,
                        Category.LAND,
                        "Đề nghị đo lại đất",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        DAY,
                        null,
                        null,
                        null,
                        null,
                        new Addressee(officer.scope().unitId(), body, "Ban Quản lý thử")));
    }

    long inspection(Officer officer, NamedParty subject) {
        return plan.handle(
                officer,
                new NewInspection(
                        InspectionKind.INSPECTION,
                        "Đoàn kiểm tra",
                        2025,
                        "Kiểm tra đất chợ",
                        List.of(Field.LAND),
                        null,
                        null,
                        DAY,
                        DAY,
                        List.of(subject)));
    }

    void visit(Officer officer, int member) {
        visits.handle(
                officer,
                new RecordVisit.NewVisit(
                        officer.scope().unitId(), null, member, DAY, "Đã xem", List.of("Xin đèn")),
                List.of());
    }

    /** After the change, so that whoever was asked is still to come. */
    long meeting(Officer officer, int body, List<NamedParty> invited) {
        return call.handle(
                officer,
                new NewMeeting(
                        body,
                        MeetingKind.BOARD,
                        "Họp quý III",
                        null,
                        null,
                        LocalDate.of(2025, 9, 10),
                        LocalTime.of(8, 0),
                        null,
                        "Hội trường",
                        "Trưởng ban",
                        null,
                        "",
                        invited));
    }

    int rule(Officer officer, int body) {
        return rules.handle(
                officer,
                new NewRule(
                        body,
                        MeetingKind.BOARD,
                        "Họp Ban",
                        Cadence.QUARTER,
                        null,
                        LocalDate.of(2025, 1, 1),
                        null,
                        null,
                        null,
                        null));
    }

    List<LocalDate> due(int rule, LocalDate today) {
        return jdbc.sql("select due from meetings.due_on(:today) where rule_id = :rule order by 1")
                .param("today", today)
                .param("rule", rule)
                .query(LocalDate.class)
                .list();
    }

    /** Where they lie. */
    List<String> places(long petition, long own, long looked) {
        return jdbc.sql(
                        """
                        select 'petition ' || unit_id || ' at ' || at_unit_id from petitions.petition where id = :petition
                        union all
                        select 'inspection ' || unit_id from inspections.inspection where id = :own
                        union all
                        select 'subject ' || unit_id || ' ' || name from inspections.subject where inspection_id = :looked
                        """)
                .param("petition", petition)
                .param("own", own)
                .param("looked", looked)
                .query(String.class)
                .list();
    }

    List<String> turns(long petition) {
        return jdbc.sql(
                        "select kind || ' ' || to_name from petitions.step where petition_id = :id"
                            + " order by id")
                .param("id", petition)
                .query(String.class)
                .list();
    }

    List<String> invited(long meeting) {
        return jdbc.sql("select name from meetings.invitee where meeting_id = :id")
                .param("id", meeting)
                .query(String.class)
                .list();
    }
}
