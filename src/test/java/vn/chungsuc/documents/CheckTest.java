package vn.chungsuc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.reader.CheckJson;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A paper checked by page and by API; kept only when asked; nobody else sees what is kept. */
@DatabaseTest
class CheckTest {

    private static final String PAGE = "/van-ban/soat";
    private static final String API = "/api/v1/document-checks";

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;

    private RequestPostProcessor lan;
    private String words;

    @BeforeEach
    void anOfficerWithAPaperThatDoesNotAddUp() throws Exception {
        lan = officers.as("soat-lan", "thuong-truc-xa", "98001");
        words =
                Files.readString(Path.of("src/test/resources/reader/corpus/ke-hoach-xa.txt"))
                        .replace("Ngân sách xã: 400 triệu", "Ngân sách xã: 440 triệu");
    }

    @Test
    void whatDoesNotAddUpIsShownAndNothingIsStored() throws Exception {
        var before = stored();
        var page = text(perform(pasted(PAGE, words)));
        assertThat(page).contains("8.680").contains("class=\"mk e\"").contains("href=\"#m1\"");
        assertThat(page).contains("Đã đối chiếu, khớp").contains("Giữ văn bản này");
        assertThat(perform(pasted(PAGE + "/so-lieu.xlsx", words)).getContentType())
                .contains("spreadsheetml");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsToldBesideTheFieldAndWhatWasPastedStays() throws Exception {
        assertThat(text(refused(perform(pasted(PAGE, "  ")))))
                .contains("Chọn tệp hoặc dán văn bản.");
        var picture =
                new MockMultipartFile(
                        "tep",
                        "anh.docx",
                        null,
                        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
        var answer = perform(multipart(PAGE).file(picture).param("loi", "đang viết dở"));
        assertThat(text(refused(answer))).contains("tep-error").contains("đang viết dở");
    }

    @Test
    void aKeptPaperIsAnsweredForAndCorrectedByHand() throws Exception {
        var kept = keep();
        assertThat(text(perform(get(kept)))).contains("Thượng Lâm").contains("36/KH-UBND");
        var id = Long.parseLong(kept.substring(kept.lastIndexOf('/') + 1));

        assertThat(
                        perform(post(kept + "/giai-trinh").param("muc", "0").param("ly-do", " "))
                                .getStatus())
                .isEqualTo(422);
        perform(post(kept + "/giai-trinh").param("muc", "0").param("ly-do", "Số chờ quyết toán"));
        assertThat(text(perform(get(kept)))).contains("Số chờ quyết toán");
        perform(post(kept + "/giai-trinh").param("muc", "0").param("viec", "rut"));
        assertThat(text(perform(get(kept)))).doesNotContain("Số chờ quyết toán");

        perform(
                post(kept + "/so-lieu")
                        .param("bang", "money")
                        .param("noi-dung", "Vốn vay")
                        .param("gia-tri", "1.234,5")
                        .param("don-vi", "đồng"));
        var fact =
                jdbc.sql(
                                "select id from documents.kept_fact where check_id = :id and words"
                                        + " = 'Vốn vay'")
                        .param("id", id)
                        .query(String.class)
                        .single();
        assertThat(text(perform(get(kept))))
                .contains("Vốn vay")
                .contains("1.234,5")
                .contains("sửa bằng tay");
        assertThat(
                        text(
                                refused(
                                        perform(
                                                post(kept + "/so-lieu")
                                                        .param("bang", "money")
                                                        .param("so", fact)
                                                        .param("noi-dung", "Vốn vay")
                                                        .param("gia-tri", "1,2,3")))))
                .contains("Không đọc được số")
                .contains("1,2,3");
        perform(
                post(kept + "/so-lieu")
                        .param("bang", "money")
                        .param("so", fact)
                        .param("viec", "bo")
                        .param("noi-dung", ""));
        assertThat(text(perform(get(kept)))).doesNotContain("Vốn vay");

        perform(
                post(kept + "/the-thuc")
                        .param("trich-yeu", "Kế hoạch đã sửa")
                        .param("ngay", "15/02/2023"));
        assertThat(text(perform(get(kept)))).contains("Kế hoạch đã sửa").contains("15/02/2023");
        assertThat(perform(get(kept + "/so-lieu.xlsx")).getContentType()).contains("spreadsheetml");

        perform(post(kept + "/bo"));
        assertThat(text(perform(get(kept)))).contains("đã bỏ khỏi danh sách");
        assertThat(
                        perform(post(kept + "/giai-trinh").param("muc", "0").param("ly-do", "x"))
                                .getStatus())
                .isEqualTo(409);
        perform(post(kept + "/khoi-phuc"));
        assertThat(text(perform(get(PAGE).param("q", "ke hoach da sua"))))
                .contains("Kế hoạch đã sửa");
    }

    @Test
    void aKeptFileComesBackByteForByte() throws Exception {
        var bytes = pdfOf();
        var made =
                perform(
                        multipart(PAGE + "/giu")
                                .file(new MockMultipartFile("tep", "kh.pdf", null, bytes)));
        assertThat(made.getStatus()).as(text(made)).isEqualTo(302);
        var kept = String.valueOf(made.getRedirectedUrl());
        assertThat(perform(get(kept + "/tep")).getContentAsByteArray()).isEqualTo(bytes);
    }

    @Test
    void nobodyElseSeesWhatIsKept() throws Exception {
        var kept = keep();
        var stranger = officers.as("soat-la", "thuong-truc-xa", "98002");
        assertThat(mvc.perform(get(kept).with(stranger)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(
                        mvc.perform(post(kept + "/bo").with(csrf()).with(stranger))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theApiAnswersWhatTheCommandPrints() throws Exception {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var token = "Bearer " + officers.token("soat-lan", "thuong-truc-xa", "98001");
        var answer =
                mvc.perform(
                                multipart(API)
                                        .file(
                                                new MockMultipartFile(
                                                        "file", "ke-hoach.txt", null, bytes))
                                        .header("Authorization", token))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(text(answer).replaceAll("\\{\"rule\":\"place-name[^}]*},?", ""))
                .isEqualTo(CheckJson.line("ke-hoach.txt", Reader.read(bytes, Reference.NONE)));
        var none =
                mvc.perform(multipart(API).header("Authorization", token))
                        .andReturn()
                        .getResponse();
        assertThat(none.getStatus()).isEqualTo(400);
        assertThat(none.getContentType()).contains("problem+json");
        var empty =
                mvc.perform(
                                multipart(API)
                                        .file(
                                                new MockMultipartFile(
                                                        "file",
                                                        "x.pdf",
                                                        null,
                                                        "%PDF-1.7 x"
                                                                .getBytes(StandardCharsets.UTF_8)))
                                        .header("Authorization", token))
                        .andReturn()
                        .getResponse();
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentType()).contains("problem+json");
    }

    private static byte[] pdfOf() throws Exception {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            var sheet = new org.apache.pdfbox.pdmodel.PDPage();
            document.addPage(sheet);
            try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, sheet)) {
                content.beginText();
                content.setFont(
                        new org.apache.pdfbox.pdmodel.font.PDType1Font(
                                org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA),
                        12);
                content.newLineAtOffset(50, 700);
                content.showText("KE HOACH thuc hien nam 2023 cua xa");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private String keep() throws Exception {
        var made = perform(pasted(PAGE + "/giu", words));
        assertThat(made.getStatus()).isEqualTo(302);
        return String.valueOf(made.getRedirectedUrl());
    }

    private static AbstractMockHttpServletRequestBuilder<?> pasted(String path, String words) {
        return multipart(path).param("loi", words);
    }

    private long stored() {
        return jdbc.sql("select count(*) from documents.kept_check").query(Long.class).single();
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> asked)
            throws Exception {
        return mvc.perform(asked.with(csrf()).with(lan)).andReturn().getResponse();
    }

    private static MockHttpServletResponse refused(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer;
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
