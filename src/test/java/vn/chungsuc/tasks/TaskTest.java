package vn.chungsuc.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Who may give what to whom, what is refused and where, what recurs, what waits, what is told. */
@DatabaseTest
class TaskTest {

    @Autowired private TaskWorld world;
    @Autowired private PeopleWorld people;
    @Autowired private TestOfficers officers;
    @Autowired private CreateTask create;
    @Autowired private EditTask edit;
    @Autowired private MoveTask move;
    @Autowired private ExtendTask extend;
    @Autowired private BlockTask block;
    @Autowired private TaskQueries tasks;
    @Autowired private MakeInstances instances;
    @Autowired private InstanceStore instanceStore;
    @Autowired private OwnTasks own;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvc mvc;

    private Officer giver;
    private Officer member;
    private Party lead;
    private int body;

    private void commune(String code) {
        people.commune(code);
        body = people.committee(code);
        var seat = world.seat(body, code, "Người Làm " + code);
        lead = Party.person(seat.person());
        giver = world.giver(code);
        member = world.member(code, seat, "nguoi-lam-" + code);
    }

    private long give(String title, Deadline deadline) {
        return create.handle(giver, world.task(giver, title, lead, deadline));
    }

    private Task read(Officer officer, long id) {
        return tasks.require(officer.scope(), officer.accountId(), id, world.today());
    }

    private Deadline in(int days) {
        return Deadline.by(world.today().plusDays(days));
    }

    @Test
    void whatIsWrongIsToldByFieldAndNothingIsWritten() {
        commune("76601");
        var left =
                people.seat(
                        body,
                        "76601",
                        "Người Đã Thôi",
                        LocalDate.of(2020, 1, 1),
                        world.today().minusDays(5));
        people.commune("76602");
        var elsewhere =
                people.seat(
                        people.committee("76602"),
                        "76602",
                        "Người Xã Khác",
                        LocalDate.of(2020, 1, 1),
                        null);
        var bad =
                new NewTask(
                        giver.scope().unitId(),
                        " ",
                        null,
                        null,
                        List.of(Party.person(elsewhere.person())),
                        Party.person(left.person()),
                        null,
                        null,
                        new Subject("xa-ntm-2021-2025", 77, null),
                        List.of(world.unit("76602")),
                        Source.byHand(null));
        assertThat(create.faults(giver, bad))
                .extracting("field")
                .containsExactlyInAnyOrder(
                        "title", "lead", "coworkers", "supervisor", "deadline", "subject", "units");
        assertThat(create.faults(giver, bad))
                .extracting("sentence")
                .anyMatch(one -> one.toString().startsWith("Người Đã Thôi đã thôi giữ chức từ"));
        assertThatThrownBy(() -> create.handle(giver, bad)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> create.handle(member, world.task(giver, "Việc", lead, in(3))))
                .isInstanceOf(Forbidden.class);
        var other = world.giver("76602");
        assertThatThrownBy(() -> create.handle(other, world.task(giver, "Việc", lead, in(3))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTaskIsSeenByItsAreaAndItsPartiesAndNobodyElse() {
        commune("76603");
        people.commune("76604");
        var id = give("Chỉ xã này thấy", in(3));
        assertThat(read(giver, id).own()).isTrue();
        assertThat(read(member, id).leadName()).isEqualTo("Người Làm 76603");
        var stranger = world.giver("76604");
        assertThatThrownBy(() -> read(stranger, id)).isInstanceOf(NotFound.class);
        assertThat(own.of(member, world.today()).lines()).extracting("id").contains(id);
    }

    @Test
    void theWayFromOpenToConfirmedAndBack() {
        commune("76605");
        var id = give("Làm một vòng", in(-2));
        assertThat(read(giver, id).late()).isTrue();
        assertThatThrownBy(() -> move.handle(giver, id, Step.REPORT, "Xong", null))
                .isInstanceOf(Forbidden.class);
        move.handle(member, id, "Được một nửa", "https://vi-du.example/anh", 50);
        assertThat(read(giver, id).state()).isEqualTo(TaskState.DOING);
        move.handle(member, id, Step.REPORT, "Xong cả", null);
        assertThat(read(giver, id)).returns(false, Task::late).returns(2, Task::daysLate);
        assertThatThrownBy(() -> move.handle(member, id, Step.CONFIRM, null, null))
                .isInstanceOf(Forbidden.class);
        move.handle(giver, id, Step.SEND_BACK, "Thiếu biên bản", null);
        assertThat(read(giver, id).late()).isTrue();
        move.handle(member, id, Step.REPORT, "Đã bổ sung", null);
        move.handle(giver, id, Step.CONFIRM, null, null);
        assertThatThrownBy(() -> move.handle(giver, id, Step.CANCEL, "Nhầm", null))
                .isInstanceOf(Refused.class);
        move.handle(giver, id, Step.REOPEN, "Kiểm tra lại", null);
        assertThat(read(giver, id).state()).isEqualTo(TaskState.DOING);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry_v where subject_kind ="
                                                + " 'task' and subject_key = :id")
                                .param("id", "" + id)
                                .query(Integer.class)
                                .single())
                .isEqualTo(7);
    }

    @Test
    void twoWhoEditAtOnceLoseNothing() throws Exception {
        commune("76606");
        var id = give("Bản đầu", in(9));
        edit.handle(giver, id, 1, world.task(giver, "Bản của người thứ nhất", lead, in(9)));
        assertThatThrownBy(() ->
                        edit.handle(giver, id, 1, world.task(giver, "Bản thứ hai", lead, in(9))))
                .isInstanceOf(EditTask.Clash.class);
        var as = officers.as("giao-viec-76606", "chu-tich-xa", "76606");
        var answer =
                perform(
                        as,
                        post("/nhiem-vu/" + id + "/sua")
                                .param("version", "1")
                                .param("title", "Bản thứ hai")
                                .param("lead", lead.key())
                                .param("kind", "BY")
                                .param("to", "31/12/2031"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains(
                        "Bản của người thứ nhất",
                        "value=\"Bản thứ hai\"",
                        "name=\"version\" value=\"2\"");
    }

    @Test
    void aLaterDayIsAskedForGivenAndHolds() {
        commune("76607");
        var id = give("Xin thêm ngày", in(2));
        var later = world.today().plusDays(10);
        extend.handle(member, id, new ExtendTask.Wanted(later, "Mưa"));
        assertThatThrownBy(() -> extend.handle(member, id, new ExtendTask.Wanted(later, "Mưa nữa")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("đang chờ trả lời");
        assertThat(read(giver, id).askedDue()).isEqualTo(later);
        extend.handle(giver, id, later.minusDays(3), null);
        assertThat(read(giver, id))
                .returns(later.minusDays(3), Task::due)
                .returns(null, Task::askedDue);
        extend.handle(member, id, new ExtendTask.Wanted(later, "Vẫn mưa"));
        extend.handle(giver, id, null, "Đủ rồi");
        assertThat(read(giver, id).due()).isEqualTo(later.minusDays(3));
    }

    @Test
    void whatWaitsInACircleIsRefused() {
        commune("76608");
        var a = give("Việc A", in(5));
        var b = give("Việc B", in(5));
        var c = give("Việc C", in(5));
        block.handle(giver, a, b, null);
        block.handle(giver, b, c, null);
        assertThatThrownBy(() -> block.handle(giver, c, a, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("vòng tròn");
        assertThatThrownBy(() -> block.handle(giver, a, a, null)).isInstanceOf(Refused.class);
        assertThat(read(giver, a).blocked()).isTrue();
        move.handle(giver, b, Step.CANCEL, "Bỏ", null);
        assertThat(read(giver, a).blocked()).isFalse();
        block.handle(giver, a, null, "Nghị định về mức hỗ trợ");
        assertThat(read(giver, a).blocked()).isTrue();
    }

    @Test
    void whatRecursMakesEachInstanceOnce() {
        commune("76609");
        var second = Party.person(world.seat(body, "76609", "Người Thứ Hai").person());
        var today = world.today();
        var series =
                create.handle(
                        giver,
                        new NewTask(
                                giver.scope().unitId(),
                                "Tổng vệ sinh",
                                null,
                                lead,
                                List.of(second, Party.body(body)),
                                null,
                                null,
                                Deadline.weekly(
                                        DayOfWeek.SATURDAY,
                                        today.minusDays(20),
                                        today.plusDays(60)),
                                true,
                                null,
                                List.of(),
                                Source.byHand(null)));
        var made = count(series);
        assertThat(made)
                .isEqualTo(
                        2
                                * Deadline.weekly(
                                                DayOfWeek.SATURDAY,
                                                today.minusDays(20),
                                                today.plusDays(14))
                                        .turnsBegunBy(today.plusDays(14))
                                        .size());
        instances.now();
        instances.of(series);
        var turns =
                Deadline.weekly(DayOfWeek.SATURDAY, today.minusDays(20), today.plusDays(60))
                        .turnsBegunBy(today);
        assertThat(instanceStore.make(series, turns, java.time.OffsetDateTime.now())).isZero();
        assertThat(count(series)).isEqualTo(made);
        move.handle(giver, series, Step.CANCEL, "Thôi", null);
        instances.of(series);
        assertThat(count(series)).isEqualTo(made);
    }

    private int count(long series) {
        return jdbc.sql("select count(*) from tasks.task where series_id = :id")
                .param("id", series)
                .query(Integer.class)
                .single();
    }

    @Test
    void aFileIsLookedThroughRowByRowAndTheGoodRowsAreMade() throws Exception {
        commune("76611");
        var as = officers.as("giao-viec-76611", "chu-tich-xa", "76611");
        var csv =
                """
                Danh sách việc năm nay
                TT,Nội dung công việc,Đơn vị chủ trì,Thời hạn,Tiêu chí
                1,Việc tốt,Người Làm 76611,đến hết tháng 12/2031,
                2,Việc không ai,Ông Vô Danh,31/12/2031,
                3,Việc không hạn,Người Làm 76611,sớm nhất,
                4,,Người Làm 76611,quý IV/2031,
                """;
        var kept =
                perform(
                        as,
                        multipart("/nhiem-vu/tu-tep")
                                .file("tep", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(kept.getStatus()).isEqualTo(302);
        var preview = text(perform(as, get(String.valueOf(kept.getRedirectedUrl()))));
        assertThat(preview)
                .contains(
                        "1 dòng sẽ thành việc, 3 dòng chưa nhận",
                        "Ông Vô Danh",
                        "Không đọc được hạn «sớm nhất»",
                        "Viết nội dung");
        assertThat(perform(as, post(String.valueOf(kept.getRedirectedUrl()))).getStatus())
                .isEqualTo(302);
        assertThat(text(perform(as, get("/nhiem-vu?q=viec tot"))))
                .contains("Việc tốt", "31/12/2031");
        assertThat(perform(as, post(String.valueOf(kept.getRedirectedUrl()))).getStatus())
                .isEqualTo(409);
        var none =
                perform(
                        as,
                        multipart("/nhiem-vu/tu-tep")
                                .file("tep", "a,b\n1,2".getBytes(StandardCharsets.UTF_8)));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(text(none)).contains("Phải có ít nhất ba cột");
    }

    @Test
    void theListTheApiAndTheWorkbookTellTheSame() throws Exception {
        commune("76612");
        give("Đường liên thôn quá hạn", in(-3));
        give("Nhà văn hóa sắp đến", in(3));
        var as = officers.as("giao-viec-76612", "chu-tich-xa", "76612");
        assertThat(text(perform(as, get("/nhiem-vu?q=duong lien thon&tinhTrang=LATE"))))
                .contains("Đường liên thôn quá hạn", "quá 3 ngày");
        assertThat(text(perform(as, get("/nhiem-vu?tinhTrang=SOON&chuTri=nguoi lam"))))
                .contains("Nhà văn hóa")
                .doesNotContain("Đường liên");
        var api =
                mvc.perform(
                                get("/api/v1/tasks?state=LATE")
                                        .with(
                                                officers.bearer(
                                                        "giao-viec-76612", "chu-tich-xa", "76612")))
                        .andReturn()
                        .getResponse();
        assertThat(api.getHeader("X-Total-Count")).isEqualTo("1");
        assertThat(text(api))
                .contains(
                        "\"late\":true",
                        "\"daysLate\":3",
                        "\"deadline\":\"đến hết " + Vi.date(world.today().minusDays(3)));
        assertThat(perform(as, get("/nhiem-vu.xlsx")).getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void whatProvesItStandsBesideTheWordAndACalendarReadsOnesOwn() throws Exception {
        commune("76613");
        var id = give("Lát đường có ảnh", in(5));
        var as = officers.as("nguoi-lam-76613", "phu-trach-tieu-chi", "76613");
        var photo = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2};
        var task = "/nhiem-vu/" + id;
        var word = multipart(task + "/tien-do").file("tep", photo);
        assertThat(perform(as, word.param("words", "Xong nửa đường")).getStatus()).isEqualTo(302);
        var refused =
                perform(
                        as,
                        multipart(task + "/tien-do")
                                .file("tep", "chữ".getBytes(StandardCharsets.UTF_8))
                                .param("words", "Kèm tệp lạ"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Không phải tệp", "Kèm tệp lạ");
        var link = Pattern.compile(task + "/tep/\\d+").matcher(text(perform(as, get(task))));
        assertThat(link.find()).isTrue();
        assertThat(perform(as, get(link.group())).getContentAsByteArray()).isEqualTo(photo);
        people.commune("76614");
        var other = officers.as("giao-viec-76614", "chu-tich-xa", "76614");
        assertThat(perform(other, get(link.group())).getStatus()).isEqualTo(404);
        assertThat(text(perform(as, get("/nhiem-vu/dong-thoi-gian"))))
                .contains("Lát đường có ảnh", "<rect class=\"doing\"");
        readByACalendar(as);
    }

    private void readByACalendar(RequestPostProcessor as) throws Exception {
        var made = text(perform(as, post("/nhiem-vu/lich-rieng")));
        var address = Pattern.compile("/lich-viec/[\\w-]+\\.ics").matcher(made);
        assertThat(address.find()).isTrue();
        var read = mvc.perform(get(address.group())).andReturn().getResponse();
        assertThat(text(read))
                .contains("BEGIN:VCALENDAR", "Lát đường có ảnh")
                .contains(
                        "DTSTART;VALUE=DATE:"
                                + in(5).due().format(DateTimeFormatter.BASIC_ISO_DATE));
        perform(as, post("/nhiem-vu/lich-rieng/tat"));
        assertThat(mvc.perform(get(address.group())).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void tasksGoWithTheHandOverOfAPerson() throws Exception {
        commune("76615");
        var giving = people.seat(body, "76615", "Người Bàn Giao", LocalDate.of(2020, 1, 1), null);
        var taking = people.seat(body, "76615", "Người Nhận", LocalDate.of(2020, 1, 1), null);
        lead = Party.person(giving.person());
        var id = give("Việc phải bàn giao", in(9));
        var path = "/to-chuc/nguoi/" + giving.person() + "/ban-giao";
        var as = officers.as("to-chuc-76615", "thuong-truc-xa", "76615");
        var asked = "?giver=" + giving.member() + "&taker=" + taking.member();
        assertThat(text(perform(as, get(path + asked)))).contains("Nhiệm vụ: Việc phải bàn giao");
        var done =
                perform(
                        as,
                        post(path)
                                .param("giver", "" + giving.member())
                                .param("taker", "" + taking.member())
                                .param("from", Vi.date(world.today()))
                                .param("lines", "0"));
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(read(giver, id).leadPersonId()).isEqualTo(taking.person());
        assertThat(text(perform(as, get("/nhiem-vu/" + id))))
                .contains("Bàn giao cho", "Người Nhận");
    }

    private MockHttpServletResponse perform(
            RequestPostProcessor who, AbstractMockHttpServletRequestBuilder<?> what)
            throws Exception {
        return mvc.perform(what.with(csrf()).with(who)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
