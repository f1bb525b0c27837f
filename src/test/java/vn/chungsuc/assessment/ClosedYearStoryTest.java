package vn.chungsuc.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.quickreport.MonthWorld;

import java.nio.charset.StandardCharsets;

/** A province closes a year; its communes read only; it is opened again with a reason. */
@DatabaseTest
class ClosedYearStoryTest {

    private static final String PROVINCE = "NK";
    private static final String COMMUNE = "NK001";

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;
    @Autowired private MonthWorld world;

    private RequestPostProcessor commune;
    private RequestPostProcessor province;
    private int year;

    @BeforeEach
    void aProvinceWithASheet() {
        world.make(PROVINCE);
        commune = officers.as("khoaso.xa", "thuong-truc-xa", COMMUNE);
        province = officers.as("khoaso.tinh", "vpdp-tinh", PROVINCE);
        year = world.today().getYear();
    }

    @Test
    void aClosedYearTakesNothingUntilItIsOpenedAgainWithAReason() throws Exception {
        var question = "/danh-gia/khoa-so/" + PROVINCE + "/" + year;
        assertThat(text(perform(province, get("/danh-gia/khoa-so")))).contains("Đang mở", question);
        assertThat(text(perform(province, get(question)))).contains("1 phiếu năm này chỉ để xem");
        var blank = perform(province, post(question + "/khoa"));
        assertThat(blank.getStatus()).isEqualTo(422);
        assertThat(text(blank)).contains("Viết căn cứ hoặc lý do khóa sổ");

        close(question);
        assertThat(text(perform(province, get("/danh-gia/khoa-so"))))
                .contains("Đã khóa sổ", "Công văn 12", "khoaso.tinh");
        assertThat(perform(province, post(question + "/khoa").param("reason", "x")).getStatus())
                .as("closed already")
                .isEqualTo(409);
        theCommuneOnlyReads();

        assertThat(perform(province, post(question + "/mo-lai")).getStatus()).isEqualTo(422);
        perform(province, post(question + "/mo-lai").param("reason", "Sửa chỉ tiêu 2.1"));
        assertThat(declare().getStatus()).isEqualTo(302);
        assertThat(text(perform(province, get("/danh-gia/khoa-so"))))
                .contains("Đã mở lại", "Sửa chỉ tiêu 2.1", "Đang mở");
        assertThat(perform(province, post(question + "/mo-lai").param("reason", "x")).getStatus())
                .as("open already")
                .isEqualTo(409);
        assertThat(journalled()).isEqualTo(2);
    }

    private void close(String question) throws Exception {
        assertThat(
                        perform(province, post(question + "/khoa").param("reason", "Công văn 12"))
                                .getStatus())
                .isEqualTo(302);
    }

    private void theCommuneOnlyReads() throws Exception {
        var sheet = text(perform(commune, get(sheet()).param("bo", "xa-ntm-2021-2025")));
        assertThat(sheet).contains("đã khóa sổ", "Số liệu chỉ để xem");
        var declared = declare();
        assertThat(declared.getStatus()).isEqualTo(409);
        assertThat(text(declared)).contains("Năm đánh giá %d đã khóa sổ".formatted(year));
        var confirmed =
                perform(
                        commune,
                        post(sheet() + "/xac-nhan")
                                .param("bo", "xa-ntm-2021-2025")
                                .param("tat-ca", "1"));
        assertThat(confirmed.getStatus()).isEqualTo(409);
        assertThat(perform(commune, get("/danh-gia/khoa-so")).getStatus())
                .as("a commune does not close")
                .isEqualTo(403);
    }

    private MockHttpServletResponse declare() throws Exception {
        return perform(
                commune,
                post(sheet() + "/khai-bao")
                        .param("bo", "xa-ntm-2021-2025")
                        .param("van-ban", "Báo cáo 5/BC-UBND")
                        .param("tieu-chi", "3"));
    }

    private String sheet() {
        return "/danh-gia/%s/%d".formatted(COMMUNE, year);
    }

    private int journalled() {
        return jdbc.sql(
                        """
                        select count(*) from journal.entry_v
                        where subject_kind = 'year' and subject_key = :key and action in ('year-closed', 'year-reopened')
                        """)
                .param("key", PROVINCE + "/" + year)
                .query(Integer.class)
                .single();
    }

    private MockHttpServletResponse perform(
            RequestPostProcessor who, MockHttpServletRequestBuilder what) throws Exception {
        return mvc.perform(what.with(csrf()).with(who)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
