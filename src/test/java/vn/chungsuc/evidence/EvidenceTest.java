package vn.chungsuc.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.files.CheckStoredBytes;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@DatabaseTest
class EvidenceTest {

    private static final String AT = "/minh-chung/98001/2021";
    private static final String SET = "?bo=xa-ntm-2021-2025";

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;
    @Autowired private CheckStoredBytes check;

    private RequestPostProcessor lan;

    @BeforeEach
    void theOfficerOfBaiDau() {
        lan = officers.as("minh-chung-lan", "thuong-truc-xa", "98001");
    }

    private void bring(String name, byte[] bytes, int expected) throws Exception {
        mvc.perform(
                        multipart(AT + "/tep" + SET)
                                .file(new MockMultipartFile("tep", name, null, bytes))
                                .with(csrf())
                                .with(lan))
                .andExpect(status().is(expected));
    }

    private long item(String path) {
        return jdbc.sql("select max(id) from evidence.item where path = :path")
                .param("path", path)
                .query(Long.class)
                .single();
    }

    private List<String> places(long item) {
        return jdbc.sql(
                        """
                        select criterion || '/' || indicator from evidence.placement
                        where item_id = :item and ended_at is null order by id
                        """)
                .param("item", item)
                .query(String.class)
                .list();
    }

    @Test
    void aZipIsTakenApartAndNamesProposePlaces() throws Exception {
        var zip =
                Samples.zip(
                        Map.of(
                                "TC 17/17.1/bien ban.pdf", Samples.pdf("zip-a"),
                                "Tieu chi 6/anh.png", Samples.png(77),
                                "__MACOSX/._x", new byte[3],
                                "khac.pdf", Samples.pdf("zip-b")));
        bring("ho so.zip", zip, 302);
        mvc.perform(get(AT + SET).with(lan))
                .andExpect(content().string(containsString("value=\"17.1\"")))
                .andExpect(content().string(containsString("value=\"TC 6\"")))
                .andExpect(content().string(containsString("khac.pdf")))
                .andExpect(content().string(not(containsString("__MACOSX"))));
        var a = item("TC 17/17.1/bien ban.pdf");
        var b = item("khac.pdf");
        mvc.perform(
                        post(AT + "/xep" + SET)
                                .param("cho-" + a, "17.1; 17.2")
                                .param("cho-" + b, "2.9")
                                .with(csrf())
                                .with(lan))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("«2.9»")))
                .andExpect(content().string(containsString("value=\"17.1; 17.2\"")));
        assertThat(places(a)).isEmpty();
        mvc.perform(
                        post(AT + "/xep" + SET)
                                .param("cho-" + a, "17.1; 17.2")
                                .param("cho-" + b, "")
                                .with(csrf())
                                .with(lan))
                .andExpect(status().isFound());
        assertThat(places(a)).hasSize(2);
        assertThat(places(b)).isEmpty();
    }

    @Test
    void whatIsNotFitIsRefusedInASentence() throws Exception {
        var told = new HashMap<String, String>();
        var bytes = new HashMap<String, byte[]>();
        told.putAll(
                Map.of(
                        "x1.docm", "macro",
                        "x2.xls", "macro",
                        "x3.pdf", "mật khẩu",
                        "x4.docx", "mật khẩu",
                        "x5.xlsx", "giải nén ra quá lớn",
                        "x6.pdf", "Đuôi tên ghi là .pdf nhưng bên trong là ảnh",
                        "x7.exe", "Chỉ nhận PDF",
                        "x8.pdf", "hỏng"));
        bytes.putAll(
                Map.of(
                        "x1.docm", Samples.docx(true),
                        "x2.xls", Samples.xlsWithMacro(),
                        "x3.pdf", Samples.lockedPdf(),
                        "x4.docx", Samples.encryptedOffice(),
                        "x5.xlsx", Samples.bomb(),
                        "x6.pdf", Samples.png(1),
                        "x7.exe", new byte[] {'M', 'Z', 0},
                        "x8.pdf", "%PDF-1.7 no more".getBytes()));
        told.put("x9.xlsx", "macro");
        bytes.put("x9.xlsx", Samples.disguisedMacro());
        told.put("x10.jpg", "hỏng");
        bytes.put("x10.jpg", new byte[] {-1, -40, -1, '<', 'h', 't', 'm', 'l', '>'});
        told.put("x11.zip", "không có tệp nào bên trong");
        bytes.put("x11.zip", Samples.zip(Map.of()));
        for (var file : told.entrySet()) {
            mvc.perform(
                            multipart(AT + "/tep" + SET)
                                    .file(
                                            new MockMultipartFile(
                                                    "tep",
                                                    file.getKey(),
                                                    null,
                                                    bytes.get(file.getKey())))
                                    .with(csrf())
                                    .with(lan))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString(file.getValue())));
        }
        bring("DCIM/anh.heic", Samples.heic(), 302);
        bring("cu.doc", Samples.docx(false), 302);
    }

    @Test
    void aLargeFileGoesOnWhereTheLineBroke() throws Exception {
        var padded = new ByteArrayOutputStream();
        padded.write(Samples.pdf("lon"));
        var body = Arrays.copyOf(padded.toByteArray(), 5 << 20);
        var begin =
                post(AT + "/tai-len" + SET)
                        .param("ten", "17.1 lon.pdf")
                        .param("co", String.valueOf(body.length))
                        .param("dau", "1");
        var where =
                mvc.perform(begin.with(csrf()).with(lan))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
        var first = Arrays.copyOf(body, 2 << 20);
        mvc.perform(patch(where).header("Upload-Offset", 0).content(first).with(csrf()).with(lan))
                .andExpect(status().isNoContent());
        mvc.perform(patch(where).header("Upload-Offset", 0).content(first).with(csrf()).with(lan))
                .andExpect(status().isConflict())
                .andExpect(header().longValue("Upload-Offset", 2 << 20));
        mvc.perform(head(where).with(lan)).andExpect(header().longValue("Upload-Offset", 2 << 20));
        var other = officers.as("minh-chung-khac", "thuong-truc-xa", "98001");
        mvc.perform(head(where).with(other)).andExpect(status().isNotFound());
        mvc.perform(begin.with(csrf()).with(lan))
                .andExpect(header().string("Location", where))
                .andExpect(header().longValue("Upload-Offset", 2 << 20));
        var rest = Arrays.copyOfRange(body, 2 << 20, body.length);
        mvc.perform(
                        patch(where)
                                .header("Upload-Offset", 2 << 20)
                                .content(rest)
                                .with(csrf())
                                .with(lan))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.files[0].proposed").value("17.1"));
        var kept =
                mvc.perform(
                                get(AT
                                                + "/tep/"
                                                + item("17.1 lon.pdf")
                                                + "/noi-dung"
                                                + SET
                                                + "&xem=1")
                                        .with(lan))
                        .andExpect(header().string("Content-Disposition", containsString("inline")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(kept).isEqualTo(body);
        assertThat(check.handle("thử").damaged()).isZero();
    }

    @Test
    void theSameFileElsewhereIsPointedOutOnlyWhereOneMaySee() throws Exception {
        var same = Samples.pdf("hai-noi");
        bring("1.1 mot.pdf", same, 302);
        bring("1.2 hai.pdf", same, 302);
        var first = item("1.1 mot.pdf");
        assertThat(
                        jdbc.sql("select proposed from evidence.item where id = :id")
                                .param("id", first)
                                .query(String.class)
                                .single())
                .isEqualTo("1.1; 1.2");
        var neighbour = officers.as("minh-chung-hang-xom", "thuong-truc-xa", "98002");
        mvc.perform(
                        multipart("/minh-chung/98002/2021/tep" + SET)
                                .file(new MockMultipartFile("tep", "ban sao.pdf", null, same))
                                .with(csrf())
                                .with(neighbour))
                .andExpect(status().isFound());
        mvc.perform(get("/minh-chung/98002/2021" + SET).with(neighbour))
                .andExpect(content().string(not(containsString("Cùng tệp này"))));
        var province = officers.as("minh-chung-tinh", "vpdp-tinh", "98");
        mvc.perform(get("/minh-chung/98002/2021" + SET).with(province))
                .andExpect(content().string(containsString("Cùng tệp này")))
                .andExpect(content().string(containsString("Bãi Dâu")));
        mvc.perform(get(AT + "/tep/" + first + SET).with(neighbour))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsTakenOutStaysAndComesBack() throws Exception {
        bring("tam.pdf", Samples.pdf("tam"), 302);
        var id = item("tam.pdf");
        var at = AT + "/tep/" + id;
        mvc.perform(post(at + "/cho" + SET).param("cho", "3.1").with(csrf()).with(lan));
        mvc.perform(post(at + "/cho" + SET).param("cho", "3.2").with(csrf()).with(lan));
        mvc.perform(get(at + SET).with(lan))
                .andExpect(content().string(containsString("3.1")))
                .andExpect(content().string(containsString("đưa ra: ")));
        mvc.perform(
                        post(at + "/thong-tin" + SET)
                                .param("so", "15/BC-UBND")
                                .param("ngay-van-ban", "31/02/2024")
                                .with(csrf())
                                .with(lan))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Không có ngày 31/02/2024")))
                .andExpect(content().string(containsString("15/BC-UBND")));
        mvc.perform(post(at + "/lan-go" + SET).with(csrf()).with(lan));
        mvc.perform(get(AT + SET).with(lan))
                .andExpect(content().string(not(containsString("tam.pdf"))));
        mvc.perform(get(AT + SET + "&loc=da-go").with(lan))
                .andExpect(content().string(containsString("tam.pdf")));
        mvc.perform(post(at + "/lan-go" + SET).param("lai", "1").with(csrf()).with(lan));
        mvc.perform(get(AT + SET + "&loc=co").with(lan))
                .andExpect(content().string(containsString("tam.pdf")));
    }
}
