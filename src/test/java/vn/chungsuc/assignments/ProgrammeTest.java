package vn.chungsuc.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;
import vn.chungsuc.reader.Severity;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A committee's programme of the year, from its tasks to its paper. */
@DatabaseTest
class ProgrammeTest {

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private AssignmentWorld world;

    private RequestPostProcessor clerk;

    @Test
    void tasksAndWordsNumberThemselvesAndThePaperPassesItsOwnCheck() throws Exception {
        var province = world.make("Q8");
        clerk = officers.as("chuong-trinh-q8", "vpdp-tinh", "Q8");
        var task = world.task(officers.officer("chuong-trinh-q8", "vpdp-tinh", "Q8"), province);
        assertThat(
                        send(post("/phan-cong/chuong-trinh").param("body", "0").param("year", "x"))
                                .getStatus())
                .isEqualTo(422);
        var content =
                send(post("/phan-cong/chuong-trinh")
                                .param("body", "" + province.body())
                                .param("year", "" + world.today().getYear()))
                        .getRedirectedUrl();
        var programme = content.replace("/noi-dung", "");
        var form = text(send(get(content)));
        assertThat(form).contains("Kiểm tra hồ sơ đất đai", "checked");
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(form);
        assertThat(version.find()).isTrue();
        var written =
                post(content)
                        .param("version", version.group(1))
                        .param("PURPOSE", "Phát huy vai trò của Ban.\nPhối hợp chặt chẽ.")
                        .param("GOALS", "Giải ngân hết vốn được giao.")
                        .param("WORK", "Kiện toàn bộ máy\n- Ban Chỉ đạo các xã")
                        .param("CARRYING_OUT", "Văn phòng Điều phối theo dõi, đôn đốc.")
                        .param("viec", "" + task, "0");
        assertThat(send(written).getStatus()).isEqualTo(302);
        var late =
                send(
                        post(content)
                                .param("version", version.group(1))
                                .param("PURPOSE", "Ý của người khác")
                                .param("viec", "" + task));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("Ý của người khác", "Phát huy vai trò của Ban.");

        assertThat(text(send(get(programme))))
                .contains("Một là: Kiện toàn bộ máy", "- Ban Chỉ đạo các xã")
                .contains("Hai là: Kiểm tra hồ sơ đất đai (Lan Thử Q8 chủ trì")
                .contains("2. Phối hợp chặt chẽ.")
                .doesNotContain("KIẾN NGHỊ");
        var signer =
                Pattern.compile("<option value=\"(\\d+)\"").matcher(text(send(get(programme))));
        assertThat(signer.find()).isTrue();
        var paper = "/van-ban/" + programme.substring(programme.lastIndexOf('/') + 1);
        send(
                post(paper + "/the-thuc")
                        .param("place", "Thử")
                        .param("signer", signer.group(1))
                        .param("recipients", "Thành viên Ban Chỉ đạo\nLưu: VT"));
        var frozen = send(post(paper + "/lan-chot"));
        assertThat(frozen.getStatus()).as(text(frozen)).isEqualTo(302);
        var files = Pattern.compile("/tep/(\\d+)").matcher(text(send(get(programme))));
        assertThat(files.find()).isTrue();
        var docx = send(get(paper + files.group())).getContentAsByteArray();
        var reading = Reader.read(docx, Reference.NONE);
        assertThat(reading.findings())
                .filteredOn(one -> one.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(String.join(" ", reading.paper().source().lines()))
                .contains("CHƯƠNG TRÌNH CÔNG TÁC", "Hai là: Kiểm tra hồ sơ đất đai");
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(clerk).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }
}
