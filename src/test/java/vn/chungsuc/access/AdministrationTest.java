package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.chungsuc.DatabaseTest;

import java.util.regex.Pattern;

@DatabaseTest
class AdministrationTest {

    private static final String PATH = AccountListController.PATH;

    @Autowired MockMvc mvc;
    @Autowired TestOfficers officers;

    private Cookie administrator() {
        return new Cookie(Sessions.COOKIE, officers.cookie("quan-tri-xa", "quan-tri", "98001"));
    }

    private MockHttpServletRequestBuilder create(String username, String role, String unit) {
        return post(PATH)
                .cookie(administrator())
                .param("username", username)
                .param("fullName", "Người Mới")
                .param("role", role)
                .param("unit", unit)
                .with(csrf());
    }

    @Test
    void aCommunesAdministratorGivesNoRoleAboveOrBesideTheCommune() throws Exception {
        mvc.perform(create("vuot-cap", "vpdp-tinh", "98"))
                .andExpect(status().is(422))
                .andExpect(content().string(Matchers.containsString("trong địa bàn bạn quản trị")))
                .andExpect(content().string(Matchers.containsString("value=\"vuot-cap\"")));
        mvc.perform(create("vuot-cap", "vpdp-tinh", "98001")).andExpect(status().is(422));
        mvc.perform(create("vuot-cap", "quan-tri-he-thong", "98001")).andExpect(status().is(422));
        mvc.perform(create("vuot-cap", "thuong-truc-xa", "98002")).andExpect(status().is(422));
    }

    @Test
    void aNewColleagueChoosesThePasswordBehindALinkThatWorksOnce() throws Exception {
        mvc.perform(create("dong-nghiep", "thuong-truc-xa", "98001"))
                .andExpect(redirectedUrl(PATH + "/dong-nghiep"));
        var page =
                mvc.perform(
                                post(PATH + "/dong-nghiep/lien-ket")
                                        .cookie(administrator())
                                        .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var link = Pattern.compile("(/dang-nhap/lien-ket/[\\w-]{43})").matcher(page);
        assertThat(link.find()).isTrue();
        mvc.perform(accept(link.group(1), "ngan")).andExpect(status().is(422));
        mvc.perform(accept(link.group(1), "Vu-mua-2026!")).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(accept(link.group(1), "Vu-sau-2026!")).andExpect(status().isNotFound());
        mvc.perform(
                        post("/dang-nhap")
                                .param("username", "dong-nghiep")
                                .param("password", "Vu-mua-2026!")
                                .with(csrf()))
                .andExpect(redirectedUrl("/"));
    }

    private static MockHttpServletRequestBuilder accept(String link, String password) {
        return post(link).param("password", password).param("again", password).with(csrf());
    }

    @Test
    void disablingAnAccountThrowsItOutAtOnce() throws Exception {
        var cookie =
                new Cookie(
                        Sessions.COOKIE, officers.cookie("nghi-viec", "thuong-truc-xa", "98001"));
        var token = officers.token("nghi-viec", "thuong-truc-xa", "98001");
        mvc.perform(get("/tai-khoan").cookie(cookie)).andExpect(status().isOk());
        mvc.perform(
                        post(PATH + "/nghi-viec/trang-thai")
                                .cookie(administrator())
                                .param("state", "ngung")
                                .with(csrf()))
                .andExpect(redirectedUrl(PATH + "/nghi-viec"));
        mvc.perform(get("/tai-khoan").cookie(cookie)).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get("/api/v1/khong-co").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void theListFindsNamesWithoutMarksAndOnlyInTheArea() throws Exception {
        officers.account("hang-xom", "thuong-truc-xa", "98002");
        mvc.perform(create("tim-thay", "thuong-truc-xa", "98001"));
        mvc.perform(get(PATH).param("q", "nguoi moi").cookie(administrator()))
                .andExpect(content().string(Matchers.containsString("Người Mới")));
        mvc.perform(get(PATH).param("q", "hang-xom").cookie(administrator()))
                .andExpect(
                        content().string(Matchers.containsString("Không có tài khoản nào khớp")));
        mvc.perform(get(PATH + "/hang-xom").cookie(administrator()))
                .andExpect(status().isNotFound());
    }
}
