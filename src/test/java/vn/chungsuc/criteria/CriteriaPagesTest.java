package vn.chungsuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

@DatabaseTest
class CriteriaPagesTest {

    @Autowired MockMvc mvc;
    @Autowired TestOfficers officers;

    @Test
    void theListShowsActValidityAndState() throws Exception {
        var page = page("/bo-tieu-chi");
        assertThat(page)
                .contains(
                        "Quyết định 318/QĐ-TTg, 08/03/2022",
                        "từ 08/03/2022 đến 14/02/2026",
                        "Hết hiệu lực",
                        "Bản dự thảo")
                .contains("0<span class=\"sub\"> / 47 theo văn bản</span>");
        assertThat(page("/bo-tieu-chi?q=dien bien"))
                .contains("Điện Biên")
                .doesNotContain("An Giang");
        assertThat(page("/bo-tieu-chi?nam=2027")).contains("2026–2030").doesNotContain("An Giang");
    }

    @Test
    void aSetShowsThresholdsOfTheYearWithTheirCitationAndDoubt() throws Exception {
        assertThat(page("/bo-tieu-chi/xa-ntm-2021-2025?nam=2022"))
                .contains("QĐ 318/QĐ-TTg, chỉ tiêu 2.1", "tỉnh quy định, chưa có ngưỡng", "≥ 53")
                .contains("* cần xác nhận");
        assertThat(page("/bo-tieu-chi/xa-ntm-2021-2025?nam=2024"))
                .contains("≥ 59")
                .doesNotContain("≥ 53<");
    }

    @Test
    void anOverlayShowsWhereItDepartsFromItsBase() throws Exception {
        assertThat(page("/bo-tieu-chi/xa-ntm-2021-2025--an-giang"))
                .contains(
                        "Khác với bộ gốc",
                        "Ngưỡng, Đồng bằng sông Cửu Long",
                        "QĐ 1260/QĐ-UBND, chỉ tiêu 12.1");
        assertThat(page("/bo-tieu-chi/xa-ntm-2021-2025--dien-bien"))
                .contains("«cơ bản đạt chuẩn», cách gọi của Điện Biên");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa-ntm-2026-2030", "xa-ntm-nang-cao-2021-2025", "xa-ntm-2016-2020"})
    void aDraftWithoutIndicatorsShowsItsCriteria(String id) throws Exception {
        assertThat(page("/bo-tieu-chi/" + id)).contains("1. Quy hoạch", "chưa nạp chỉ tiêu");
    }

    @Test
    void anExportIsTheVeryFileAndTheSpreadsheetOpens() throws Exception {
        var yaml =
                mvc.perform(get("/bo-tieu-chi/xa-ntm-2021-2025.yaml").with(reader()))
                        .andReturn()
                        .getResponse();
        try (var in = getClass().getResourceAsStream("/criteria/xa-ntm-2021-2025.yaml")) {
            assertThat(yaml.getContentAsByteArray())
                    .isEqualTo(Objects.requireNonNull(in).readAllBytes());
        }
        var xlsx =
                mvc.perform(get("/bo-tieu-chi/xa-ntm-2021-2025.xlsx").with(reader()))
                        .andReturn()
                        .getResponse();
        assertThat(SetWorkbook.read(xlsx.getContentAsByteArray()).criteria()).hasSize(19);
    }

    @Test
    void anAdministratorPreviewsThenPublishes() throws Exception {
        var yaml = invented("xa-thu-trang");
        var preview = upload("bo.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(preview).contains("Xem trước: Bộ tiêu chí minh họa", "Công bố bộ này");
        mvc.perform(
                        post("/bo-tieu-chi")
                                .param("noi-dung", yaml.replace("\n", "\r\n"))
                                .param("cong-bo", "true")
                                .with(admin())
                                .with(csrf()))
                .andExpect(redirectedUrl("/bo-tieu-chi/xa-thu-trang"));
        assertThat(page("/bo-tieu-chi/xa-thu-trang.yaml")).isEqualTo(yaml);
    }

    @Test
    void theTemplateItselfCanBeLoaded() throws Exception {
        var template =
                mvc.perform(get("/bo-tieu-chi/nap/mau.xlsx").with(admin()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse();
        assertThat(upload("mau.xlsx", template.getContentAsByteArray()))
                .contains("Ví dụ: tỷ lệ theo nhóm xã", "≥ 90");
    }

    @Test
    void faultsComeBackWithTheirPlace() throws Exception {
        var broken = invented("xa-thu-loi").replaceFirst("kind: percent", "kind: phan-tram");
        mvc.perform(
                        multipart("/bo-tieu-chi/nap")
                                .file(
                                        new MockMultipartFile(
                                                "tep",
                                                "bo.yaml",
                                                null,
                                                broken.getBytes(StandardCharsets.UTF_8)))
                                .with(admin())
                                .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString())
                                .contains(
                                        "<strong>1.2</strong>: loại yêu cầu «phan-tram» không có"));
    }

    @Test
    void whoDoesNotManageCriteriaMayNotLoad() throws Exception {
        mvc.perform(get("/bo-tieu-chi/nap").with(reader())).andExpect(status().isForbidden());
        mvc.perform(get("/bo-tieu-chi/khong-co").with(reader())).andExpect(status().isNotFound());
    }

    private String upload(String name, byte[] bytes) throws Exception {
        return mvc.perform(
                        multipart("/bo-tieu-chi/nap")
                                .file(new MockMultipartFile("tep", name, null, bytes))
                                .with(admin())
                                .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(reader()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private RequestPostProcessor reader() {
        return officers.as("tieu-chi-xem", "thuong-truc-xa", "98001");
    }

    private RequestPostProcessor admin() {
        return officers.as("tieu-chi-quan-tri", "quan-tri-he-thong", "98");
    }

    private static String invented(String id) throws Exception {
        try (var in = CriteriaPagesTest.class.getResourceAsStream("/criteria/qd-minh-hoa.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: qd-minh-hoa", "id: " + id);
        }
    }
}
