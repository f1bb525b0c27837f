package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.chungsuc.DatabaseTest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

@DatabaseTest
class SecondStepTest {

    private static final String PAGE = "/tai-khoan/hai-buoc";
    private static final String ROLE = "thuong-truc-xa";

    @Autowired MockMvc mvc;
    @Autowired TestOfficers officers;
    @Autowired Remembered remembered;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void askItOfNobody() {
        jdbc.sql("delete from access.second_factor_role").update();
        remembered.forgetAll();
    }

    private Cookie session(String username) {
        return new Cookie(Sessions.COOKIE, officers.cookie(username, ROLE, "98001"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Cookie... cookies)
            throws Exception {
        return mvc.perform((cookies.length == 0 ? request : request.cookie(cookies)).with(csrf()));
    }

    /** What is on the page of one who took it into use. */
    private record Enrolled(byte[] secret, List<String> codes) {}

    private Enrolled enrol(Cookie session) throws Exception {
        send(post(PAGE + "/khoa-moi"), session).andExpect(redirectedUrl(PAGE));
        var key = found("id=\"key\">([A-Z2-7 ]+)<", text(mvc.perform(get(PAGE).cookie(session))));
        var secret = new Base32().decode(key.getFirst().replace(" ", ""));
        var page =
                send(proof(post(PAGE), TimeCodes.at(secret, Instant.now())), session)
                        .andExpect(status().isOk());
        return new Enrolled(secret, found("<code>([A-Z2-7-]{19})</code>", text(page)));
    }

    private static MockHttpServletRequestBuilder proof(
            MockHttpServletRequestBuilder request, String code) {
        return request.param("password", TestOfficers.PASSWORD).param("code", code);
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().map(hit -> hit.group(1)).toList();
    }

    /** The next code, as if half a minute had passed. */
    private String later(byte[] secret) {
        return TimeCodes.at(secret, Instant.now().plus(TimeCodes.STEP));
    }

    private Cookie giveThePassword(String username) throws Exception {
        var answer =
                send(post("/dang-nhap")
                                .param("username", username)
                                .param("password", TestOfficers.PASSWORD)
                                .param("next", "/tai-khoan"))
                        .andExpect(redirectedUrl("/dang-nhap/ma?next=%2Ftai-khoan"))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getCookie(Sessions.COOKIE)).isNull();
        return Objects.requireNonNull(answer.getCookie(SecondStepController.COOKIE));
    }

    private ResultActions giveTheCode(Cookie half, String code) throws Exception {
        return send(post("/dang-nhap/ma").param("code", code).param("next", "/tai-khoan"), half);
    }

    @Test
    void afterThePasswordComesTheCodeAndEachCodeOpensOnce() throws Exception {
        var first = session("hai-buoc-1");
        var elsewhere = session("hai-buoc-1");
        mvc.perform(get("/tai-khoan").cookie(elsewhere)).andExpect(status().isOk());
        var enrolled = enrol(first);
        assertThat(enrolled.codes()).hasSize(10);
        mvc.perform(get("/tai-khoan").cookie(elsewhere)).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get(PAGE).cookie(first))
                .andExpect(content().string(not(containsString(enrolled.codes().getFirst()))));

        var half = giveThePassword("hai-buoc-1");
        mvc.perform(get("/tai-khoan").cookie(half)).andExpect(redirectedUrl("/dang-nhap"));
        giveTheCode(half, "000000")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Mã chưa đúng")));
        var code = later(enrolled.secret());
        var session =
                giveTheCode(half, code)
                        .andExpect(redirectedUrl("/tai-khoan"))
                        .andReturn()
                        .getResponse()
                        .getCookie(Sessions.COOKIE);
        mvc.perform(get("/tai-khoan").cookie(session)).andExpect(status().isOk());

        var again = giveThePassword("hai-buoc-1");
        giveTheCode(again, code)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("đã dùng một lần")));
        giveTheCode(half, later(enrolled.secret()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Đã quá 10 phút")));
        giveTheCode(again, enrolled.codes().get(3).toLowerCase())
                .andExpect(redirectedUrl("/tai-khoan"));
        giveTheCode(giveThePassword("hai-buoc-1"), enrolled.codes().get(3))
                .andExpect(status().is(422));
    }

    @Test
    void wrongCodesLockTheAccountAndTheRightPasswordDoesNotSetThemBack() throws Exception {
        var enrolled = enrol(session("hai-buoc-2"));
        for (int wrong = 1; wrong < AccountStore.TRIES; wrong++) {
            giveTheCode(giveThePassword("hai-buoc-2"), "00000" + wrong)
                    .andExpect(content().string(containsString("Mã chưa đúng")));
        }
        var half = giveThePassword("hai-buoc-2");
        giveTheCode(half, "000009").andExpect(content().string(containsString("tạm khóa")));
        giveTheCode(half, later(enrolled.secret())).andExpect(status().is(422));
    }

    @Test
    void aRoleThatMustHaveItDoesNothingElseUntilItIsThere() throws Exception {
        var cookie = session("hai-buoc-3");
        var token = officers.token("hai-buoc-3", ROLE, "98001");
        var system =
                new Cookie(
                        Sessions.COOKIE,
                        officers.cookie("he-thong-2", "quan-tri-he-thong", "98001"));
        send(post("/quan-tri/hai-buoc").param("role", ROLE), cookie)
                .andExpect(status().isForbidden());
        send(post("/quan-tri/hai-buoc").param("role", ROLE), system)
                .andExpect(redirectedUrl("/quan-tri/hai-buoc?luu=1"));

        mvc.perform(get("/").cookie(cookie)).andExpect(redirectedUrl(PAGE));
        mvc.perform(get("/danh-gia").cookie(cookie).header("HX-Request", "true"))
                .andExpect(header().string("HX-Redirect", PAGE));
        send(post("/tai-khoan/ma-truy-cap"), cookie).andExpect(redirectedUrl(PAGE));
        api(token, 401);
        mvc.perform(get(PAGE).cookie(cookie))
                .andExpect(content().string(containsString("Cần bật xác thực hai bước")));
        mvc.perform(get("/").cookie(system)).andExpect(status().isOk());

        var enrolled = enrol(cookie);
        mvc.perform(get("/").cookie(cookie)).andExpect(status().isOk());
        api(token, 404);
        send(proof(post(PAGE + "/da-tat"), later(enrolled.secret())), cookie)
                .andExpect(status().isConflict());
    }

    private void api(String token, int expected) throws Exception {
        mvc.perform(get("/api/v1/khong-co").header("Authorization", "Bearer " + token))
                .andExpect(status().is(expected));
    }

    @Test
    void theOwnerGivesItUpWithPasswordAndCodeTheAdministratorWithout() throws Exception {
        var cookie = session("hai-buoc-4");
        var enrolled = enrol(cookie);
        send(proof(post(PAGE + "/da-tat"), "123456"), cookie).andExpect(status().is(422));
        send(proof(post(PAGE + "/ma-du-phong"), later(enrolled.secret())), cookie)
                .andExpect(status().isOk());
        send(proof(post(PAGE + "/da-tat"), enrolled.codes().getFirst()), cookie)
                .andExpect(status().is(422));

        var administrator =
                new Cookie(Sessions.COOKIE, officers.cookie("quan-tri-9", "quan-tri", "98001"));
        var reset = "/quan-tri/tai-khoan/hai-buoc-4/hai-buoc-da-go";
        send(post(reset), administrator).andExpect(redirectedUrl("/quan-tri/tai-khoan/hai-buoc-4"));
        send(post(reset), administrator).andExpect(status().isConflict());
        mvc.perform(get("/tai-khoan").cookie(cookie)).andExpect(redirectedUrl("/dang-nhap"));
        send(post("/dang-nhap")
                        .param("username", "hai-buoc-4")
                        .param("password", TestOfficers.PASSWORD))
                .andExpect(redirectedUrl("/"));
        assertThat(
                        jdbc.sql(
                                        """
                                        select action from journal.entry_v
                                        where subject_key = 'hai-buoc-4' and action like 'second-factor%' order by at
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "second-factor-added",
                        "second-factor-refused",
                        "second-factor-refused",
                        "second-factor-reset");
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from access.second_factor_event_v e
                                        join access.account a on a.id = e.account_id
                                        where a.username = 'hai-buoc-4' and by_name is not null
                                        """)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }
}
