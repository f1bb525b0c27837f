package vn.chungsuc.intake;

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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An office's own table: what is asked, warned of and remembered before it is saved. */
@DatabaseTest
class TableTest {

    private static final String SET = "xa-ntm-2021-2025";
    private static final String SHORT = "xa-ntm-2026-2030";
    private static int next = 9671;

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;

    private String district = "";

    @BeforeEach
    void anOfficeOfItsOwn() {
        district = String.valueOf(next++);
        new OfficeWorld(jdbc).district(district);
    }

    private RequestPostProcessor officer() {
        return officers.as("bang-moi-" + district, "vpdp-tinh", district);
    }

    private String bring(String name, byte[] bytes) throws Exception {
        return String.valueOf(
                mvc.perform(
                                multipart("/nhap-bang")
                                        .file(new MockMultipartFile("tep", name, null, bytes))
                                        .with(csrf())
                                        .with(officer()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private String page(String path) throws Exception {
        return text(mvc.perform(get(path).with(officer())).andReturn().getResponse());
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request.with(csrf()).with(officer())).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static byte[] table(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatTheOfficerSaysOfNumbersOutlivesAnotherYear() throws Exception {
        var path =
                bring(
                        "bang 2024.csv",
                        table("Xã;TC 1;TC 2;TC 3", "Đồng Tháp Bảng;1;0;1", "Tổng cộng;3;2;5"));
        assertThat(page(path)).contains("3 ô số được đọc là 1 đạt, 0 chưa đạt.");
        send(path, "viec", "xem", "nam", "2023", "so", "dem");
        assertThat(page(path))
                .contains("năm 2023")
                .contains("3 ô số được đọc là số chỉ tiêu đạt của tiêu chí.");
    }

    @Test
    void nineteenColumnsFindTheSetThatHasThemOrAreAskedAbout() throws Exception {
        var heading = new StringBuilder("Xã");
        var line = new StringBuilder("Đồng Tháp Bảng");
        for (int n = 1; n <= 19; n++) {
            heading.append(";TC ").append(n);
            line.append(";x");
        }
        var file = table(heading.toString(), line.toString());
        var fits = page(bring("bang 2024.csv", file));
        assertThat(fits).doesNotContain("bo-cot").contains("20 thay đổi của 1 đơn vị");

        var path = bring("bang 2026.csv", file);
        assertThat(page(path)).contains("chỉ có 10 tiêu chí").contains("11, 12, 13");
        var stopped = send(path, "viec", "luu", "van-ban", "BC 1");
        assertThat(stopped.getStatus()).isEqualTo(422);
        assertThat(text(stopped)).contains("đánh dấu bỏ các cột");
        send(path, "viec", "luu", "van-ban", "BC 1", "bo-cot", "co");
        assertThat(page(path)).contains("Đã lưu 11 chỗ của 1 đơn vị");
    }

    @Test
    void aSetNotOfTheYearIsSavedOnlyWhenConfirmedAndItsSheetsGoWithIt() throws Exception {
        var path = bring("bang 2024.csv", table("Xã;TC 1;TC 2", "Đồng Tháp Bảng;x;chưa"));
        send(path, "viec", "xem", "bo", SHORT);
        assertThat(page(path)).contains("không phải bộ tiêu chí của năm 2024; năm ấy dùng");
        assertThat(send(path, "viec", "luu", "van-ban", "BC 2").getStatus()).isEqualTo(422);
        send(path, "viec", "luu", "van-ban", "BC 2", "bo-khac", "co");
        assertThat(sheets()).containsExactly(SHORT);
        assertThat(page(path))
                .contains("/danh-gia/" + district + "01/2024?bo=" + SHORT)
                .doesNotContain("btn-stop");
        assertThat(page(path + "?hoi=hoan-tac")).contains("btn-stop");
        send(path + "/hoan-tac");
        assertThat(page(path)).contains("Đã hoàn tác: bang 2024.csv");
        assertThat(sheets()).isEmpty();
    }

    private List<String> sheets() {
        return jdbc.sql(
                        """
                        select s.set_id from assessment.sheet_v s join units.unit u on u.id = s.unit_id
                        where u.code like :code || '0%'
                        """)
                .param("code", district)
                .query(String.class)
                .list();
    }

    @Test
    void marksThatDifferFromTheSheetAreCountedAndNamedOnTheSheet() throws Exception {
        var sheet = "/danh-gia/" + district + "01/2024";
        send(
                sheet + "/dan?bo=" + SET,
                "khoi",
                "Mã\tKết luận\n1.1\tchưa đạt\n1.2\tchưa đạt",
                "viec",
                "luu");
        var path = bring("bang 2024.csv", table("Xã;TC 1;TC 2", "Đồng Tháp Bảng;x;chưa"));
        assertThat(page(path)).contains("1 ô khác phiếu đánh giá").contains("không sửa kết quả");
        send(path, "viec", "luu", "van-ban", "BC 3");
        send(
                bring("tong 2024.csv", table("Xã;TC 1;Số tiêu chí đạt", "Đồng Tháp Bảng;x;1")),
                "viec",
                "luu",
                "van-ban",
                "BC 4");
        assertThat(page(sheet + "?bo=" + SET))
                .contains("văn bản ghi đạt mà phiếu chưa đạt: tiêu chí 1")
                .doesNotContain("mà không nêu tên");
    }

    @Test
    void aDissolvedUnitsHeirsAreNamedAndARowLeftOutStaysOutUntilTakenBack() throws Exception {
        dissolved();
        var file = table("Xã;TC 1", "Ổi Găng Bảng;x", "Vai thieu bang;x", "Trại giống;x");
        var path = bring("bang 2024.csv", file);
        assertThat(page(path))
                .contains("Ổi Găng Bảng nay thuộc Xã Đồng Tháp Bảng")
                .contains("Vải Thiều Bảng nay thuộc Xã Cần Thạnh Bảng, Xã Hòa Phú Bảng");
        send(path, "viec", "xem", "ten.trai giong", "-");
        var again = bring("bang 2024.csv", file);
        assertThat(page(again))
                .contains("Bỏ qua như lần trước")
                .contains("Các dòng bỏ qua theo lựa chọn: 1");
    }

    /** One commune went into the first; another was divided between the second and the third. */
    private void dissolved() {
        for (var name : List.of("Ổi Găng Bảng", "Vải Thiều Bảng")) {
            var first = name.startsWith("Ổi");
            jdbc.sql(
                            """
                            with gone as (
                                insert into units.unit (code, level, valid_from, valid_to)
                                values (:code, 'COMMUNE', '2005-01-01', '2020-01-01') returning id
                            ), named as (
                                insert into units.unit_name (unit_id, name, kind, valid_from)
                                select id, :name, 'xã', '2005-01-01' from gone
                            )
                            insert into units.unit_change (from_id, to_id, kind, share, act, date)
                            select gone.id, u.id, :kind, :share, 'NQ bảng', '2020-01-01'
                            from gone, units.unit u where u.code = any (:heirs)
                            """)
                    .param("code", district + (first ? "91" : "92"))
                    .param("name", name)
                    .param("kind", first ? "MERGE" : "SPLIT")
                    .param("share", first ? 1.0 : 0.5)
                    .param(
                            "heirs",
                            first
                                    ? new String[] {district + "01"}
                                    : new String[] {district + "02", district + "03"})
                    .update();
        }
        jdbc.sql("select units.refresh_tree(current_date)").query((row, _) -> 1).list();
    }

    @Test
    void aYearWithoutUnitsIsToldBesideTheForm() throws Exception {
        var answer =
                mvc.perform(get("/nhap-bang/phieu.xlsx?bo=" + SET + "&nam=2004").with(officer()))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(page(String.valueOf(answer.getRedirectedUrl())))
                .contains("Năm 2004 địa bàn của bạn không có đơn vị nào");
        send(
                "/danh-gia/" + district + "01/2024/dan?bo=" + SET,
                "khoi",
                "Mã\tKết luận\n1.1\tđạt\n1.2\tđạt",
                "viec",
                "luu");
        assertThat(page("/nhap-bang"))
                .contains("value=\"2024\"")
                .contains("<option value=\"" + SET + "\" selected");
    }
}
