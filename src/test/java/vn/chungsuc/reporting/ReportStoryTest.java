package vn.chungsuc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.shared.Vi;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The story of a report: drafted, refused, answered for, frozen, numbered, and the same for ever.
 */
@DatabaseTest
class ReportStoryTest {

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;
    @Autowired private ReportWorld world;

    private int body;

    @BeforeEach
    void aProvinceWithThreeCommunes() {
        body = world.make();
    }

    @Test
    void aReportIsRefusedUntilItIsWholeThenFrozenNumberedAndTheSameForEver() throws Exception {
        var report = draft(2024);
        var refused = perform(post(paper(report) + "/lan-chot"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("Chưa chọn người ký.").contains("chưa có nội dung");

        signAndWaive(report);
        var page = text(perform(get(report)));
        assertThat(page).contains("Chốt để trình ký</button>");
        assertThat(perform(post(paper(report) + "/lan-chot")).getStatus()).isEqualTo(302);

        var docx = perform(get(file(report, "docx"))).getContentAsByteArray();
        var pdf = perform(get(file(report, "pdf"))).getContentAsByteArray();
        everyFigureIsTheDatabases(docx, pdf, text(perform(get(report))));

        assertThat(text(number(report, "0", "32/13/2024")))
                .contains("Số văn bản là số nguyên dương");
        assertThat(number(report, "47", "15/01/2025").getStatus()).isEqualTo(302);
        assertThat(text(perform(get(report)))).contains("47/BC-UBND").contains("Đã ban hành");

        theNumberIsPutRight(report);

        world.rename("RM001", "Đổi Tên");
        assertThat(perform(get(file(report, "docx"))).getContentAsByteArray()).isEqualTo(docx);
        assertThat(perform(get(file(report, "pdf"))).getContentAsByteArray()).isEqualTo(pdf);

        var second = draft(2024);
        signAndWaive(second);
        perform(post(paper(second) + "/lan-chot"));
        var taken = number(second, "47", "16/01/2025");
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(text(taken)).contains("Số này đã dùng cho văn bản 47/BC-UBND");
        assertThat(text(perform(get(report))))
                .contains("Kết quả thực hiện", "trên địa bàn tỉnh Ruộng Mẫu");
        assertThat(
                        perform(
                                        post(paper(second) + "/rut-chot")
                                                .param("withdrawal", "Sửa số liệu"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(perform(get(paper(second)))))
                .contains("Rút chốt")
                .contains("Sửa số liệu")
                .contains("Đã rút");
    }

    private void theNumberIsPutRight(String report) throws Exception {
        var form =
                post(paper(report) + "/sua-so")
                        .param("number", "48")
                        .param("date", "15/01/2025")
                        .param("signerName", "Lê Thị Lúa");
        assertThat(text(perform(form))).contains("Viết vì sao sửa");
        for (var number : List.of("48", "47")) {
            perform(
                    post(paper(report) + "/sua-so")
                            .param("number", number)
                            .param("date", "15/01/2025")
                            .param("signerName", "Lê Thị Lúa")
                            .param("why", "Ghi nhầm sổ"));
            assertThat(text(perform(get(report))))
                    .contains(number + "/BC-UBND", "Ngày ký 15/01/2025 trước ngày chốt");
        }
    }

    @Test
    void eachFigureLeadsToTheSheetsItCameFrom() throws Exception {
        var report = draft(2023);
        assertThat(text(perform(get(report).param("so", "assessed"))))
                .contains("Xã Lúa Chín")
                .contains("/danh-gia/RM001/2023?bo=" + ReportWorld.SET);
        assertThat(perform(get(report).param("so", "nonsense")).getStatus()).isEqualTo(404);
    }

    @Test
    void twoWhoWriteTheSamePartAreToldAndNeitherTextIsLost() throws Exception {
        var report = draft(2024);
        perform(post(report + "/phan/noi-bat").param("words", "Bản của Lan").param("version", "0"));
        var clash =
                perform(
                        post(report + "/phan/noi-bat")
                                .param("words", "Bản của Minh")
                                .param("version", "0"));
        assertThat(clash.getStatus()).isEqualTo(409);
        assertThat(text(clash)).contains("Bản của Lan").contains("Bản của Minh");
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        var report = draft(2024);
        var stranger = officers.as("bao-cao-la", ReportWorld.OFFICE, "98");
        assertThat(mvc.perform(get(report).with(stranger)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        var reader = officers.as("bao-cao-doc", "mat-tran", "RM");
        assertThat(mvc.perform(get(report).with(reader)).andReturn().getResponse().getStatus())
                .isEqualTo(200);
        assertThat(
                        mvc.perform(post(paper(report) + "/lan-chot").with(csrf()).with(reader))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
    }

    private void everyFigureIsTheDatabases(byte[] docx, byte[] pdf, String screen)
            throws Exception {
        var percent = Vi.percent(new BigDecimal(191113), new BigDecimal(207379));
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)));
                var print = Loader.loadPDF(pdf)) {
            var words = word.getText();
            var printed = new PDFTextStripper().getText(print).replaceAll("\\s+", " ");
            for (var place : List.of(words, printed, screen)) {
                assertThat(place).contains("191.113", "207.379", percent, "2/2", "0/2");
                assertThat(place).contains("Xã Lúa Chín", "3/19", "1/19");
                assertThat(place).doesNotContain("Chợ Nổi");
            }
        }
    }

    private String draft(int year) throws Exception {
        var made =
                perform(
                        post("/bao-cao")
                                .param("year", String.valueOf(year))
                                .param("unit", "RM")
                                .param("set", ReportWorld.SET)
                                .param("body", String.valueOf(body))
                                .param("asOf", "31/12/" + year));
        assertThat(made.getStatus()).as(text(made)).isEqualTo(302);
        return java.util.Objects.requireNonNull(made.getRedirectedUrl());
    }

    private void signAndWaive(String report) throws Exception {
        var signer =
                jdbc.sql("select id from people.signer where body_id = :b")
                        .param("b", body)
                        .query(String.class)
                        .single();
        setOut(report, signer, "Lưu: VT");
        assertThat(text(perform(get(report)))).contains("Nơi nhận mới có dòng lưu");
        setOut(report, signer, "UBND các xã\nLưu: VT");
        var open = text(perform(get(report)));
        assertThat(open).doesNotContain("Nơi nhận mới có dòng lưu");
        var keys =
                java.util.regex.Pattern.compile("name=\"finding\" value=\"([^\"]+)\"")
                        .matcher(open)
                        .results()
                        .map(m -> m.group(1))
                        .toArray(String[]::new);
        assertThat(keys).isNotEmpty();
        perform(
                post(paper(report) + "/giai-trinh")
                        .param("finding", keys)
                        .param("waiver", "Không phát sinh trong năm"));
    }

    private void setOut(String report, String signer, String recipients) throws Exception {
        perform(
                post(paper(report) + "/the-thuc")
                        .param("place", "Ruộng Mẫu")
                        .param("signer", signer)
                        .param("recipients", recipients));
    }

    private MockHttpServletResponse number(String report, String number, String date)
            throws Exception {
        return perform(
                multipart(paper(report) + "/so")
                        .file(
                                new MockMultipartFile(
                                        "copy",
                                        "ban ky.pdf",
                                        "application/pdf",
                                        "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                        .param("number", number)
                        .param("date", date)
                        .param("signerName", "Lê Thị Lúa"));
    }

    /** Where it is signed, as any paper is. */
    private static String paper(String report) {
        return "/van-ban/" + report.substring(report.lastIndexOf('/') + 1);
    }

    private String file(String report, String kind) throws Exception {
        var id = report.substring(report.lastIndexOf('/') + 1);
        var column = kind + "_id";
        var file =
                jdbc.sql(
                                "select "
                                        + column
                                        + " from documents.frozen where document_id = :id and"
                                        + " withdrawn_at is null")
                        .param("id", Long.valueOf(id))
                        .query(Long.class)
                        .single();
        return "/van-ban/" + id + "/tep/" + file;
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(
                        request.with(csrf())
                                .with(officers.as("bao-cao-lan", ReportWorld.OFFICE, "RM")))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
