package vn.chungsuc.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.NamedParty;
import vn.chungsuc.units.Units;

import java.util.HashMap;
import java.util.Map;

/** The plan, what is refused and where, findings that become tasks, answers, who may do what. */
@DatabaseTest
class InspectionTest {

    @LocalServerPort private int port;
    @Autowired private InspectionWorld world;
    @Autowired private PeopleWorld people;
    @Autowired private TestOfficers officers;
    @Autowired private InspectionQueries queries;
    @Autowired private Units units;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvc mvc;

    private RequestPostProcessor as(String code) {
        world.office(code);
        return officers.as("kiem-tra-" + code, "thuong-truc-xa", code);
    }

    private MockHttpServletResponse send(
            RequestPostProcessor as, String path, Map<String, String> typed) throws Exception {
        var request = post(path).with(csrf()).with(as);
        typed.forEach(request::param);
        var answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    @Test
    void badInputIsRefusedBesideItsFieldAndKept() throws Exception {
        people.commune("77301");
        var as = as("77301");
        var typed = new HashMap<String, String>();
        typed.put("kind", "INSPECTION");
        typed.put("title", "Kiểm tra vốn thôn 1");
        typed.put("first", "10/5/2026");
        typed.put("last", "1/5/2026");
        typed.put("subjects", "Không Ai Cả");
        var bad = send(as, "/kiem-tra/moi", typed);
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString())
                .contains("Ghi ai kiểm tra, giám sát.")
                .contains("Ngày 01/05/2026 trước ngày 10/05/2026.")
                .contains("Chọn ít nhất một lĩnh vực.")
                .contains("Không có ai tên «Không Ai Cả»")
                .contains("Kiểm tra vốn thôn 1");
        typed.put("byName", "Ủy ban MTTQ xã");
        typed.put("kind", "SOCIAL");
        typed.put("last", "12/5/2026");
        typed.put("field-CONTRIBUTIONS", "1");
        typed.put("subjects", "xã Thử 77301");
        var good = send(as, "/kiem-tra/moi", typed);
        assertThat(good.getStatus()).as(good.getContentAsString()).isEqualTo(302);
    }

    @Test
    void aRequestIsATaskAndIsAnsweredByWhomItAsks() throws Exception {
        people.commune("77302");
        var as = as("77302");
        var office = world.office("77302");
        var unit = units.find("77302", world.today()).orElseThrow();
        var id =
                world.planned(
                        office,
                        InspectionKind.SOCIAL,
                        new NamedParty(unit.fullName(), "U" + unit.id()));
        var path = "/kiem-tra/" + id;
        var early = send(as, path + "/phat-hien", Map.of("words", "x", "remark", "1"));
        assertThat(early.getStatus()).isEqualTo(409);
        var ahead =
                send(
                        as,
                        path + "/ket-qua",
                        Map.of("visited", Vi.date(world.today().plusDays(1)), "summary", "x"));
        assertThat(ahead.getStatus()).isEqualTo(422);
        assertThat(ahead.getContentAsString()).contains("chưa tới.");
        assertThat(
                        send(
                                        as,
                                        path + "/ket-qua",
                                        Map.of(
                                                "visited",
                                                Vi.date(world.today()),
                                                "summary",
                                                "Người dân đóng góp tự nguyện"))
                                .getStatus())
                .isEqualTo(302);
        var dayless =
                send(
                        as,
                        path + "/phat-hien",
                        Map.of("words", "Chưa công khai", "request", "Công khai khoản đóng góp"));
        assertThat(dayless.getStatus()).isEqualTo(422);
        assertThat(dayless.getContentAsString())
                .contains("Ghi nơi phải khắc phục, trả lời.")
                .contains("Chưa ghi ngày.")
                .contains("Công khai khoản đóng góp");
        var found =
                send(
                        as,
                        path + "/phat-hien",
                        Map.of(
                                "words", "Chưa công khai",
                                "request", "Công khai khoản đóng góp",
                                "set", "xa-ntm-2021-2025",
                                "criterion", "18",
                                "lead", unit.fullName(),
                                "due", Vi.date(world.today().plusDays(8))));
        assertThat(found.getStatus()).as(found.getContentAsString()).isEqualTo(302);
        var finding = queries.findings(office.scope(), id, world.today()).getFirst();
        assertThat(finding.mayAnswer()).isTrue();
        assertThat(
                        jdbc.sql(
                                        "select source_kind || ' ' || title from tasks.task where"
                                                + " id = :id")
                                .param("id", finding.taskId())
                                .query(String.class)
                                .single())
                .isEqualTo("INSPECTION Công khai khoản đóng góp");
        var answer = path + "/phat-hien/" + finding.id() + "/tra-loi";
        assertThat(send(as, answer, Map.of()).getContentAsString())
                .contains("Ghi đã khắc phục, trả lời thế nào.");
        assertThat(send(as, answer, Map.of("answer-" + finding.id(), "Đã niêm yết")).getStatus())
                .isEqualTo(302);
        var close = path + "/phat-hien/" + finding.id() + "/khep";
        assertThat(send(as, close, Map.of("closing-" + finding.id(), "Đạt yêu cầu")).getStatus())
                .isEqualTo(302);
        assertThat(queries.findings(office.scope(), id, world.today()).getFirst().isOpen())
                .isFalse();
        assertThat(send(as, close, Map.of("closing-" + finding.id(), "Lần nữa")).getStatus())
                .isEqualTo(409);
        people.commune("77303");
        assertThat(send(as("77303"), close, Map.of()).getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsInspectedSeesItAndAnswersButDoesNotChangeIt() throws Exception {
        people.commune("77304");
        people.commune("77305");
        var office = world.office("77304");
        var other = units.find("77305", world.today()).orElseThrow();
        var id =
                world.planned(
                        office,
                        InspectionKind.INSPECTION,
                        new NamedParty(other.fullName(), "U" + other.id()));
        var inspected = world.office("77305");
        assertThat(queries.require(inspected.scope(), id, world.today()).own()).isFalse();
        assertThat(
                        send(
                                        as("77305"),
                                        "/kiem-tra/" + id + "/khong-thuc-hien",
                                        Map.of("reason", "x"))
                                .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anotherSystemPlansAnInspectionAndAnswersForTheUnit() throws Exception {
        people.commune("77306");
        people.commune("77307");
        var api =
                new ApiClient(
                        port, officers.token("kiem-tra-api-77306", "thuong-truc-xa", "77306"));
        assertThat(
                        ApiClient.problem(
                                        api.send(
                                                "POST",
                                                "/inspections",
                                                "{\"first\":\"2026-05-02\",\"last\":\"2026-05-01\"}"),
                                        422)
                                .get("faults")
                                .findValuesAsString("field"))
                .containsExactlyInAnyOrder("kind", "by", "title", "last", "fields", "subjects");
        var planned =
                api.send(
                        "POST",
                        "/inspections",
                        """
                        {"kind": "SOCIAL", "by": "Ban Thường trực Mặt trận", "title": "Đóng góp làm đường", "fields": ["CONTRIBUTIONS"],
                         "first": "2026-05-01", "last": "2026-05-02", "others": ["Ban phát triển thôn"]}
                        """);
        var path = ApiClient.made(planned);
        assertThat(planned.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(api.read(path).get("fields").toString()).isEqualTo("[\"CONTRIBUTIONS\"]");
        assertThat(api.get("/inspections?kind=SOCIAL&year=2026&q=duong").headers().map())
                .containsEntry("X-Total-Count", java.util.List.of("1"));

        var as = as("77306");
        var page = path.replace("/inspections", "/kiem-tra");
        send(as, page + "/ket-qua", Map.of("visited", "2/5/2026", "summary", "Đã xem"));
        var unit = units.find("77306", world.today()).orElseThrow();
        send(
                as,
                page + "/phat-hien",
                Map.of(
                        "words",
                        "Chưa công khai",
                        "request",
                        "Công khai khoản thu",
                        "lead",
                        unit.fullName(),
                        "due",
                        Vi.date(world.today().plusDays(8))));
        var finding = api.read(path + "/findings").get(0);
        var answer = path + "/findings/" + finding.get("id") + "/answer";
        assertThat(
                        ApiClient.problem(api.send("PUT", answer, "{\"day\":\"2126-01-01\"}"), 422)
                                .get("faults")
                                .findValuesAsString("field"))
                .containsExactlyInAnyOrder("words", "day");
        assertThat(api.send("PUT", answer, "{\"words\":\"Đã niêm yết\"}").statusCode())
                .isEqualTo(200);
        assertThat(api.read(path + "/findings").get(0).get("answer").asString())
                .isEqualTo("Đã niêm yết");
        var stranger =
                new ApiClient(
                        port, officers.token("kiem-tra-api-77307", "thuong-truc-xa", "77307"));
        ApiClient.problem(stranger.send("PUT", answer, "{\"words\":\"x\"}"), 404);
    }
}
