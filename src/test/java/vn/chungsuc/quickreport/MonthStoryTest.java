package vn.chungsuc.quickreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
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
import vn.chungsuc.petitions.PetitionWorld;

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
    @Autowired private PetitionWorld petitions;

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
        assertThat(draft).contains("2/19", "Đạt thêm trong kỳ: tiêu chí 3", report + "/nop\"");
        twoListingsAndAQuestionBeforeItGoes(report, draft);
        assertThat(perform(commune, post(report + "/lan-nop")).getStatus()).isEqualTo(302);
        assertThat(notices(province)).contains("Xã Đúng Hẹn đã nộp Báo cáo nhanh " + month());
        theReceiverReadsItPartByPart(owed);

        var again = perform(commune, post(report + "/lan-nop"));
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(text(again)).contains("đang chờ tiếp nhận");
        var taken = perform(commune, post(paper(report) + "/rut-chot").param("withdrawal", "x"));
        assertThat(taken.getStatus()).as("the receiver holds it").isEqualTo(409);
        assertThat(text(taken)).contains("đề nghị nơi nhận trả lại");
        thePaperSaysTheSame(report);

        assertThat(text(perform(province, post(owed + "/tra-lai").param("attempt", "1"))))
                .contains("Viết lý do trả lại");
        perform(
                province,
                post(owed + "/tra-lai").param("attempt", "1").param("reason", "Bổ sung số hộ"));
        assertThat(text(perform(commune, get("/"))))
                .contains("Bị trả lại", "trả lại ngày " + day(world.today()), "Bổ sung số hộ");
        assertThat(notices(commune)).contains("bị trả lại: Bổ sung số hộ");
        whatCameBackIsNotHandedIn();
        assertThat(text(perform(commune, post(report + "/lan-nop"))))
                .contains("chính là bản đã nộp");
        perform(commune, post(paper(report) + "/rut-chot"));
        perform(
                commune,
                post(report + "/phan/kho-khan")
                        .param("words", "Thiếu vốn làm đường ấp: 12 hộ.")
                        .param("version", "1"));
        perform(commune, post(report + "/lan-nop"));
        assertThat(perform(province, post(owed + "/tiep-nhan").param("attempt", "1")).getStatus())
                .as("what was on the screen is no more")
                .isEqualTo(409);
        assertThat(notices(province)).contains("(lần 2)");
        assertThat(perform(province, post(owed + "/tiep-nhan").param("attempt", "2")).getStatus())
                .isEqualTo(302);
        assertThat(notices(commune))
                .contains("Báo cáo nhanh " + month() + " của Xã Đúng Hẹn đã được tiếp nhận");
        assertThat(text(perform(commune, post(report + "/lan-nop")))).contains("đã được tiếp nhận");
        assertThat(text(perform(commune, post(paper(report) + "/rut-chot"))))
                .contains("đã được tiếp nhận, không sửa nữa");
        theSuperiorGathers();
    }

    /** What is not met wants a cause, what has no figure wants it: two listings, two questions. */
    private void twoListingsAndAQuestionBeforeItGoes(String report, String draft) throws Exception {
        assertThat(draft)
                .contains("Chỉ tiêu chưa đạt, nguyên nhân và đề xuất")
                .contains("Chỉ tiêu chưa có số liệu, cần bổ sung số liệu")
                .contains("Số liệu đến hết ngày");
        var causes = text(perform(commune, get(report + "/nguyen-nhan")));
        assertThat(causes)
                .contains("name=\"cause-" + at("2.1"), "Không hỏi nguyên nhân")
                .doesNotContain("name=\"cause-" + at("17.1"));
        assertThat(text(perform(commune, get(report + "/nop"))))
                .contains("Nộp báo cáo cho", "chỉ tiêu chưa có số liệu:", "17.1")
                .contains("«Công việc đã làm trong tháng»", "Vẫn nộp</button>", "Quay lại báo cáo")
                .doesNotContain("chưa ghi nguyên nhân", "«Khó khăn, vướng mắc»");
        assertThat(text(perform(commune, get(report)))).contains("Thiếu vốn làm đường ấp.");
    }

    private void theReceiverReadsItPartByPart(String owed) throws Exception {
        assertThat(text(perform(province, get(owed))).replaceAll("\\s+", " "))
                .contains("<h3>Kết quả thực hiện bộ tiêu chí</h3>", "Số liệu đến hết ngày")
                .contains("<h3>Chỉ tiêu chưa đạt, nguyên nhân và đề xuất</h3>")
                .contains(
                        "<h3>Khó khăn, vướng mắc</h3> <p class=\"mb-1\">Thiếu vốn làm đường"
                                + " ấp.</p>")
                .contains("Officer thang.xa, Công chức Phòng Kinh tế")
                .contains("Chưa có số liệu:");
    }

    /** In no list does what was sent back and not mended yet stand as handed in. */
    private void whatCameBackIsNotHandedIn() throws Exception {
        assertThat(text(perform(province, get("/bao-cao/nop"))))
                .contains("trả lại ngày " + day(world.today()) + ": «Bổ sung số hộ»")
                .contains("đã bị trả lại, chưa nộp lại");
        assertThat(text(perform(province, get("/"))))
                .contains("1 báo cáo đã trả lại, chưa nộp lại");
        var above = text(perform(province, get(superiors())));
        assertThat(above)
                .contains("Đã nộp", "Bị trả lại, chưa nộp lại: Xã Đúng Hẹn (trả lại ngày ")
                .contains(">0/2<");
        assertThat(text(perform(province, get(superiors() + "/nop"))))
                .as("nobody asks the province")
                .contains("Chưa có nơi nào đòi báo cáo này");
    }

    private String notices(RequestPostProcessor who) throws Exception {
        return text(perform(who, get("/thong-bao")));
    }

    private String month() {
        return "tháng %d năm %d".formatted(world.today().getMonthValue(), world.today().getYear());
    }

    private static String day(LocalDate day) {
        return vn.chungsuc.shared.Vi.date(day);
    }

    private void thePaperSaysTheSame(String report) throws Exception {
        var page = text(perform(commune, get(report)));
        var files = page.split("/tep/");
        for (var format : List.of(1, 2)) {
            var path = paper(report) + "/tep/" + files[format].split("\"")[0];
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

    /** The superior's own report of the month, opened once. */
    private String superiors() throws Exception {
        var standing =
                perform(province, get("/bao-cao/nhanh/moi").param("unit", MonthWorld.PROVINCE));
        if (standing.getRedirectedUrl() != null) {
            return standing.getRedirectedUrl();
        }
        var form = text(standing);
        var body =
                form.split("<select class=\"form-select\" id=\"body\"")[1]
                        .split("value=\"")[1]
                        .split("\"")[0];
        return perform(
                        province,
                        post("/bao-cao/nhanh")
                                .param("unit", MonthWorld.PROVINCE)
                                .param("set", MonthWorld.SET)
                                .param("body", body))
                .getRedirectedUrl();
    }

    private void theSuperiorGathers() throws Exception {
        var report = superiors();
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
    void openPetitionsOfTheUnitArePutIntoWhatTheReportAsks() throws Exception {
        var report = open(owed(MonthWorld.COMMUNE));
        var title = "Sớm phân bổ vốn đường ấp " + System.nanoTime();
        petitions.raise(MonthWorld.COMMUNE, title, MonthWorld.PROVINCE);
        var part = text(perform(commune, get(report).param("phan", "kien-nghi")));
        assertThat(part)
                .contains("kiến nghị chưa trả lời vào", "?phan=kien-nghi&amp;chen=true#panel")
                .doesNotContain(title);
        assertThat(text(perform(commune, get(report).param("phan", "kho-khan"))))
                .doesNotContain("kiến nghị chưa trả lời vào");
        assertThat(
                        text(
                                perform(
                                        commune,
                                        get(report)
                                                .param("phan", "kien-nghi")
                                                .param("chen", "true"))))
                .contains("- " + title + " (kiến nghị của Xã Đúng Hẹn).");
    }

    @Test
    void onlyTheOwingUnitWritesAndHandsInASuperiorReads() throws Exception {
        var owed = owed(MonthWorld.COMMUNE, world.today().minusMonths(1).withDayOfMonth(1));
        var report = open(owed);
        assertThat(text(perform(province, get(owed))))
                .doesNotContain("Viết báo cáo", "Nộp văn bản");
        assertThat(text(perform(province, get(report))))
                .contains("Chỉ Xã Đúng Hẹn viết và chốt văn bản này")
                .doesNotContain(report + "/nop\"", "Lưu thể thức", "?phan=");
        for (var writing :
                List.of(
                        post(report + "/lan-nop"),
                        post(paper(report) + "/lan-chot"),
                        post(paper(report) + "/so"),
                        post(paper(report) + "/sua-so"),
                        post(report + "/phan/kho-khan").param("words", "x").param("version", "0"),
                        get(report + "/nop"),
                        get(report + "/nguyen-nhan"),
                        post(owed + "/lan-nop").param("paper", "1"),
                        get("/bao-cao/nhanh/moi").param("unit", MonthWorld.COMMUNE),
                        post("/bao-cao/nhanh").param("unit", MonthWorld.COMMUNE))) {
            var refused = perform(province, writing);
            assertThat(refused.getStatus()).isEqualTo(403);
            assertThat(text(refused)).contains("của Xã Đúng Hẹn do chính đơn vị ấy viết");
        }
        assertThat(text(perform(commune, get(owed)))).contains("Viết báo cáo");
    }

    @Test
    void aMonthIsOfferedOnlyWhileTheUnitExisted() throws Exception {
        var code = world.founded("76003", "Mới Lập", LocalDate.of(2025, 7, 1));
        var officer = officers.as("thang.moi", "thuong-truc-xa", code);
        var may =
                perform(
                        officer,
                        get("/bao-cao/nhanh/moi").param("unit", code).param("ky", "2025-T5"));
        assertThat(text(may))
                .contains("thành lập ngày 01/07/2025 nên không có báo cáo tháng 5 năm 2025")
                .contains("value=\"2025-T7\"")
                .doesNotContain("value=\"2025-T6\"", "id=\"set\"");
        var made =
                perform(
                        officer,
                        post("/bao-cao/nhanh")
                                .param("unit", code)
                                .param("ky", "2025-T5")
                                .param("set", MonthWorld.SET)
                                .param("body", "1"));
        assertThat(made.getStatus()).isEqualTo(422);
        assertThat(text(perform(officer, get("/bao-cao/moi").param("year", "2024"))))
                .contains("không có báo cáo năm 2024")
                .doesNotContain("value=\"2024\"");
    }

    @Test
    void whatIsEnteredOrDeclaredAfterTheCutOffDoesNotCount() throws Exception {
        var owed = owed(MonthWorld.COMMUNE, world.today().minusMonths(1).withDayOfMonth(1));
        world.declare(MonthWorld.COMMUNE, 18);
        var page = text(perform(commune, get(open(owed))));
        assertThat(page)
                .contains("Số liệu đến hết ngày 10/")
                .contains(">1/19<")
                .doesNotContain("theo văn bản đã khai", "18/19");
    }

    @Test
    void aNumberWronglyCopiedIsPutRightWithItsReasonAndTheOldStays() throws Exception {
        var owed = owed(MonthWorld.COMMUNE, world.today().minusMonths(2).withDayOfMonth(1));
        var report = open(owed);
        perform(commune, post(report + "/lan-nop"));
        var tomorrow = world.today().plusDays(1);
        assertThat(text(number(paper(report) + "/so", "47", day(tomorrow), null)))
                .contains("Ngày ký " + day(tomorrow) + " chưa tới");
        assertThat(text(number(paper(report) + "/so", "47", "31/02/2026", null)))
                .contains("Tháng 2 năm 2026 chỉ có ngày 1 đến 28, không có ngày 31");
        assertThat(
                        number(paper(report) + "/so", "47", day(world.today().minusDays(3)), null)
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(perform(commune, get(report))))
                .contains("47/BC-UBND", "trước ngày chốt " + day(world.today()));
        var blank = number(paper(report) + "/sua-so", "74", day(world.today()), " ");
        assertThat(blank.getStatus()).isEqualTo(422);
        assertThat(text(blank)).contains("Viết vì sao sửa", "value=\"74\"");
        assertThat(text(number(paper(report) + "/sua-so", "74", day(tomorrow), "Ghi nhầm")))
                .contains("chưa tới");
        assertThat(
                        number(paper(report) + "/sua-so", "74", day(world.today()), "Đảo chữ số")
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(perform(commune, get(paper(report)))))
                .contains("74/BC-UBND", "47/BC-UBND", "Sửa số, ngày, người ký", "· Đảo chữ số")
                .contains("Officer thang.xa, Công chức Phòng Kinh tế");
        assertThat(
                        number(paper(report) + "/sua-so", "74", day(world.today()), "lần nữa")
                                .getStatus())
                .as("nothing changes")
                .isEqualTo(409);
    }

    private MockHttpServletResponse number(
            String path, String number, String date, @Nullable String why) throws Exception {
        var form =
                post(path)
                        .param("number", number)
                        .param("date", date)
                        .param("signerName", "Trần Văn Hẹn");
        return perform(commune, why == null ? form : form.param("why", why));
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

    /** The report of an obligation, as it stands or newly opened. */
    private String open(String owed) throws Exception {
        var id = owed.substring(owed.lastIndexOf('/') + 1);
        var standing = perform(commune, get("/bao-cao/nhanh/moi").param("nghia-vu", id));
        if (standing.getRedirectedUrl() != null) {
            return standing.getRedirectedUrl();
        }
        return perform(
                        commune,
                        post("/bao-cao/nhanh")
                                .param("nghia-vu", id)
                                .param("set", MonthWorld.SET)
                                .param("body", world.body(MonthWorld.COMMUNE)))
                .getRedirectedUrl();
    }

    /** Where it is signed, as any paper is. */
    private static String paper(String report) {
        return "/van-ban/" + report.substring(report.lastIndexOf('/') + 1);
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
