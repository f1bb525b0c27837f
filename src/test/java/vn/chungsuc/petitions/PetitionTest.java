package vn.chungsuc.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.ApiClient;
import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * From a unit to its office and on, who may do what, what is refused and where, what papers get.
 */
@DatabaseTest
class PetitionTest {

    @LocalServerPort private int port;
    @Autowired private PetitionWorld world;
    @Autowired private PeopleWorld people;
    @Autowired private TestOfficers officers;
    @Autowired private PetitionQueries queries;
    @Autowired private MovePetition move;
    @Autowired private OpenPetitions open;
    @Autowired private MockMvc mvc;

    private MockHttpServletResponse send(
            RequestPostProcessor as, String path, Map<String, String> typed) throws Exception {
        var request = post(path).with(csrf()).with(as);
        typed.forEach(request::param);
        var answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private static Map<String, String> typed(Addressee to) {
        var typed = new HashMap<String, String>();
        typed.put("raisedBy", "ENTERPRISE");
        typed.put("raiser", "Hợp tác xã Lúa Sạch");
        typed.put("category", "MARKET");
        typed.put("title", "Đề nghị hỗ trợ tiêu thụ lúa");
        typed.put("event", "Dịch Covid-19");
        typed.put("eventFrom", "1/2/2021");
        typed.put("eventTo", "30/6/2021");
        typed.put("set", "xa-ntm-2021-2025");
        typed.put("criteria", "10, 13");
        typed.put("day", "5/3/2026");
        typed.put("due", "20/3/2026");
        typed.put("to", String.valueOf(to.bodyId()));
        return typed;
    }

    @Test
    void badInputIsRefusedBesideItsFieldAndKept() throws Exception {
        people.commune("77201");
        var to = world.body("77201", "Ban Quản lý thử");
        world.office("77201");
        var as = officers.as("kien-nghi-77201", "thuong-truc-xa", "77201");
        var typed = typed(to);
        typed.put("raiser", "");
        typed.put("day", "31/2/2026");
        typed.put("eventTo", "1/1/2021");
        typed.put("criteria", "10, 99");
        typed.put("to", "999999");
        var bad = send(as, "/kien-nghi/moi", typed);
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString())
                .contains("Ghi ai nêu")
                .contains("không có ngày 31")
                .contains("Ngày 01/01/2021 trước ngày 01/02/2021.")
                .contains("Bộ tiêu chí này không có tiêu chí 99.")
                .contains("Chọn cơ quan nhận kiến nghị.")
                .contains("Đề nghị hỗ trợ tiêu thụ lúa");
        var good = send(as, "/kien-nghi/moi", typed(to));
        assertThat(good.getStatus()).as(good.getContentAsString()).isEqualTo(302);
        var path = String.valueOf(good.getRedirectedUrl());
        var wordless = send(as, path + "/buoc/tra-loi", Map.of("answeredDay", "1/1/2026"));
        assertThat(wordless.getStatus()).isEqualTo(422);
        assertThat(wordless.getContentAsString())
                .contains("Viết câu trả lời.")
                .contains("Ngày 01/01/2026 trước ngày 05/03/2026.");
        var page =
                mvc.perform(get(path).with(as))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Dịch Covid-19").contains("10, 13").contains("Quá hạn trả lời");
    }

    @Test
    void fromTheUnitToItsOfficeAndOnUntilItIsAnswered() {
        var commune = world.office("98001");
        var province = officers.officer("kien-nghi-98", "vpdp-tinh", "98");
        var today = LocalDate.now();
        var title = "Đề nghị sớm phân bổ vốn " + System.nanoTime();
        var own = world.body("98001", "Văn phòng xã thử");
        var above = world.body("98", "Văn phòng tỉnh thử");
        var id = world.raised(commune, title, own);

        assertThatThrownBy(() ->
                        move.handle(
                                province,
                                id,
                                Turn.Kind.RECEIVED,
                                new MovePetition.Move(null, today, null, null)))
                .isInstanceOf(Forbidden.class);
        move.handle(
                commune,
                id,
                Turn.Kind.PASSED,
                new MovePetition.Move("Vượt thẩm quyền xã", today, today.plusDays(9), above));
        assertThat(queries.require(commune.scope(), id, today).here()).isFalse();
        assertThat(open.lines(commune.scope(), commune.scope().unitId()))
                .contains("Đối với Văn phòng tỉnh thử:")
                .anyMatch(line -> line.contains(title));
        var words = open.added(commune.scope(), commune.scope().unitId(), "Lời có sẵn.");
        assertThat(words).startsWith("Lời có sẵn.\n").contains(title);
        assertThat(open.added(commune.scope(), commune.scope().unitId(), words)).isEqualTo(words);
        assertThat(open.lines(province.scope(), province.scope().unitId()))
                .noneMatch(line -> line.contains(title));

        move.handle(
                province,
                id,
                Turn.Kind.RECEIVED,
                new MovePetition.Move(null, today, today.plusDays(5), null));
        move.handle(
                province,
                id,
                Turn.Kind.PASSED,
                new MovePetition.Move(
                        "Trình Trung ương",
                        today,
                        null,
                        new Addressee(province.scope().unitId(), null, "Bộ Tài chính")));
        assertThat(open.lines(province.scope(), province.scope().unitId()))
                .contains("Đối với Bộ Tài chính:")
                .anyMatch(line -> line.contains(title));
        move.handle(
                province,
                id,
                Turn.Kind.ANSWERED,
                new MovePetition.Move("Đã có trong kế hoạch vốn", today, null, null));
        assertThat(queries.require(commune.scope(), id, today).state())
                .isEqualTo(PetitionState.ANSWERED);
        assertThat(open.lines(commune.scope(), commune.scope().unitId()))
                .noneMatch(line -> line.contains(title));
        move.handle(
                commune,
                id,
                Turn.Kind.REOPENED,
                new MovePetition.Move("Vốn chưa về", today, null, null));
        assertThat(queries.turns(commune.scope(), id))
                .extracting(Turn::kind)
                .containsExactly(
                        Turn.Kind.RAISED,
                        Turn.Kind.PASSED,
                        Turn.Kind.RECEIVED,
                        Turn.Kind.PASSED,
                        Turn.Kind.ANSWERED,
                        Turn.Kind.REOPENED);
        people.commune("77203");
        var stranger = world.office("77203");
        assertThatThrownBy(() -> queries.require(stranger.scope(), id, today))
                .isInstanceOf(NotFound.class);
    }

    /** The contract of the API: what a page refuses is refused by field, what stands is told. */
    @Test
    void anotherSystemRaisesAnswersAndIsToldWhatIsWrong() throws Exception {
        people.commune("77204");
        var to = world.body("77204", "Ban Quản lý thử");
        var api =
                new ApiClient(
                        port, officers.token("kien-nghi-api-77204", "thuong-truc-xa", "77204"));
        var wrong =
                ApiClient.problem(
                        api.send("POST", "/petitions", "{\"title\":\"x\",\"due\":\"2020-01-01\"}"),
                        422);
        assertThat(wrong.get("faults").findValuesAsString("field"))
                .containsExactlyInAnyOrder("category", "due", "body");
        assertThat(
                        ApiClient.problem(
                                        api.send("POST", "/petitions", "{\"day\":\"5/3/2026\"}"),
                                        400)
                                .get("faults")
                                .findValuesAsString("field"))
                .containsExactly("day");
        ApiClient.problem(api.send("POST", "/petitions", "{"), 400);
        ApiClient.problem(
                api.send("POST", "/petitions", "{\"title\":\"%s\"}".formatted("x".repeat(300_000))),
                413);
        assertThat(api.read("/petitions/addressees").findValuesAsString("body"))
                .contains(String.valueOf(to.bodyId()));

        var raised =
                api.send(
                        "POST",
                        "/petitions",
                        """
                        {"category": "LAND", "title": "Đề nghị đo lại thửa 12", "set": "xa-ntm-2021-2025", "criteria": [1, 3],
                         "day": "2026-03-05", "due": "2026-03-20", "body": %d}
                        """
                                .formatted(to.bodyId()));
        var path = ApiClient.made(raised);
        assertThat(raised.headers().firstValue("ETag")).contains("\"1\"");
        var one = api.read(path);
        assertThat(one.get("state").asString()).isEqualTo("SENT");
        assertThat(one.get("criteria").toString()).isEqualTo("[1,3]");
        assertThat(one.get("unit").asString()).isEqualTo("77204");
        var listed = api.get("/petitions?state=OPEN&here=true&q=thua%2012&size=1");
        assertThat(listed.headers().firstValue("X-Total-Count")).contains("1");

        assertThat(
                        ApiClient.problem(
                                        api.send(
                                                "POST", path + "/turns", "{\"kind\":\"ANSWERED\"}"),
                                        422)
                                .get("faults")
                                .findValuesAsString("field"))
                .containsExactly("words");
        ApiClient.problem(api.send("POST", path + "/turns", "{}"), 422);
        var answered =
                api.send(
                        "POST",
                        path + "/turns",
                        "{\"kind\":\"ANSWERED\",\"words\":\"Đã đo\",\"day\":\"2026-03-10\"}");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        assertThat(answered.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(ApiClient.json(answered).get("answeredOn").asString()).isEqualTo("2026-03-10");
        ApiClient.problem(api.send("POST", path + "/turns", "{\"kind\":\"RECEIVED\"}"), 409);
        assertThat(api.read(path + "/turns").findValuesAsString("kind"))
                .containsExactly("RAISED", "ANSWERED");

        people.commune("77205");
        var stranger =
                new ApiClient(
                        port, officers.token("kien-nghi-api-77205", "thuong-truc-xa", "77205"));
        ApiClient.problem(stranger.get(path), 404);
        ApiClient.problem(stranger.send("POST", path + "/turns", "{\"kind\":\"RECEIVED\"}"), 404);
        ApiClient.problem(new ApiClient(port, "khong-co").get("/petitions"), 401);
    }
}
