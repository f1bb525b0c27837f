package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.meetings.Cadence;
import vn.chungsuc.meetings.CallMeeting;
import vn.chungsuc.meetings.Conclude;
import vn.chungsuc.meetings.HoldMeeting;
import vn.chungsuc.meetings.MeetingKind;
import vn.chungsuc.meetings.NewMeeting;
import vn.chungsuc.meetings.NewRule;
import vn.chungsuc.meetings.Outcome;
import vn.chungsuc.meetings.SaveRule;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.NamedParty;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.PartyNames;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The invented province's monthly briefing: one held with its conclusions, one ahead, one owed. */
@Component
class DemoMeetings {

    private static final String TITLE = "Giao ban Chương trình nông thôn mới";
    private static final String CHAIR = "Bà Trần Thị Ví Dụ, Chánh Văn phòng Điều phối";
    private static final String PLACE = "Phòng họp Văn phòng Điều phối";

    private final PeopleQueries people;
    private final SaveRule save;
    private final CallMeeting call;
    private final HoldMeeting hold;
    private final Conclude conclude;
    private final PartyNames names;
    private final Clock clock;

    DemoMeetings(
            PeopleQueries people,
            SaveRule save,
            CallMeeting call,
            HoldMeeting hold,
            Conclude conclude,
            PartyNames names,
            Clock clock) {
        this.people = people;
        this.save = save;
        this.call = call;
        this.hold = hold;
        this.conclude = conclude;
        this.names = names;
        this.clock = clock;
    }

    void make(Map<String, Officer> officers) {
        var office = DemoTasks.with(officers, "minh-hoa.vpdp");
        var today = LocalDate.now(clock);
        var body = office(office, today);
        var last = today.withDayOfMonth(1).minusMonths(1);
        var rule =
                save.handle(
                        office,
                        new NewRule(
                                body.id(),
                                MeetingKind.BRIEFING,
                                TITLE,
                                Cadence.MONTH,
                                null,
                                last.minusMonths(1),
                                null,
                                CHAIR,
                                PLACE,
                                body.name()));
        held(office, body, rule, last);
        call.handle(
                office, meeting(office, body, rule, today.withDayOfMonth(1), today.plusDays(5)));
    }

    private Body office(Officer officer, LocalDate today) {
        return people.bodies(officer.scope(), officer.scope().unitId(), today).stream()
                .filter(one -> one.kind().equals("VPDP"))
                .findFirst()
                .orElseThrow();
    }

    private void held(Officer office, Body body, int rule, LocalDate period) {
        var day = period.plusDays(19);
        var id = call.handle(office, meeting(office, body, rule, period, day));
        hold.handle(
                office,
                id,
                new Outcome(
                        day,
                        LocalTime.of(8, 0),
                        LocalTime.of(10, 40),
                        "Hoàng Thị Làm Mẫu",
                        "Các xã báo cáo tiến độ thực hiện tiêu chí trong tháng.\n"
                                + "Các ý kiến tập trung vào chỉ tiêu nước sạch và giải ngân vốn.",
                        Map.of(),
                        List.of()));
        conclude(office, id, "Xã Lúa Vàng hoàn thành lấy mẫu nước tập trung", "Xã Lúa Vàng", 12);
        conclude(office, id, "Xã Sen Hồng giải ngân xong vốn sự nghiệp", "Xã Sen Hồng", 25);
        conclude.handle(office, id);
        conclude(office, id, "Biểu dương các xã nộp báo cáo đúng hạn", null, 0);
    }

    private void conclude(
            Officer office, long meeting, String words, @Nullable String lead, int days) {
        var today = LocalDate.now(clock);
        conclude.handle(
                office,
                meeting,
                new Conclude.Written(
                        words,
                        lead == null ? null : party(office, lead),
                        lead,
                        lead == null ? null : today.plusDays(days)));
    }

    private NewMeeting meeting(
            Officer office, Body body, int rule, LocalDate period, LocalDate day) {
        return new NewMeeting(
                body.id(),
                MeetingKind.BRIEFING,
                TITLE + " " + Cadence.MONTH.inWords(period),
                rule,
                period,
                day,
                LocalTime.of(8, 0),
                LocalTime.of(11, 0),
                PLACE,
                CHAIR,
                body.name(),
                "Tiến độ tiêu chí theo xã\nBáo cáo nộp chậm\nVướng mắc cần tháo gỡ",
                List.of(
                        new NamedParty("Xã Lúa Vàng", party(office, "Xã Lúa Vàng").key()),
                        new NamedParty("Xã Sen Hồng", party(office, "Xã Sen Hồng").key()),
                        new NamedParty("Đại diện Ủy ban MTTQ Việt Nam tỉnh", null)));
    }

    private Party party(Officer officer, String name) {
        return Objects.requireNonNull(
                names.meant(officer.scope(), name, LocalDate.now(clock)).party(), name);
    }
}
