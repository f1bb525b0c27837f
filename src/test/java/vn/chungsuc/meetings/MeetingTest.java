package vn.chungsuc.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.ApiClient;
import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;
import vn.chungsuc.reader.Severity;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cadences and what they ask for, who is asked, what is refused and where, tasks, papers. */
@DatabaseTest
class MeetingTest {

    @LocalServerPort private int port;
    @Autowired private MeetingWorld world;
    @Autowired private PeopleWorld people;
    @Autowired private TestOfficers officers;
    @Autowired private RuleQueries rules;
    @Autowired private SaveRule save;
    @Autowired private MeetingQueries queries;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvc mvc;

    private Officer office;
    private RequestPostProcessor as;
    private int body;

    private void commune(String code) {
        people.commune(code);
        body = world.committee(code, "Hà Văn Dự " + code);
        office = world.office(code);
        as = officers.as("van-phong-hop-" + code, "thuong-truc-xa", code);
    }

    private MockHttpServletResponse send(String path, Map<String, String> typed) throws Exception {
        var request = post(path).with(csrf()).with(as);
        typed.forEach(request::param);
        var answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private String page(String path) throws Exception {
        var answer = mvc.perform(get(path).with(as)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> with(Map<String, String> typed, String... changes) {
        var changed = new HashMap<>(typed);
        for (var i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }

    @Test
    void aCadenceAsksForOneMeetingAPeriodUntilItIsHeld() throws Exception {
        commune("77101");
        var first = world.today().withDayOfYear(1);
        var rule =
                save.handle(
                        office,
                        new NewRule(
                                body,
                                MeetingKind.BOARD,
                                "Họp Ban Quản lý",
                                Cadence.QUARTER,
                                null,
                                first,
                                null,
                                null,
                                null,
                                null));
        var owed = rules.owed(office.scope(), world.today(), 20);
        var quarters = (world.today().getMonthValue() - 1) / 3 + 1;
        assertThat(owed).hasSize(quarters);
        assertThat(owed.getFirst().due()).isEqualTo(first.withMonth(3).withDayOfMonth(31));
        assertThat(owed.getLast().late()).isFalse();
        assertThat(page("/")).contains("Họp Ban Quản lý quý");
        var period = Cadence.QUARTER.periodOf(world.today());
        var answer =
                send(
                        "/hop/moi",
                        with(world.typed(body), "rule", "" + rule, "period", period.toString()));
        assertThat(answer.getStatus()).isEqualTo(302);
        var again =
                send(
                        "/hop/moi",
                        with(world.typed(body), "rule", "" + rule, "period", period.toString()));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Kỳ này đã có một cuộc họp");
        assertThat(rules.owed(office.scope(), world.today(), 20).getLast().meetingId()).isNotNull();
        save.handle(office, rule);
        assertThat(rules.owed(office.scope(), world.today().plusYears(1), 20).size())
                .isLessThanOrEqualTo(quarters);
    }

    @Test
    void badInputIsRefusedBesideItsFieldAndKept() throws Exception {
        commune("77102");
        var bad =
                send(
                        "/hop/moi",
                        with(
                                world.typed(body),
                                "day",
                                "31/02/2027",
                                "starts",
                                "14h",
                                "ends",
                                "13:30",
                                "place",
                                "",
                                "invited",
                                "Không Ai Cả"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString())
                .contains("Tháng 2 năm 2027 chỉ có ngày 1 đến 28, không có ngày 31.")
                .contains("Giờ kết thúc 13:30 không sau giờ bắt đầu 14:00.")
                .contains("Ghi địa điểm họp.")
                .contains("value=\"Họp Ban Quản lý quý này\"")
                .contains("value=\"31/02/2027\"");
        var names = send("/hop/moi", with(world.typed(body), "invited", "Không Ai Cả"));
        assertThat(names.getContentAsString()).contains("Không có ai tên «Không Ai Cả»");
        var rule =
                send(
                        "/hop/che-do",
                        Map.of(
                                "kind",
                                "BOARD",
                                "body",
                                "" + body,
                                "cycle",
                                "MONTH",
                                "title",
                                "Giao ban",
                                "first",
                                "1/6/2026",
                                "last",
                                "1/5/2026",
                                "byDay",
                                "32"));
        assertThat(rule.getStatus()).isEqualTo(422);
        assertThat(rule.getContentAsString())
                .contains("Ngày cuối 01/05/2026 trước ngày đầu 01/06/2026.")
                .contains("số từ 1 đến 31");
    }

    @Test
    void whoIsAskedSeesItAndOnlyItsOwnUnitChangesIt() throws Exception {
        commune("77103");
        people.commune("77104");
        people.commune("77105");
        var id = world.called(office, body);
        jdbc.sql(
                        """
                        insert into meetings.invitee (meeting_id, ordinal, name, unit_id)
                        select :id, 9, 'Xã bạn', id from units.unit where code = '77104'
                        """)
                .param("id", id)
                .update();
        var asked = world.office("77104");
        assertThat(queries.require(asked.scope(), id).own()).isFalse();
        as = officers.as("van-phong-hop-77104", "thuong-truc-xa", "77104");
        assertThat(page("/")).contains("/hop/" + id);
        assertThat(send("/hop/" + id + "/khong-hop", Map.of("reason", "x")).getStatus())
                .isEqualTo(403);
        world.office("77105");
        as = officers.as("van-phong-hop-77105", "thuong-truc-xa", "77105");
        assertThat(send("/hop/" + id + "/khong-hop", Map.of("reason", "x")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void fromTheOutcomeToTasksAndPapersWithoutAnError() throws Exception {
        commune("77106");
        var day = Vi.date(world.today());
        var made = send("/hop/moi", with(world.typed(body), "day", day));
        var path = String.valueOf(made.getRedirectedUrl());
        assertThat(path).matches("/hop/\\d+");
        var invitation = paper(path, "invitation");
        assertThat(invitation)
                .contains("GIẤY MỜI")
                .contains("- Hà Văn Dự 77106, Ủy viên;")
                .contains("- Hội Nông dân xã.")
                .contains("08 giờ 00 phút, " + Vi.longDate(world.today()))
                .contains("- Nguồn vốn năm nay.");

        var early = send(path + "/ket-luan", Map.of("words", "x", "general", "1"));
        assertThat(early.getStatus()).isEqualTo(409);
        var backwards =
                send(path + "/ket-qua", Map.of("heldOn", day, "began", "9:00", "ended", "8:30"));
        assertThat(backwards.getStatus()).isEqualTo(422);
        assertThat(backwards.getContentAsString()).contains("không sau giờ bắt đầu 09:00");
        var held =
                send(
                        path + "/ket-qua",
                        Map.of(
                                "heldOn", day,
                                "began", "8:10",
                                "ended", "10:45",
                                "secretary", "Lê Thị Thử",
                                "minutes", "Các xóm báo cáo tiến độ.\nÝ kiến thống nhất.",
                                "others", "Chi hội trưởng thôn 1"));
        assertThat(held.getStatus()).isEqualTo(302);

        var leadless = send(path + "/ket-luan", Map.of("words", "Hoàn thành đường trục thôn 1"));
        assertThat(leadless.getStatus()).isEqualTo(422);
        assertThat(leadless.getContentAsString())
                .contains("Kết luận giao việc phải có một nơi chủ trì")
                .contains("Chưa ghi ngày.")
                .contains("Hoàn thành đường trục thôn 1");
        assertThat(
                        send(
                                        path + "/ket-luan",
                                        Map.of(
                                                "words", "Hoàn thành đường trục thôn 1",
                                                "lead", "ha van du 77106",
                                                "due", Vi.date(world.today().plusDays(20))))
                                .getStatus())
                .isEqualTo(302);
        send(path + "/ket-luan", Map.of("words", "Biểu dương các xóm", "general", "1"));
        assertThat(send(path + "/giao-viec", Map.of()).getStatus()).isEqualTo(302);
        assertThat(page(path)).contains("Việc số").doesNotContain("Giao 1 việc");
        assertThat(task(path))
                .isEqualTo(
                        "MEETING Hoàn thành đường trục thôn 1 | Kết luận họp Ban Quản lý quý này, "
                                + day);

        var minutes = paper(path, "minutes");
        assertThat(minutes)
                .contains("BIÊN BẢN")
                .contains("THƯ KÝ")
                .contains("Lê Thị Thử")
                .contains("Cuộc họp kết thúc vào 10 giờ 45 phút")
                .contains("Ý kiến thống nhất.");
        assertThat(paper(path, "notice"))
                .contains("THÔNG BÁO")
                .contains(
                        "1. Hoàn thành đường trục thôn 1. Chủ trì: Hà Văn Dự 77106, Ủy viên. Thời"
                                + " hạn: ")
                .contains("2. Biểu dương các xóm.");
    }

    /** Opens the paper, freezes it, has both files read and checked; the words of its DOCX. */
    private String paper(String path, String kind) throws Exception {
        var opened = send(path + "/van-ban/" + kind, Map.of());
        var at = String.valueOf(opened.getRedirectedUrl());
        assertThat(at).matches("/hop/van-ban/\\d+");
        assertThat(page(at)).doesNotContain("Soát lời văn");
        assertThat(send(at.replace("/hop/van-ban", "/van-ban") + "/lan-chot", Map.of()).getStatus())
                .as(page(at))
                .isEqualTo(302);
        var frozen = page(at);
        assertThat(frozen).contains("Chờ ký");
        var words = new ArrayList<String>();
        for (var link : links(frozen)) {
            var bytes =
                    mvc.perform(get(link).with(as))
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray();
            assertThat(
                            Reader.read(bytes, Reference.NONE).findings().stream()
                                    .filter(one -> one.severity() == Severity.ERROR))
                    .as(kind)
                    .isEmpty();
            if (bytes[0] == 'P') {
                words.add(words(bytes));
            }
        }
        return words.getFirst();
    }

    private static List<String> links(String page) {
        return java.util.regex.Pattern.compile("/van-ban/\\d+/tep/\\d+")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static String words(byte[] docx) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private String task(String path) {
        return jdbc.sql(
                        """
                        select source_kind || ' ' || title || ' | ' || source_words
                        from tasks.task where source_path = :path
                        """)
                .param("path", path)
                .query(String.class)
                .single();
    }

    /** A cadence by the year whose day is past; nothing before the rule began. */
    @Test
    void whatWasDueBeforeTheRuleBeganIsNotOwed() {
        commune("77107");
        save.handle(
                office,
                new NewRule(
                        body,
                        MeetingKind.FINAL,
                        "Tổng kết",
                        Cadence.YEAR,
                        15,
                        LocalDate.of(2025, 12, 20),
                        null,
                        null,
                        null,
                        null));
        assertThat(rules.owed(office.scope(), LocalDate.of(2026, 12, 20), 9))
                .extracting(Due::words, Due::due, Due::late)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Tổng kết năm 2026", LocalDate.of(2026, 12, 15), true));
    }

    @Test
    void anotherSystemCallsAMeetingAndReadsIt() throws Exception {
        people.commune("77150");
        var body = world.committee("77150", "Ủy Viên Gọi Máy");
        var api = new ApiClient(port, officers.token("hop-api-77150", "thuong-truc-xa", "77150"));
        assertThat(
                        ApiClient.problem(
                                        api.send("POST", "/meetings", "{\"kind\":\"BOARD\"}"), 422)
                                .get("faults")
                                .findValuesAsString("field"))
                .containsExactlyInAnyOrder("body", "title", "day", "starts", "place", "chair");
        assertThat(api.read("/meetings/bodies").findValuesAsString("body"))
                .contains(String.valueOf(body));
        var called =
                api.send(
                        "POST",
                        "/meetings",
                        """
                        {"body": %d, "kind": "BOARD", "title": "Họp gọi từ hệ thống khác", "day": "2027-03-05", "starts": "08:00",
                         "ends": "11:30", "place": "Hội trường", "chair": "Trưởng ban", "agenda": ["Một", "Hai"], "members": true,
                         "guests": ["Hội Nông dân"]}
                        """
                                .formatted(body));
        var path = ApiClient.made(called);
        assertThat(called.headers().firstValue("ETag")).contains("\"1\"");
        var one = api.read(path);
        assertThat(one.get("starts").asString()).startsWith("08:00");
        assertThat(one.get("agenda").toString()).isEqualTo("[\"Một\",\"Hai\"]");
        assertThat(api.read(path + "/invitees").findValuesAsString("name"))
                .contains("Hội Nông dân")
                .anyMatch(name -> name.startsWith("Ủy Viên Gọi Máy"));
        assertThat(api.read(path + "/conclusions")).isEmpty();
        assertThat(api.get("/meetings?state=PLANNED&year=2027&q=goi%20tu").headers().map())
                .containsEntry("X-Total-Count", List.of("1"));
        people.commune("77151");
        var stranger =
                new ApiClient(port, officers.token("hop-api-77151", "thuong-truc-xa", "77151"));
        ApiClient.problem(stranger.get(path + "/invitees"), 404);
        var reader = new ApiClient(port, officers.token("hop-xem-77150", "mat-tran", "77150"));
        ApiClient.problem(reader.send("POST", "/meetings", "{}"), 403);
    }
}
