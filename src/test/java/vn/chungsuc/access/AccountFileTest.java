package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@DatabaseTest
class AccountFileTest {

    private static final String PATH = "/quan-tri/tai-khoan-tu-tep";

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;

    private RequestPostProcessor administrator() {
        return officers.as("quan-tri-tep", "quan-tri", "98001");
    }

    private static byte[] list(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "thu", "1.0")) {
            var sheet = book.newWorksheet("Tài khoản");
            for (int column = 0; column < AccountPlan.COLUMNS.size(); column++) {
                sheet.value(0, column, AccountPlan.COLUMNS.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private ResultActions upload(byte[] bytes) throws Exception {
        return mvc.perform(
                multipart(PATH)
                        .file(new MockMultipartFile("tep", "tai-khoan.xlsx", null, bytes))
                        .with(administrator())
                        .with(csrf()));
    }

    private String preview(byte[] bytes) throws Exception {
        return String.valueOf(upload(bytes).andReturn().getResponse().getRedirectedUrl());
    }

    private ResultActions look(String at) throws Exception {
        return mvc.perform(get(at).with(administrator()));
    }

    @Test
    void oneBadRowNeitherHidesGoodOnesNorSneaksIn() throws Exception {
        officers.account("lang-gieng-tep", "thuong-truc-xa", "98002");
        var file =
                list(
                        List.of(
                                List.of("Lò Thị Mới", "lo.thi.moi", "Công an xã", "98001", "19"),
                                List.of("Vàng A Mới", "vang.a.moi", "cong-an-xa", "98002", ""),
                                List.of("Giàng Thị Mới", "giang.moi", "Thổ công", "98001", ""),
                                List.of("Lò Thị Khác", "lo.thi.moi", "Công an xã", "98001", ""),
                                List.of("Trùng Tên", "lang-gieng-tep", "Công an xã", "98001", ""),
                                List.of(
                                        "Sùng Mới",
                                        "sung.moi",
                                        "Ban phát triển thôn",
                                        "98001-01",
                                        "")));
        var at = preview(file);
        look(at).andExpect(content().string(containsString("2 dòng sẽ tạo, 0 đã có, 4 không nhận")))
                .andExpect(content().string(containsString("trong địa bàn bạn quản trị")))
                .andExpect(content().string(containsString("Không có vai trò «Thổ công»")))
                .andExpect(content().string(containsString("Trùng tên đăng nhập với dòng 2")))
                .andExpect(content().string(containsString("đã có người khác dùng")));
        var made =
                mvc.perform(post(at).with(administrator()).with(csrf()))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("Đã tạo 2 tài khoản")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Pattern.compile("/dang-nhap/lien-ket/[\\w-]{43}").matcher(made).results())
                .hasSize(2);
        mvc.perform(post(at).with(administrator()).with(csrf())).andExpect(status().isConflict());
        look(preview(file))
                .andExpect(content().string(containsString("0 dòng sẽ tạo, 2 đã có, 4 không nhận")))
                .andExpect(content().string(not(containsString("Tạo 0 tài khoản"))));
    }

    @Test
    void aListIsItsOwnersOnly() throws Exception {
        var at = preview(list(List.of(List.of("Riêng Tư", "rieng.tu", "Văn thư", "98001", ""))));
        mvc.perform(get(at).with(officers.as("quan-tri-khac", "quan-tri", "98002")))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsNoListIsToldInASentence() throws Exception {
        upload("tên,vai trò".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("không phải bảng tính XLSX")));
        upload(bomb())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("giải nén ra quá lớn")));
        var other = new ByteArrayOutputStream();
        try (var book = new Workbook(other, "thu", "1.0")) {
            book.newWorksheet("Khác").value(0, 0, "STT");
        }
        upload(other.toByteArray())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Dòng đầu phải là các cột của mẫu")));
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int at = 0; at < 100; at++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theTemplateHoldsTheRolesAndUnitsOneMayGive() throws Exception {
        var bytes =
                mvc.perform(get(PATH + "/mau.xlsx").with(administrator()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        var lines = vn.chungsuc.shared.SpreadsheetFile.rows(bytes, 1001, 5);
        assertThat(lines.getFirst().cells()).isEqualTo(AccountPlan.COLUMNS);
    }
}
