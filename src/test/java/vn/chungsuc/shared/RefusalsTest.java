package vn.chungsuc.shared;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;

/** The same no, in the tongue of whoever asked. */
@DatabaseTest
class RefusalsTest {

    private static final String NOWHERE = "/khong-co-trang-nay";

    @Autowired MockMvc mvc;
    @Autowired TestOfficers officers;

    @Test
    void aPersonGetsAPage() throws Exception {
        mvc.perform(get(NOWHERE).with(officers.as("tu-choi", "thuong-truc-xa", "98001")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("<h1")))
                .andExpect(content().string(containsString("Không tìm thấy trang này")));
    }

    @Test
    void aFragmentGoesToTheAlertAndNotOverWhatIsBeingEdited() throws Exception {
        mvc.perform(
                        get(NOWHERE)
                                .header("HX-Request", "true")
                                .with(officers.as("tu-choi", "thuong-truc-xa", "98001")))
                .andExpect(status().isNotFound())
                .andExpect(header().string("HX-Retarget", "#alert"))
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void aProgramGetsAProblemDocument() throws Exception {
        mvc.perform(
                        get("/api/v1/khong-co")
                                .with(officers.bearer("tu-choi", "thuong-truc-xa", "98001")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(404));
    }

    @Test
    void theWayBackLeadsOnlyToOurOwnPages() throws Exception {
        mvc.perform(
                        get(NOWHERE)
                                .header("Referer", "http://elsewhere.example/x")
                                .with(officers.as("tu-choi", "thuong-truc-xa", "98001")))
                .andExpect(content().string(not(containsString("elsewhere"))))
                .andExpect(content().string(not(containsString("href=\"/x\""))));
    }
}
