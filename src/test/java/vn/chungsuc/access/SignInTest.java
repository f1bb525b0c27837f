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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.chungsuc.DatabaseTest;

@DatabaseTest
class SignInTest {

    @Autowired MockMvc mvc;
    @Autowired TestOfficers officers;
    @Autowired Remembered remembered;
    @Autowired JdbcClient jdbc;
    @Autowired ObjectProvider<DemoSignInController> demo;

    private ResultActions signIn(String username, String password) throws Exception {
        return mvc.perform(
                post("/dang-nhap")
                        .param("username", username)
                        .param("password", password)
                        .with(csrf()));
    }

    @Test
    void aVisitorIsLedToTheDoorAndLeavesNoSession() throws Exception {
        var before = sessions();
        mvc.perform(get("/")).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get("/dang-nhap"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("name=\"password\"")))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        Matchers.allOf(
                                                Matchers.containsString("frame-ancestors 'none'"),
                                                Matchers.not(Matchers.containsString("unsafe")))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        assertThat(sessions()).isEqualTo(before);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from access.session").query(Long.class).single();
    }

    @Test
    void theRightPasswordOpensASessionAndTheCookieCarriesIt() throws Exception {
        officers.account("cua-so", "thuong-truc-xa", "98001");
        var cookie =
                signIn(" Cua-So ", TestOfficers.PASSWORD)
                        .andExpect(redirectedUrl("/"))
                        .andReturn()
                        .getResponse()
                        .getCookie(Sessions.COOKIE);
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        mvc.perform(get("/tai-khoan").cookie(cookie)).andExpect(status().isOk());
        mvc.perform(post("/dang-xuat").cookie(cookie).with(csrf()))
                .andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get("/tai-khoan").cookie(cookie)).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        mvc.perform(post("/dang-nhap").param("username", "ai").param("password", "gi"))
                .andExpect(status().isForbidden());
        mvc.perform(
                        post("/tai-khoan/vai-tro")
                                .param("assignment", "1")
                                .with(officers.as("cua-so-2", "thuong-truc-xa", "98001")))
                .andExpect(status().isForbidden());
    }

    @Test
    void fiveWrongTriesLockTheAccountAlsoForTheRightPassword() throws Exception {
        officers.account("hay-quen", "thuong-truc-xa", "98001");
        for (int wrong = 1; wrong < AccountStore.TRIES; wrong++) {
            signIn("hay-quen", "sai-" + wrong)
                    .andExpect(status().is(422))
                    .andExpect(content().string(Matchers.containsString("chưa đúng")))
                    .andExpect(content().string(Matchers.containsString("value=\"hay-quen\"")));
        }
        signIn("hay-quen", "sai-5")
                .andExpect(content().string(Matchers.containsString("tạm khóa")));
        signIn("hay-quen", TestOfficers.PASSWORD).andExpect(status().is(422));
        jdbc.sql(
                        "update access.account set locked_until = now() - interval '1 s' where"
                                + " username = 'hay-quen'")
                .update();
        signIn("hay-quen", TestOfficers.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void tooManyTriesFromOnePlaceHaveToWait() throws Exception {
        for (int tried = 0; tried < 10; tried++) {
            mvc.perform(post("/dang-nhap").param("username", "doan-mo"))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(post("/dang-nhap").param("username", "doan-mo"))
                .andExpect(status().is(429))
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void anIdleSessionLocksItselfKeepsThePageAndOpensAgainInTheSameRole() throws Exception {
        var cookie =
                new Cookie(Sessions.COOKIE, officers.cookie("di-vang", "thuong-truc-xa", "98001"));
        mvc.perform(get("/tai-khoan").cookie(cookie)).andExpect(status().isOk());
        var account = officers.account("di-vang", "thuong-truc-xa", "98001");
        jdbc.sql(
                        "update access.session set last_seen = now() - interval '16 min' where"
                                + " account_id = :account")
                .param("account", account)
                .update();
        remembered.forget(account);
        mvc.perform(get("/tai-khoan").cookie(cookie).header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("X-Session", "locked"));
        mvc.perform(
                        post("/dang-nhap")
                                .cookie(cookie)
                                .header("X-Requested-With", "htmx-lock")
                                .param("username", "di-vang")
                                .param("password", TestOfficers.PASSWORD)
                                .with(csrf()))
                .andExpect(status().isNoContent());
        mvc.perform(get("/tai-khoan").cookie(cookie)).andExpect(status().isOk());
    }

    @Test
    void anAccountNobodyUsedFor45DaysStaysShut() throws Exception {
        officers.account("bo-lau", "thuong-truc-xa", "98001");
        jdbc.sql(
                        """
                        update access.account
                        set created_at = now() - interval '46 days', password_changed_at = now() - interval '46 days'
                        where username = 'bo-lau'
                        """)
                .update();
        signIn("bo-lau", TestOfficers.PASSWORD)
                .andExpect(content().string(Matchers.containsString("45 ngày")));
    }

    @Test
    void anOfficeHasNoOneClickSignIn() throws Exception {
        assertThat(demo.getIfAvailable()).isNull();
        mvc.perform(post("/dang-nhap/trinh-dien").param("account", "cua-so").with(csrf()))
                .andExpect(status().isNotFound());
    }
}
