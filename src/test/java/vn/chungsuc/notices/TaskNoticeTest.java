package vn.chungsuc.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.NewTask;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.Source;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each stage of a deadline is told once, to the lead; when late also to the head. */
@DatabaseTest
class TaskNoticeTest {

    private static final String CODE = "76620";

    @Autowired private TaskNotices notices;
    @Autowired private NoticeStore store;
    @Autowired private ChooseNotices choose;
    @Autowired private CreateTask create;
    @Autowired private PeopleWorld people;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    @Test
    void aWeekThreeDaysTheDayAndLateEachOnce() {
        people.commune(CODE);
        var body = people.committee(CODE);
        var giver = officers.officer("giao-" + CODE, "chu-tich-xa", CODE);
        var lead = person(body, "Người Được Nhắc", "nhac-lead-" + CODE);
        var head = person(body, "Người Đứng Đầu", "nhac-head-" + CODE);
        var due = LocalDate.now(clock).plusDays(20);
        create.handle(
                giver,
                new NewTask(
                        giver.scope().unitId(),
                        "Việc phải nhắc",
                        null,
                        Party.person(lead.person()),
                        List.of(),
                        null,
                        Party.person(head.person()),
                        Deadline.by(due),
                        null,
                        List.of(),
                        Source.byHand(null)));
        assertThat(lines(lead)).singleElement().asString().contains("Bạn được giao chủ trì");
        for (int before = 9; before >= -2; before--) {
            for (int twice = 0; twice < 2; twice++) {
                notices.gatherDue(due.minusDays(before), OffsetDateTime.now(clock));
            }
        }
        assertThat(lines(lead)).hasSize(5);
        assertThat(String.join("\n", lines(lead)))
                .contains("còn 7 ngày", "còn 3 ngày", "đến hạn hôm nay", "quá hạn từ");
        assertThat(lines(head))
                .singleElement()
                .asString()
                .contains("chịu trách nhiệm", "quá hạn từ");
        eachAccountChoosesWhatItIsToldAndWhetherByMail(lead);
    }

    private void eachAccountChoosesWhatItIsToldAndWhetherByMail(Told who) {
        var officer = officers.officer("nhac-lead-" + CODE, "phu-trach-tieu-chi", CODE);
        choose.handle(officer, Set.of("TASK_LATE"), Set.of("TASK_DUE"));
        assertThat(lines(who)).singleElement().asString().contains("quá hạn từ");
        assertThat(store.unread(who.account())).isOne();
        assertThat(mailed(who)).singleElement().asString().contains("đến hạn hôm nay");
        var all = Arrays.stream(Topic.values()).map(Topic::name).collect(Collectors.toSet());
        choose.handle(officer, all, all);
        assertThat(lines(who)).hasSize(5);
        assertThat(mailed(who)).hasSize(5);
    }

    private List<String> mailed(Told who) {
        jdbc.sql("update people.person set email = :email where id = :person")
                .param("email", "nhac-" + CODE + "@example.vn")
                .param("person", who.person())
                .update();
        return store.due(LocalDate.now(clock), OffsetDateTime.now(clock)).stream()
                .filter(one -> one.address().equals("nhac-" + CODE + "@example.vn"))
                .map(NoticeStore.Due::line)
                .toList();
    }

    private record Told(int person, int account) {}

    private Told person(int body, String name, String username) {
        var seat = people.seat(body, CODE, name, LocalDate.of(2020, 1, 1), null);
        var account = officers.account(username, "phu-trach-tieu-chi", CODE);
        jdbc.sql("update people.person set account_id = :account where id = :person")
                .param("account", account)
                .param("person", seat.person())
                .update();
        return new Told(seat.person(), account);
    }

    private List<String> lines(Told who) {
        return store.list(who.account(), "", false, 0, 50).stream().map(one -> one.line()).toList();
    }
}
