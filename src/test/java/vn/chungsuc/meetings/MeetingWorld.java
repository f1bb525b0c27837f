package vn.chungsuc.meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.NamedParty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A commune whose committee meets, and who calls the meetings. */
@Component
public class MeetingWorld {

    private final PeopleWorld people;
    private final TestOfficers officers;
    private final CallMeeting call;
    private final WritePaper write;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingWorld(
            PeopleWorld people,
            TestOfficers officers,
            CallMeeting call,
            WritePaper write,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.officers = officers;
        this.call = call;
        this.write = write;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A committee with a signer and a member of that name. */
    public int committee(String code, String member) {
        var body = people.committee(code);
        people.seat(body, code, member, LocalDate.of(2020, 1, 1), null);
        jdbc.sql(
                        """
                        insert into people.signer (body_id, authority, title, full_name, valid_from)
                        values (:body, 'TM. BAN QUẢN LÝ', 'TRƯỞNG BAN', 'Trần Văn Thử', '2020-01-01')
                        """)
                .param("body", body)
                .update();
        return body;
    }

    public Officer office(String code) {
        return officers.officer("van-phong-hop-" + code, "thuong-truc-xa", code);
    }

    /** What the form is filled in with, in ten days. */
    Map<String, String> typed(int body) {
        var typed = new HashMap<String, String>();
        typed.put("kind", "BOARD");
        typed.put("body", "" + body);
        typed.put("title", "Họp Ban Quản lý quý này");
        typed.put("day", Vi.date(today().plusDays(10)));
        typed.put("starts", "8:00");
        typed.put("ends", "11h30");
        typed.put("place", "Hội trường UBND xã");
        typed.put("chair", "Đồng chí Trần Văn Thử, Trưởng ban");
        typed.put("members", "1");
        typed.put("guests", "- Bí thư Đoàn xã\nHội Nông dân xã");
        typed.put("agenda", "Tiến độ tiêu chí 17\n- Nguồn vốn năm nay");
        return typed;
    }

    long called(Officer officer, int body) {
        return call.handle(
                officer,
                new NewMeeting(
                        body,
                        MeetingKind.BOARD,
                        "Họp mẫu",
                        null,
                        null,
                        today(),
                        LocalTime.of(8, 0),
                        null,
                        "Nơi đây",
                        "Trưởng ban",
                        null,
                        "Một việc",
                        List.of(new NamedParty("Khách", null))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Samples {
        private record Sample(String name, MeetingWorld world, boolean paper)
                implements RouteSample {
            @Override
            public String inside() {
                return made("98001");
            }

            @Override
            public String outside() {
                return made("97001");
            }

            private String made(String unit) {
                var officer = world.office(unit);
                var meeting = world.called(officer, world.committee(unit, "Người Dự Mẫu"));
                return ""
                        + (paper
                                ? world.write.handle(officer, meeting, MeetingPaper.INVITATION)
                                : meeting);
            }
        }

        @Bean
        RouteSample meetingSample(MeetingWorld world) {
            return new Sample("meeting", world, false);
        }

        @Bean
        RouteSample meetingPaperSample(MeetingWorld world) {
            return new Sample("meetingPaper", world, true);
        }
    }
}
