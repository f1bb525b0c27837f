package vn.chungsuc.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.ApiClient;
import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.shared.Vi;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** A visit, what was asked for on it, and who has not gone. */
@DatabaseTest
class VisitTest {

    private static final byte[] DOT =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @LocalServerPort private int port;
    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private AssignmentWorld world;

    @Test
    void aVisitIsCountedAndItsRequestBecomesATask() throws Exception {
        var province = world.make("Q5");
        var clerk = officers.as("di-co-so-q5", "vpdp-tinh", "Q5");
        var commune = officers.as("di-co-so-q501", "chu-tich-xa", "Q501");
        var lan = "m" + province.lan().member();

        var refused =
                send(
                        clerk,
                        post("/phan-cong/di-co-so")
                                .param("who", "m" + province.left().member())
                                .param("unit", "" + world.unit("Q501"))
                                .param("day", Vi.date(world.today()))
                                .param("findings", "Đường trục thôn xong")
                                .param("requests", "Xin thêm xi măng"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("không giữ chức vào ngày", "Đường trục thôn xong", "Xin thêm xi măng");
        var early =
                send(
                        clerk,
                        post("/phan-cong/di-co-so")
                                .param("day", Vi.date(world.today().plusDays(1))));
        assertThat(text(early)).contains("chưa tới", "Chọn nơi đến.", "Chọn thành viên đã đi.");

        var visit =
                send(
                                clerk,
                                multipart("/phan-cong/di-co-so")
                                        .file(
                                                new MockMultipartFile(
                                                        "photo", "duong.png", "image/png", DOT))
                                        .param("who", lan)
                                        .param("unit", "" + world.unit("Q501"))
                                        .param("spot", "Thôn Hạ")
                                        .param("day", Vi.date(world.today()))
                                        .param("findings", "Đường trục thôn xong")
                                        .param("requests", "- Xin thêm xi măng\nĐèn đường"))
                        .getRedirectedUrl();
        var page = text(send(clerk, get(visit)));
        assertThat(page).contains("Thôn Hạ, Xã An Một Q5", "Xin thêm xi măng", "/anh/");
        var photo = Pattern.compile("/phan-cong/di-co-so/\\d+/anh/\\d+").matcher(page);
        assertThat(photo.find()).isTrue();
        assertThat(send(commune, get(photo.group())).getContentAsByteArray()).isEqualTo(DOT);
        var neighbour = officers.as("di-co-so-q502", "chu-tich-xa", "Q502");
        assertThat(send(neighbour, get(visit)).getStatus()).isEqualTo(404);

        var request = Pattern.compile("/yeu-cau/(\\d+)").matcher(page);
        assertThat(request.find()).isTrue();
        var giving = visit + request.group();
        assertThat(
                        text(
                                send(
                                        clerk,
                                        post(giving)
                                                .param(
                                                        "lead-" + request.group(1),
                                                        "U" + world.unit("Q501")))))
                .contains("lead-" + request.group(1), "Xin thêm xi măng");
        var given =
                send(
                        clerk,
                        post(giving)
                                .param("lead-" + request.group(1), "U" + world.unit("Q501"))
                                .param(
                                        "by-" + request.group(1),
                                        Vi.date(world.today().plusDays(30))));
        assertThat(given.getStatus()).as(text(given)).isEqualTo(302);
        var task = Pattern.compile("/nhiem-vu/\\d+").matcher(text(send(clerk, get(visit))));
        assertThat(task.find()).isTrue();
        assertThat(text(send(commune, get(task.group()))))
                .contains("Xin thêm xi măng", "Đi cơ sở Thôn Hạ, Xã An Một Q5");

        var counts = text(send(clerk, get("/phan-cong/di-co-so/thanh-vien")));
        assertThat(counts).contains("1 chuyến; ", "Minh Thử Q5").contains("chưa đi");
        assertThat(counts.indexOf("Minh Thử Q5")).isLessThan(counts.indexOf("Lan Thử Q5"));
        assertThat(text(send(commune, get("/phan-cong/di-co-so").param("q", "truc thon"))))
                .contains("Lan Thử Q5");
        assertThat(send(commune, post(visit + "/bo").param("why", "x")).getStatus()).isEqualTo(403);
        assertThat(send(clerk, post(visit + "/bo")).getStatus()).isEqualTo(422);
        send(clerk, post(visit + "/bo").param("why", "Ghi nhầm"));
        assertThat(send(clerk, get(visit)).getStatus()).isEqualTo(404);
    }

    @Test
    void aMemberRecordsOnlyHisOwn() throws Exception {
        var province = world.make("Q6");
        var member = officers.as("di-co-so-q6", "mat-tran", "Q6");
        assertThat(text(send(member, get("/phan-cong/di-co-so/moi"))))
                .contains("Bạn chưa là thành viên");
        world.signsIn(province.lan(), officers.officer("di-co-so-q6", "mat-tran", "Q6"));
        var form = text(send(member, get("/phan-cong/di-co-so/moi")));
        assertThat(form).contains("Lan Thử Q6").doesNotContain("Minh Thử Q6");
        var own =
                send(
                        member,
                        post("/phan-cong/di-co-so")
                                .param("who", "m" + province.lan().member())
                                .param("unit", "" + world.unit("Q602"))
                                .param("day", Vi.date(world.today()))
                                .param("findings", "Xong"));
        assertThat(own.getStatus()).isEqualTo(302);
        assertThat(send(member, get(own.getRedirectedUrl() + "/sua")).getStatus()).isEqualTo(200);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(
            RequestPostProcessor who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(who).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void anotherSystemWritesAVisitDown() throws Exception {
        var province = world.make("Q7");
        var api = new ApiClient(port, officers.token("di-co-so-api-q7", "vpdp-tinh", "Q7"));
        assertThat(
                        ApiClient.problem(api.send("POST", "/visits", "{\"unit\":\"Q501\"}"), 422)
                                .get("faults")
                                .findValuesAsString("field"))
                .containsExactlyInAnyOrder("member", "unit", "day", "findings");
        assertThat(api.read("/visits/members").findValuesAsString("member"))
                .contains(String.valueOf(province.lan().member()));
        var written =
                api.send(
                        "POST",
                        "/visits",
                        """
                        {"member": %d, "unit": "Q701", "spot": "Thôn Hạ", "day": "%s", "findings": "Đường trục thôn xong",
                         "requests": ["Xin thêm xi măng"]}
                        """
                                .formatted(province.lan().member(), world.today()));
        var path = ApiClient.made(written);
        assertThat(api.read(path).get("unit").asString()).isEqualTo("Q701");
        assertThat(api.read(path + "/requests").findValuesAsString("words"))
                .containsExactly("Xin thêm xi măng");
        assertThat(api.get("/visits?open=true&q=thon%20ha").headers().map())
                .containsEntry("X-Total-Count", List.of("1"));
        var neighbour = new ApiClient(port, officers.token("di-co-so-api-98", "vpdp-tinh", "98"));
        ApiClient.problem(neighbour.get(path), 404);
    }
}
