package vn.chungsuc.review;

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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.quickreport.MonthWorld;
import vn.chungsuc.shared.Vi;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The order, the sides and the refusals, over real requests. */
@DatabaseTest
class ReviewTest {

    private static final String SET = "xa-ntm-2021-2025";
    private static final AtomicInteger WORLDS = new AtomicInteger();

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;
    @Autowired private MonthWorld world;

    private String province;
    private String commune;
    private RequestPostProcessor chairman;
    private RequestPostProcessor clerk;
    private RequestPostProcessor office;
    private RequestPostProcessor sector;
    private int year;
    private String soon;

    @BeforeEach
    void aProvinceWithASheet() {
        province = "RS" + WORLDS.incrementAndGet();
        world.make(province);
        commune = province + "001";
        chairman = officers.as(name("chu-tich"), "chu-tich-xa", commune);
        clerk = officers.as(name("thuong-truc"), "thuong-truc-xa", commune);
        office = officers.as(name("vpdp"), "vpdp-tinh", province);
        sector = officers.as(name("so"), "so-chuyen-mon", province, 3);
        year = world.today().getYear();
        soon = Vi.date(world.today().plusDays(5));
    }

    private String name(String role) {
        return (province + "." + role).toLowerCase();
    }

    @Test
    void whatIsHandedInStandsStillButForWhatComesBack() throws Exception {
        assertThat(status(act(clerk, "nop"))).as("nobody agreed").isEqualTo(409);
        assertThat(status(act(clerk, "dong-y"))).as("only the chairman").isEqualTo(403);
        assertThat(status(act(chairman, "dong-y"))).isEqualTo(302);
        assertThat(status(save("2.2", "1"))).as("agreed: stands still").isEqualTo(409);
        assertThat(status(act(clerk, "rut-lai"))).isEqualTo(302);
        assertThat(status(save("2.2", "1"))).as("taken back").isEqualTo(302);
        act(chairman, "dong-y");
        var unexplained = act(clerk, "nop");
        assertThat(status(unexplained)).isEqualTo(422);
        assertThat(text(unexplained)).contains("chưa có số liệu", "viết lý do vì sao vẫn nộp");
        handIn();
        var locked = save("2.2", "2");
        assertThat(status(locked)).isEqualTo(409);
        assertThat(text(locked)).contains("Chỉ tiêu 2.2 đang khóa");

        assertThat(status(giveBack(clerk, "2.1", "x", soon))).isEqualTo(403);
        var blank = giveBack(office, "2.1", " ", soon);
        assertThat(status(blank)).isEqualTo(422);
        assertThat(text(blank)).contains("Viết lý do trả lại");
        var past = giveBack(office, "2.1", "Sai", "01/01/2020");
        assertThat(status(past)).isEqualTo(422);
        assertThat(text(past)).contains("Ngày đã qua", "Sai");
        assertThat(status(giveBack(office, "2.1", "Thiếu biên bản", soon))).isEqualTo(302);
        assertThat(status(giveBack(sector, "2.2", "x", soon))).as("not its own").isEqualTo(403);
        assertThat(status(giveBack(sector, "3.1", "Sai tử số", soon))).isEqualTo(302);
        assertThat(open()).isEqualTo(2);
        assertThat(status(save("2.2", "2"))).isEqualTo(409);
        assertThat(status(save("2.1", "9"))).isEqualTo(302);
        assertThat(text(perform(clerk, get("/"))))
                .contains("Chỉ tiêu bị trả lại", "Thiếu biên bản", "đã sửa, chưa nộp lại");
        assertThat(text(perform(clerk, get("/danh-gia/" + commune + "/" + year).param("bo", SET))))
                .contains("Trả lại: «Sai tử số»", "Chỉ sửa được 2 chỉ tiêu bị trả lại");

        act(chairman, "dong-y");
        var untouched = perform(clerk, to("nop").param("giai-trinh", "x"));
        assertThat(status(untouched)).as("3.1 neither mended nor answered").isEqualTo(409);
        assertThat(text(untouched)).contains("3.1").doesNotContain("2.1,");
        act(clerk, "rut-lai");
        assertThat(status(perform(clerk, item("3.1", "tra-loi").param("loi", "Số này đúng"))))
                .isEqualTo(302);
        act(chairman, "dong-y");
        handIn();
        var page = text(perform(office, get("/ra-soat/" + commune + "/" + year).param("bo", SET)));
        assertThat(page)
                .as("only what the last hand-in brought")
                .contains("id=\"ct-2-1\"", "Chờ, mới sửa", "id=\"ct-3-1\"", "Chờ, giữ nguyên")
                .contains("Số này đúng")
                .doesNotContain("id=\"ct-1-1\"");
        assertThat(status(perform(office, to("nhan").param("lan", "1"))))
                .as("seen before")
                .isEqualTo(409);
        assertThat(status(perform(office, to("nhan").param("lan", "2")))).isEqualTo(302);
        assertThat(stage()).isEqualTo("CONCLUDED");
        assertThat(status(save("2.1", "3"))).isEqualTo(409);
        assertThat(status(giveBack(sector, "3.1", "x", soon))).as("concluded").isEqualTo(403);
        assertThat(journalled()).isGreaterThan(50);
    }

    @Test
    void recognitionIsVerifiedByTheAgencyInChargeAndAppraisedLast() throws Exception {
        assertThat(status(perform(office, to("vong").param("vong", "RECOGNITION")))).isEqualTo(422);
        assertThat(
                        status(
                                perform(
                                        clerk,
                                        to("vong")
                                                .param("vong", "RECOGNITION")
                                                .param("can-cu", "x"))))
                .as("nobody registers the own unit")
                .isEqualTo(403);
        perform(office, to("vong").param("vong", "RECOGNITION").param("can-cu", "CV 12"));
        agreeOnPaper();
        handIn();
        assertThat(status(perform(office, to("nhan").param("lan", "1"))))
                .as("not accepted whole")
                .isEqualTo(409);
        assertThat(status(perform(office, to("ket-luan").param("ket-luan", "Đạt"))))
                .as("too early")
                .isEqualTo(409);
        assertThat(status(pass(sector, "3.1", null))).as("a finding is needed").isEqualTo(409);
        assertThat(status(pass(clerk, "3.1", "dat"))).as("one's own unit").isEqualTo(403);
        assertThat(status(pass(sector, "3.1", "dat"))).isEqualTo(302);
        assertThat(status(pass(sector, "3.2", "chua-dat"))).isEqualTo(302);
        assertThat(status(pass(sector, "1.1", "dat"))).isEqualTo(403);
        var bearer = officers.bearer(name("api"), "vpdp-tinh", province);
        var json =
                text(
                        mvc.perform(
                                        get("/api/v1/units/%s/assessments/%s/%d"
                                                        .formatted(commune, SET, year))
                                                .with(bearer))
                                .andReturn()
                                .getResponse());
        assertThat(json)
                .contains("\"verified\":true,\"verifiedVerdict\":\"MET\"")
                .contains("\"verified\":false,\"verifiedVerdict\":null");
        var screen =
                text(
                        perform(
                                sector,
                                get("/ra-soat/chi-tieu/3.1")
                                        .param("bo", SET)
                                        .param("nam", String.valueOf(year))));
        assertThat(screen).contains("Thẩm tra: Đạt", "cần xác nhận", "xã Đúng Hẹn".substring(3));
        assertThat(status(perform(sector, get("/ra-soat/chi-tieu/3.1/xlsx")))).isEqualTo(200);
        assertThat(status(perform(office, get("/ra-soat.xlsx")))).isEqualTo(200);
        var other = officers.as("rs.ngoai", "vpdp-tinh", "98");
        assertThat(status(pass(other, "3.3", "dat"))).as("another province").isEqualTo(404);
    }

    @Test
    void aClosedYearTakesNothingUnlessTheUnitIsGivenADay() throws Exception {
        perform(
                office,
                post("/danh-gia/khoa-so/%s/%d/khoa".formatted(province, year))
                        .param("reason", "CV 1"));
        assertThat(status(act(chairman, "dong-y"))).isEqualTo(409);
        assertThat(status(save("2.2", "1"))).isEqualTo(409);
        var late = "/danh-gia/khoa-so/gia-han/%d/%s".formatted(year, commune);
        var bad = perform(office, post(late).param("den-ngay", "1/1/2020").param("reason", ""));
        assertThat(status(bad)).isEqualTo(422);
        assertThat(text(bad)).contains("Ngày đã qua", "Viết lý do gia hạn");
        assertThat(status(perform(clerk, post(late).param("den-ngay", soon).param("reason", "x"))))
                .isEqualTo(403);
        assertThat(
                        status(
                                perform(
                                        office,
                                        post(late)
                                                .param("den-ngay", soon)
                                                .param("reason", "Bão số 9"))))
                .isEqualTo(302);
        assertThat(status(save("2.2", "1"))).isEqualTo(302);
        assertThat(status(act(chairman, "dong-y"))).isEqualTo(302);
        assertThat(text(perform(office, get("/danh-gia/khoa-so/gia-han/" + year))))
                .contains("Bão số 9", "Đúng Hẹn");
        assertThat(status(perform(office, post(late + "/thoi")))).isEqualTo(302);
        assertThat(status(act(clerk, "rut-lai"))).isEqualTo(409);
    }

    private void agreeOnPaper() throws Exception {
        var empty = perform(clerk, to("dong-y").param("giay", "1"));
        assertThat(status(empty)).isEqualTo(422);
        assertThat(text(empty)).contains("người đã ký", "Chọn bản quét");
        var scan =
                new MockMultipartFile(
                        "ban-ky",
                        "to-trinh.pdf",
                        "application/pdf",
                        "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII));
        var request =
                multipart("/ra-soat/%s/%d/dong-y".formatted(commune, year))
                        .file(scan)
                        .param("bo", SET)
                        .param("giay", "1")
                        .param("nguoi-ky", "Trần Văn Hẹn, Chủ tịch")
                        .param("ngay-ky", Vi.date(world.today()));
        assertThat(status(mvc.perform(request.with(csrf()).with(clerk)).andReturn().getResponse()))
                .isEqualTo(302);
        assertThat(text(perform(office, get("/ra-soat/" + commune + "/" + year).param("bo", SET))))
                .contains("Trần Văn Hẹn, Chủ tịch ký trên giấy", "/ban-ky/");
    }

    private void handIn() throws Exception {
        assertThat(status(perform(clerk, to("nop").param("giai-trinh", "Chờ số liệu tháng 12"))))
                .isEqualTo(302);
    }

    private MockHttpServletRequestBuilder to(String what) {
        return post("/ra-soat/%s/%d/%s".formatted(commune, year, what)).param("bo", SET);
    }

    private MockHttpServletRequestBuilder item(String code, String what) {
        return to("chi-tieu/" + code + "/" + what);
    }

    private MockHttpServletResponse act(RequestPostProcessor who, String what) throws Exception {
        return perform(who, to(what));
    }

    private MockHttpServletResponse giveBack(
            RequestPostProcessor who, String code, String reason, String day) throws Exception {
        return perform(
                who,
                item(code, "tra-lai")
                        .param("lan", "1")
                        .param("ly-do", reason)
                        .param("tra-loi-truoc", day));
    }

    private MockHttpServletResponse pass(RequestPostProcessor who, String code, String found)
            throws Exception {
        var request = item(code, "nhan").param("lan", "1");
        return perform(who, found == null ? request : request.param("ket-qua", found));
    }

    /** As the sheet's own form without JavaScript does, over whatever stands. */
    private MockHttpServletResponse save(String code, String numerator) throws Exception {
        var version =
                jdbc.sql(
                                """
                                select coalesce(max(v.version), 0)
                                from assessment.indicator_value_v v
                                join criteria.indicator_v i on i.set_id = v.set_id and i.position = v.indicator
                                join units.unit_v u on u.id = v.unit_id
                                where u.code = :unit and i.code = :code and v.year = :year
                                """)
                        .param("unit", commune)
                        .param("code", code)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        return perform(
                clerk,
                post("/danh-gia/%s/%d/chi-tieu/%s".formatted(commune, year, code))
                        .param("bo", SET)
                        .param("ban", String.valueOf(version))
                        .param("kieu", "RATIO")
                        .param("tu", numerator)
                        .param("mau", "10"));
    }

    private int open() {
        return jdbc.sql(
                        """
                        select cardinality(s.open_cells) from assessment.sheet_v s
                        join units.unit_v u on u.id = s.unit_id
                        where u.code = :unit and s.year = :year
                        """)
                .param("unit", commune)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private String stage() {
        return jdbc.sql(
                        """
                        select v.stage from review.review_v v join units.unit_v u on u.id = v.unit_id where u.code = :unit
                        """)
                .param("unit", commune)
                .query(String.class)
                .single();
    }

    private int journalled() {
        return jdbc.sql(
                        """
                        select count(*) from journal.entry_v where subject_kind = 'review' and subject_key like :key
                        """)
                .param("key", commune + "/%")
                .query(Integer.class)
                .single();
    }

    private MockHttpServletResponse perform(
            RequestPostProcessor who, MockHttpServletRequestBuilder what) throws Exception {
        return mvc.perform(what.with(csrf()).with(who)).andReturn().getResponse();
    }

    private static int status(MockHttpServletResponse response) {
        return response.getStatus();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
