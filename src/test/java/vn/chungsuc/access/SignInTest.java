package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.chungsuc.DatabaseTest;

@DatabaseTest
class SignInTest {

    @Autowired MockMvc mvc;
    @Autowired TestOfficers officers;

    @Test
    void aVisitorIsLedToTheDoorAndLeavesNoSession() throws Exception {
        mvc.perform(get("/")).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get("/dang-nhap"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("name=\"password\"")))
                .andExpect(header().doesNotExist("X-Session"));
    }

    @Test
    void theRightPasswordOpensASessionAndTheCookieCarriesIt() throws Exception {
        officers.account("cua-so", "thuong-truc-xa", "98001");
        var cookie =
                mvc.perform(
                                post("/dang-nhap")
                                        .param("username", " Cua-So ")
                                        .param("password", TestOfficers.PASSWORD)
                                        .with(csrf()))
                        .andExpect(redirectedUrl("/"))
                        .andReturn()
                        .getResponse()
                        .getCookie(Sessions.COOKIE);
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        mvc.perform(get("/dang-nhap").cookie(cookie)).andExpect(redirectedUrl("/"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        mvc.perform(post("/dang-nhap").param("username", "ai").param("password", "gi"))
                .andExpect(status().isForbidden());
    }

    @Test
    void theApiKnowsOnlyTokens() throws Exception {
        mvc.perform(
                        get("/api/v1/khong-co")
                                .with(officers.as("cua-so-api", "thuong-truc-xa", "98001")))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        mvc.perform(
                        get("/api/v1/khong-co")
                                .with(officers.bearer("cua-so-api", "thuong-truc-xa", "98001")))
                .andExpect(status().isNotFound());
    }
}
