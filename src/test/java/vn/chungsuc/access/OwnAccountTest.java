package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import vn.chungsuc.DatabaseTest;

import java.util.regex.Pattern;

@DatabaseTest
class OwnAccountTest {

    private static final String ROLE = "thuong-truc-xa";

    @Autowired MockMvc mvc;
    @Autowired TestOfficers officers;
    @Autowired JdbcClient jdbc;

    private Cookie session(String username) {
        return new Cookie(Sessions.COOKIE, officers.cookie(username, ROLE, "98001"));
    }

    private int api(String token) throws Exception {
        return mvc.perform(get("/api/v1/khong-co").header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void theApiKnowsOnlyTokens() throws Exception {
        mvc.perform(get("/api/v1/khong-co").cookie(session("chi-ma")))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        var token = officers.token("chi-ma", ROLE, "98001");
        assertThat(api(token)).isEqualTo(404);
        assertThat(api(token + "x")).isEqualTo(401);
        mvc.perform(get("/tai-khoan").header("Authorization", "Bearer " + token))
                .andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void aTokenIsShownOnceAndEndsWhenRevoked() throws Exception {
        var cookie = session("co-ma");
        var assignment =
                number("select min(id) from access.assignment where account_id = " + id("co-ma"));
        var page =
                mvc.perform(
                                post("/tai-khoan/ma-truy-cap")
                                        .cookie(cookie)
                                        .param("name", "Bảng tính của phòng")
                                        .param("expires", "31/12/2099")
                                        .param("assignment", String.valueOf(assignment))
                                        .with(csrf()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var shown = Pattern.compile("id=\"new-token\">([^<]+)<").matcher(page);
        assertThat(shown.find()).isTrue();
        var token = shown.group(1);
        assertThat(api(token)).isEqualTo(404);
        mvc.perform(get("/tai-khoan").cookie(cookie))
                .andExpect(content().string(Matchers.not(Matchers.containsString(token))));
        var number = number("select max(id) from access.token where account_id = " + id("co-ma"));
        mvc.perform(
                        post("/tai-khoan/ma-da-thu-hoi")
                                .cookie(session("nguoi-khac"))
                                .param("id", String.valueOf(number))
                                .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(
                        post("/tai-khoan/ma-da-thu-hoi")
                                .cookie(cookie)
                                .param("id", String.valueOf(number))
                                .with(csrf()))
                .andExpect(redirectedUrl("/tai-khoan"));
        assertThat(api(token)).isEqualTo(401);
    }

    @Test
    void aTokenEndsOnItsDay() throws Exception {
        var token = officers.token("het-han", ROLE, "98001");
        jdbc.sql("update access.token set expires_at = now() where account_id = " + id("het-han"))
                .update();
        assertThat(api(token)).isEqualTo(401);
    }

    @Test
    void aSessionClosedElsewhereIsOver() throws Exception {
        var here = session("hai-may");
        var there = session("hai-may");
        mvc.perform(get("/tai-khoan").cookie(there)).andExpect(status().isOk());
        var number =
                number(
                        "select max(number) from access.session where account_id = "
                                + id("hai-may"));
        mvc.perform(
                        post("/tai-khoan/phien-da-dong")
                                .cookie(here)
                                .param("number", String.valueOf(number))
                                .with(csrf()))
                .andExpect(redirectedUrl("/tai-khoan"));
        mvc.perform(get("/tai-khoan").cookie(there)).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get("/tai-khoan").cookie(here)).andExpect(status().isOk());
    }

    @Test
    void aPasswordSetByOthersMustBeChangedFirstAndTheOldOneMayNotComeBack() throws Exception {
        var cookie = session("moi-vao");
        jdbc.sql("update access.account set must_change = true where username = 'moi-vao'")
                .update();
        mvc.perform(get("/").cookie(cookie)).andExpect(redirectedUrl("/tai-khoan/mat-khau"));
        change(cookie, TestOfficers.PASSWORD)
                .andExpect(status().is(422))
                .andExpect(content().string(Matchers.containsString("10 lần gần đây")));
        change(cookie, "Lua-chin-2027!").andExpect(redirectedUrl("/tai-khoan"));
        mvc.perform(get("/tai-khoan").cookie(cookie)).andExpect(status().isOk());
    }

    private org.springframework.test.web.servlet.ResultActions change(Cookie cookie, String next)
            throws Exception {
        return mvc.perform(
                post("/tai-khoan/mat-khau")
                        .cookie(cookie)
                        .param("current", TestOfficers.PASSWORD)
                        .param("password", next)
                        .param("again", next)
                        .with(csrf()));
    }

    private long id(String username) {
        return officers.account(username, ROLE, "98001");
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
