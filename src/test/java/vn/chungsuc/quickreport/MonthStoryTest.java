package vn.chungsuc.quickreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A month's report from what is owed to what the superior gathers. */
@DatabaseTest
class MonthStoryTest {

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;
    @Autowired private MonthWorld world;

    private RequestPostProcessor commune;
    private RequestPostProcessor province;

    @BeforeEach
    void aProvinceThatAsks() {
        world.make();
        commune = officers.as("thang.xa", "thuong-truc-xa", MonthWorld.COMMUNE);
        province = officers.as("thang.tinh", "vpdp-tinh", MonthWorld.PROVINCE);
    }

    @Test
    void theMonthsReportIsWrittenHandedInReturnedHandedInAgainAcceptedAndGathered()
            throws Exception {
        var owed = owed(MonthWorld.COMMUNE);
        var report = open(owed);
        perform(
                commune,
                post(report + "/phan/kho-khan")
                        .param("words", "Thiếu vốn làm đường ấp.")
                        .param("version", "0"));
        perform(
                commune,
                post(report + "/nguyen-nhan")
                        .param("version-" + at("2.1"), "0")
                        .param("cause-" + at("2.1"), "Chưa giải phóng mặt bằng")
                        .param("kind-" + at("2.1"), "khach-quan")
                        .param("proposal-" + at("2.1"), "Tỉnh bố trí vốn"));
        var draft = text(perform(commune, get(report)));
        assertThat(draft).contains("2/19", "Đạt thêm trong kỳ: tiêu chí 3", "Nộp báo cáo</button>");
        assertThat(perform(commune, post(report + "/lan-nop")).getStatus()).isEqualTo(302);

        var again = perform(commune, post(report + "/lan-nop"));
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(text(again)).contains("đang chờ tiếp nhận");
        thePaperSaysTheSame(report);

        assertThat(text(perform(province, post(owed + "/tra-lai").param("attempt", "1"))))
                .contains("Viết lý do trả lại");
        perform(
                province,
                post(owed + "/tra-lai").param("attempt", "1").param("reason", "Bổ sung số hộ"));
        assertThat(text(perform(commune, get("/")))).contains("Bị trả lại", "Bổ sung số hộ");
        assertThat(text(perform(commune, post(report + "/lan-nop"))))
                .contains("chính là bản đã nộp");
        perform(commune, post(report + "/lan-sua"));
        perform(
                commune,
                post(report + "/phan/kho-khan")
                        .param("words", "Thiếu vốn làm đường ấp: 12 hộ.")
                        .param("version", "1"));
        perform(commune, post(report + "/lan-nop"));
        assertThat(perform(province, post(owed + "/tiep-nhan").param("attempt", "1")).getStatus())
                .as("what was on the screen is no more")
                .isEqualTo(409);
        assertThat(perform(province, post(owed + "/tiep-nhan").param("attempt", "2")).getStatus())
                .isEqualTo(302);
        assertThat(text(perform(commune, post(report + "/lan-nop")))).contains("đã được tiếp nhận");
        theSuperiorGathers();
    }

    private void thePaperSaysTheSame(String report) throws Exception {
        var page = text(perform(commune, get(report)));
        var files = page.split("/tep/");
        var document = report.substring(report.lastIndexOf('/') + 1);
        for (var format : List.of(1, 2)) {
            var path = "/van-ban/" + document + "/tep/" + files[format].split("\"")[0];
            var bytes = perform(commune, get(path)).getContentAsByteArray();
            assertThat(words(bytes))
                    .contains(
                            "tháng " + world.today().getMonthValue() + " năm",
                            "2/19",
                            "chỉ tiêu áp dụng")
                    .contains("Chưa giải phóng mặt bằng (khách quan)", "Tỉnh bố trí vốn")
                    .contains("Thiếu vốn làm đường ấp", "Trần Văn Hẹn", "BC-UBND")
                    .doesNotContain("chưa viết");
        }
    }

    private static String words(byte[] file) throws Exception {
        if (file[0] == '%') {
            try (var print = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(print).replaceAll("\\s+", " ");
            }
        }
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return word.getText();
        }
    }

    private void theSuperiorGathers() throws Exception {
        var form =
                text(
                        perform(
                                province,
                                get("/bao-cao/nhanh/moi").param("unit", MonthWorld.PROVINCE)));
        var body =
                form.split("<select class=\"form-select\" id=\"body\"")[1]
                        .split("value=\"")[1]
                        .split("\"")[0];
        var report =
                perform(
                                province,
                                post("/bao-cao/nhanh")
                                        .param("unit", MonthWorld.PROVINCE)
                                        .param("set", MonthWorld.SET)
                                        .param("body", body))
                        .getRedirectedUrl();
        var page = text(perform(province, get(report)));
        assertThat(page).contains("Xã Đúng Hẹn (tiêu chí 3)", "1/2");
        assertThat(page).contains("Đã nộp", "trong đó đã tiếp nhận");
        assertThat(text(perform(province, get(report).param("phan", "kho-khan"))))
                .contains("Thiếu vốn làm đường ấp: 12 hộ.");
        perform(
                province,
                post(report + "/phan/kho-khan/gop")
                        .param("xa", MonthWorld.COMMUNE)
                        .param("version", "0"));
        assertThat(text(perform(province, get(report))))
                .contains("Xã Đúng Hẹn: Thiếu vốn làm đường ấp: 12 hộ.");
    }

    @Test
    void whatIsOwedIsMadeOnceWithTheDueDaysOfTheRuleAndLateIsWorkedOut() throws Exception {
        var last = world.today().minusMonths(1).withDayOfMonth(1);
        perform(province, get("/bao-cao/nop"));
        var row =
                jdbc.sql(
                                """
                                select o.due, o.internal_due, o.previous_cut_off, o.cut_off, o.overdue, o.days_late, count(*) over () as n
                                from handin.obligation_on(:today) o
                                where o.unit_id = :unit and o.period_from = :from
                                """)
                        .param("today", world.today())
                        .param("unit", world.id(MonthWorld.OTHER))
                        .param("from", last)
                        .query()
                        .singleRow();
        assertThat(row.get("n")).isEqualTo(1L);
        assertThat(row.get("due").toString()).isEqualTo(last.withDayOfMonth(15).toString());
        assertThat(row.get("internal_due").toString())
                .isEqualTo(last.withDayOfMonth(10).toString());
        assertThat(row.get("cut_off").toString()).isEqualTo(last.withDayOfMonth(10).toString());
        assertThat(row.get("previous_cut_off").toString())
                .isEqualTo(last.minusMonths(1).withDayOfMonth(10).toString());
        assertThat(row.get("overdue")).isEqualTo(true);
        var key = "%d-T%d".formatted(last.getYear(), last.getMonthValue());
        assertThat(
                        text(
                                perform(
                                        province,
                                        get("/bao-cao/nop")
                                                .param("ky", key)
                                                .param("trangThai", "LATE"))))
                .contains("Xã Trễ Hẹn", "quá hạn");
        assertThat(text(perform(province, get("/bao-cao/nop").param("ky", key))))
                .contains("đề nghị các đơn vị sau nộp", "Xã Trễ Hẹn (quá hạn");
    }

    @Test
    void aLaterDayIsGivenForOneUnitAndPeriodWithItsReason() throws Exception {
        var last = world.today().minusMonths(2).withDayOfMonth(1);
        var owed = owed(MonthWorld.OTHER, last);
        var refused =
                perform(
                        province,
                        post(owed + "/gia-han").param("due", "01/01/2020").param("why", "bão"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("Hạn mới phải sau hạn đang có")
                .contains("value=\"bão\"");
        var later = world.today().plusDays(2);
        var day =
                "%d/%d/%d".formatted(later.getDayOfMonth(), later.getMonthValue(), later.getYear());
        perform(province, post(owed + "/gia-han").param("due", day).param("why", "Ngập lụt"));
        assertThat(text(perform(province, get(owed))))
                .contains("Ngập lụt")
                .doesNotContain("quá hạn");
        assertThat(
                        perform(
                                        commune,
                                        post(owed + "/gia-han").param("due", day).param("why", "x"))
                                .getStatus())
                .as("another commune's")
                .isEqualTo(404);
    }

    @Test
    void theApiListsWhatIsOwed() throws Exception {
        var token = officers.bearer("thang.tinh", "vpdp-tinh", MonthWorld.PROVINCE);
        var answer =
                perform(token, get("/api/v1/report-obligations").param("unit", MonthWorld.OTHER));
        assertThat(Integer.parseInt(String.valueOf(answer.getHeader("X-Total-Count"))))
                .isGreaterThan(1);
        assertThat(text(answer)).contains("\"cycle\":\"MONTH\"", "\"state\":\"NOT_YET\"");
    }

    private String owed(String unit) {
        return owed(unit, world.today().withDayOfMonth(1));
    }

    private String owed(String unit, LocalDate from) {
        return "/bao-cao/nop/"
                + jdbc.sql(
                                "select id from handin.obligation where unit_id = :unit and"
                                        + " period_from = :from")
                        .param("unit", world.id(unit))
                        .param("from", from)
                        .query(Long.class)
                        .single();
    }

    private String open(String owed) throws Exception {
        var start = "/bao-cao/nhanh/moi?nghia-vu=" + owed.substring(owed.lastIndexOf('/') + 1);
        var form = text(perform(commune, get(start)));
        var body =
                form.split("<select class=\"form-select\" id=\"body\"")[1]
                        .split("value=\"")[1]
                        .split("\"")[0];
        return perform(
                        commune,
                        post("/bao-cao/nhanh")
                                .param("nghia-vu", owed.substring(owed.lastIndexOf('/') + 1))
                                .param("set", MonthWorld.SET)
                                .param("body", body))
                .getRedirectedUrl();
    }

    private int at(String indicator) {
        return jdbc.sql(
                        "select position from criteria.indicator where set_id = :set and code ="
                                + " :code")
                .param("set", MonthWorld.SET)
                .param("code", indicator)
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
