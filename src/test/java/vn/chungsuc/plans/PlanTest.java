package vn.chungsuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;
import vn.chungsuc.reader.Severity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** A plan from its first target to the version that takes its place. */
@DatabaseTest
class PlanTest {

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private PlanWorld world;

    private PlanWorld.Offices offices;
    private RequestPostProcessor clerk;
    private RequestPostProcessor chairman;
    private RequestPostProcessor province;

    @BeforeEach
    void aProvinceWithThreeCommunes() {
        offices = world.make();
        world.clear();
        clerk = officers.as("ke-hoach-xa", "thuong-truc-xa", "KE001");
        chairman = officers.as("ke-hoach-chu-tich", "chu-tich-xa", "KE001");
        province = officers.as("ke-hoach-tinh", "vpdp-tinh", "KE");
    }

    @Test
    void aTargetThatSaysTooLittleIsRefusedBesideItsFieldAndNothingIsLost() throws Exception {
        var plan = open(clerk, "KE001", offices.commune());
        refused(
                target(plan, "kind", "OTHER", "name", "Nhà văn hóa", "value", "3"),
                "Chưa có đơn vị tính",
                "Nhà văn hóa");
        refused(
                target(
                        plan,
                        "kind",
                        "OTHER",
                        "name",
                        "Nhà văn hóa",
                        "value",
                        "ba",
                        "measure",
                        "nhà"),
                "Không đọc được số «ba»",
                "Nhà văn hóa");
        refused(target(plan, "kind", "CRITERIA", "value", "20"), "Nhiều nhất là 19", "20");
        refused(
                target(plan, "kind", "INDICATOR", "indicator", "12.1", "value", "120"),
                "Tỷ lệ không thể quá 100",
                "120");
        refused(
                target(
                        plan, "kind", "OTHER", "name", "Ấp sạch", "measure", "ấp", "value", "30",
                        "keep", "18", "more", "11"),
                "Duy trì 18 và thêm 11 là 29, khác giá trị 30.",
                "Ấp sạch");
        refused(
                target(
                        plan,
                        "kind",
                        "OTHER",
                        "name",
                        "Vùng lúa",
                        "measure",
                        "ha",
                        "comparison",
                        "BETWEEN",
                        "value",
                        "300",
                        "upper",
                        "250"),
                "Cận trên 250 phải lớn hơn cận dưới 300.",
                "Vùng lúa");
        refused(
                send(
                        clerk,
                        post(plan + "/lo-trinh/nhiem-vu")
                                .param("words", "Làm đường")
                                .param("first", "30/6/2023")
                                .param("last", "1/5/2023")),
                "Ngày kết thúc đứng trước ngày bắt đầu.",
                "Làm đường");
        refused(
                send(
                        clerk,
                        post(plan + "/thong-tin")
                                .param("first", "31/12/2023")
                                .param("last", "1/1/2023")
                                .param("bases", "Căn cứ của tôi")),
                "Ngày kết thúc đứng trước ngày bắt đầu.",
                "Căn cứ của tôi");
        assertThat(send(clerk, post(plan + "/buoc").param("viec", "trinh")).getStatus())
                .isEqualTo(409);
    }

    @Test
    void theBaselineStandsBesideWhatIsTyped() throws Exception {
        var plan = open(clerk, "KE001", offices.commune());
        var about =
                get(plan + "/muc-tieu/hien-trang")
                        .param("kind", "INDICATOR")
                        .param("indicator", "12.1")
                        .param("comparison", "AT_LEAST");
        assertThat(text(send(clerk, about.param("value", "70"))))
                .contains("50 % (năm 2022)")
                .doesNotContain("Thấp hơn", "Đã đạt");
        assertThat(
                        text(
                                send(
                                        clerk,
                                        get(plan + "/muc-tieu/hien-trang")
                                                .param("kind", "CRITERIA")
                                                .param("comparison", "AT_LEAST")
                                                .param("value", "9"))))
                .contains("9 tiêu chí (năm 2022)", "Đã đạt rồi");
        assertThat(
                        text(
                                send(
                                        clerk,
                                        get(plan + "/muc-tieu/hien-trang")
                                                .param("kind", "CRITERIA")
                                                .param("comparison", "AT_LEAST")
                                                .param("value", "8"))))
                .contains("Thấp hơn hiện trạng");
        target(plan, "kind", "INDICATOR", "indicator", "12.1", "value", "70");
        world.ratio("KE001", "12.1", "1", "1");
        assertThat(text(send(clerk, get(plan + "/muc-tieu")))).contains("50 (2022)", "≥ 70 %");
        var json =
                text(
                        mvc.perform(
                                        get("/api/v1/plans/" + id(plan) + "/targets")
                                                .with(
                                                        officers.bearer(
                                                                "ke-hoach-api",
                                                                "thuong-truc-xa",
                                                                "KE001")))
                                .andReturn()
                                .getResponse());
        assertThat(json).contains("\"baseline\":50,\"baselineYear\":2022", "\"value\":70");
    }

    @Test
    void thePaperSaysWhatTheRoadmapAddsAndPassesItsOwnCheck() throws Exception {
        var plan = ready(open(clerk, "KE001", offices.commune()));
        assertThat(send(clerk, post(paper(plan) + "/lan-chot")).getStatus()).isEqualTo(409);
        approve(plan);
        layOut(plan);
        assertThat(send(clerk, post(paper(plan) + "/lan-chot")).getStatus()).isEqualTo(302);
        for (var kind : new String[] {"docx", "pdf"}) {
            var bytes =
                    send(clerk, get("/van-ban/" + id(plan) + "/tep/" + file(plan, kind)))
                            .getContentAsByteArray();
            var reading = Reader.read(bytes, Reference.NONE);
            assertThat(reading.findings())
                    .filteredOn(one -> one.severity() == Severity.ERROR)
                    .isEmpty();
            assertThat(String.join(" ", reading.paper().source().lines()))
                    .contains(
                            "hoàn thành thêm 06 tiêu chí: 1, 2, 11, 12, 13, 18 và 09 chỉ tiêu: 1.1,"
                                    + " 1.2, 2.1, 2.4, 11, 12.1, 12.2, 13.3, 18.1")
                    .contains(
                            "nâng lên 15/19 tiêu chí và 49/57 chỉ tiêu",
                            "Chỉ tiêu 18.1",
                            "Chỉ tiêu kế hoạch năm 2023".toUpperCase(java.util.Locale.ROOT));
        }
        send(
                clerk,
                post(paper(plan) + "/so")
                        .param("number", "249")
                        .param("date", "24/02/2023")
                        .param("signerName", "Dương Thị Dừa"));
        assertThat(send(clerk, post(plan + "/buoc").param("viec", "thuc-hien")).getStatus())
                .isEqualTo(302);
        assertThat(text(send(clerk, get(plan)))).contains("Đang thực hiện", "249/KH-UBND");
    }

    @Test
    void aTemplateChangedInWordIsCheckedPublishedFollowedByDraftsAndTakenBack() throws Exception {
        var plan = ready(open(clerk, "KE001", offices.commune()));
        var another = open(clerk, "KE001", offices.commune());
        approve(plan);
        layOut(plan);
        assertThat(send(clerk, get(TemplateSteps.KIND)).getStatus()).isEqualTo(403);
        var builtIn =
                send(province, get(TemplateSteps.KIND + "/co-san.docx")).getContentAsByteArray();
        var faulty = TemplateSteps.changed(builtIn, "{{ten_", "co_quan}} giao các ấp.");
        refused(
                send(province, TemplateSteps.upload(faulty).param("can-cu", "Công văn 45")),
                "Không có chỗ điền {{ten_co_quan}}. Có phải {{co_quan}}?",
                "Công văn 45");
        assertThat(send(province, TemplateSteps.upload("x".getBytes(StandardCharsets.UTF_8))))
                .extracting(MockHttpServletResponse::getStatus)
                .isEqualTo(422);
        var mended = TemplateSteps.changed(builtIn, "{{co", "_quan}} giao các ấp.");
        var version = send(province, TemplateSteps.upload(mended)).getRedirectedUrl();
        assertThat(text(send(province, get(version)))).contains("Mẫu bỏ {{che_do}}", "PHÂN CÔNG");
        var publish =
                Map.of("can-cu", "Công văn 45/VPĐP-NV ngày 12/3/2026", "tu", TemplateSteps.today());
        refused(
                send(province, TemplateSteps.form(version + "/cong-bo", publish)),
                "Chưa đồng ý: Mẫu bỏ {{che_do}}",
                "Công văn 45/VPĐP-NV");
        assertThat(draft(plan)).contains("TỔ CHỨC THỰC HIỆN", "Trên đây là Kế hoạch thực hiện");
        assertThat(
                        send(
                                        province,
                                        TemplateSteps.form(version + "/cong-bo", publish)
                                                .param("bo", "missing:che_do"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(draft(plan))
                .contains("PHÂN CÔNG THỰC HIỆN", "Ủy ban nhân dân xã Bến Dừa giao các ấp.")
                .doesNotContain("Trên đây là Kế hoạch thực hiện", "TỔ CHỨC THỰC HIỆN");
        assertThat(text(send(clerk, get(plan)))).contains("PHÂN CÔNG THỰC HIỆN");
        assertThat(send(clerk, post(paper(plan) + "/lan-chot")).getStatus()).isEqualTo(302);
        assertThat(send(province, post(version + "/thoi")).getStatus()).isEqualTo(302);
        for (var kind : new String[] {"docx", "pdf"}) {
            var frozen = get("/van-ban/" + id(plan) + "/tep/" + file(plan, kind));
            assertThat(lines(send(clerk, frozen).getContentAsByteArray()))
                    .contains("PHÂN CÔNG THỰC HIỆN", "giao các ấp.");
        }
        assertThat(text(send(clerk, get(plan)))).contains("PHÂN CÔNG THỰC HIỆN");
        assertThat(draft(another)).contains("TỔ CHỨC THỰC HIỆN", "Trên đây là Kế hoạch thực hiện");
        assertThat(text(send(province, get(TemplateSteps.KIND))))
                .contains("Đang áp dụng mẫu có sẵn", "chưa áp dụng ngày nào");
    }

    private String draft(String plan) throws Exception {
        return lines(send(clerk, get(paper(plan) + "/du-thao.docx")).getContentAsByteArray());
    }

    private static String lines(byte[] paper) {
        return String.join(" ", Reader.read(paper, Reference.NONE).paper().source().lines());
    }

    @Test
    void oneApprovedPlanAYearAndAnAmendmentTakesItsPlace() throws Exception {
        var first = ready(open(clerk, "KE001", offices.commune()));
        var second = ready(open(clerk, "KE001", offices.commune()));
        approve(first);
        send(clerk, post(second + "/buoc").param("viec", "trinh"));
        var refused = send(chairman, post(second + "/buoc").param("viec", "duyet"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("đã có kế hoạch năm 2023 được duyệt");
        assertThat(send(chairman, post(second + "/buoc").param("viec", "tra-lai")).getStatus())
                .isEqualTo(422);
        assertThat(
                        send(
                                        chairman,
                                        post(second + "/buoc")
                                                .param("viec", "tra-lai")
                                                .param("reason", "Trùng năm"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(send(clerk, get(second + "/thay-doi")))).contains("Trùng năm");

        assertThat(
                        send(
                                        clerk,
                                        post(first + "/muc-tieu")
                                                .param("kind", "CRITERIA")
                                                .param("comparison", "AT_LEAST")
                                                .param("value", "16"))
                                .getStatus())
                .isEqualTo(409);
        var amended =
                send(clerk, post(first + "/dieu-chinh").param("why", "Tỉnh giao thêm"))
                        .getRedirectedUrl();
        target(amended, "kind", "OTHER", "name", "Đường hoa", "measure", "km", "value", "5");
        approve(amended);
        assertThat(text(send(clerk, get(amended + "/thay-doi"))))
                .contains("Đường hoa", "Khác bản trước", "Tỉnh giao thêm");
        assertThat(text(send(clerk, get(first)))).contains("Đã có bản điều chỉnh");
        assertThat(text(send(clerk, get("/ke-hoach").param("nam", "2023"))))
                .contains(amended + "\"")
                .doesNotContain(first + "\"");
    }

    @Test
    void linesOfAnApprovedPlanBecomeTasksOnceAndAnAmendmentTouchesOnlyWhatDiffers()
            throws Exception {
        var plan = ready(open(clerk, "KE001", offices.commune()));
        duty(plan, "", "Họp dân từng ấp", "Ấp Trên", "30/06/2023", "");
        duty(plan, "", "Ra quân vệ sinh", "Ấp Dưới", "", "thứ 7 hằng tuần");
        assertThat(text(send(chairman, get(plan + "/giao-viec"))))
                .contains("Kế hoạch được duyệt thì giao việc ở đây", "Họp dân từng ấp")
                .doesNotContain("Giao các dòng đã chọn");
        assertThat(send(chairman, post(plan + "/giao-viec").param("giu", "r-1.1")).getStatus())
                .isEqualTo(409);
        refused(send(clerk, get(plan + "/lo-trinh/goi-y?budget=mot")), "Không đọc được số", "mot");
        assertThat(text(send(clerk, get(plan + "/lo-trinh/goi-y"))))
                .contains("Gợi ý thứ tự lộ trình", "Quý 1", "Quý 3");
        assertThat(send(clerk, post(plan + "/lo-trinh/goi-y")).getStatus()).isEqualTo(302);
        assertThat(text(send(clerk, get(plan)))).contains("quý I/2023", "quý III/2023");
        approve(plan);
        var lines = lines(plan);
        var unknown = send(chairman, post(plan + "/giao-viec").param("giu", "r-1.1", lines.get(0)));
        refused(unknown, "Không có ai tên «Lê Thị Lộ", "Họp dân từng ấp");
        give(plan, lines.get(0), lines.get(1));
        var given = text(send(chairman, get(plan + "/giao-viec")));
        var first = task(given, "Họp dân từng ấp");
        var second = task(given, "Ra quân vệ sinh");
        give(plan, lines.get(0), lines.get(1));
        assertThat(text(send(chairman, get(plan + "/giao-viec")))).contains(first, second);
        assertThat(text(send(chairman, get(first))))
                .contains("Kế hoạch năm 2023, nhiệm vụ 1", plan + "/giao-viec#" + lines.get(0));
        assertThat(text(send(clerk, get(plan + "/lo-trinh")))).contains(first, "quá ");

        var amended =
                send(clerk, post(plan + "/dieu-chinh").param("why", "Tỉnh giao thêm"))
                        .getRedirectedUrl();
        var copied = text(send(clerk, get(amended + "/lo-trinh")));
        var ids = Pattern.compile("sua=n-(\\d+)#").matcher(copied).results().toList();
        duty(amended, ids.get(0).group(1), "Họp dân từng ấp", "Ấp Trên", "31/07/2023", "");
        send(clerk, post(amended + "/lo-trinh/nhiem-vu/bo").param("duty", ids.get(1).group(1)));
        duty(amended, "", "Trồng đường hoa", "Ấp Dưới", "31/08/2023", "");
        approve(amended);
        assertThat(text(send(chairman, get(amended + "/giao-viec"))))
                .contains("kế hoạch đã sửa", "đến hết 30/06/2023", "không còn trong kế hoạch")
                .contains("1 dòng kế hoạch đã sửa, 1 dòng không còn trong kế hoạch");
        give(amended, lines(amended).toArray(String[]::new));
        var now = text(send(chairman, get(amended + "/giao-viec")));
        assertThat(now).contains(first, "31/07/2023", "Trồng đường hoa").doesNotContain(second);
        assertThat(text(send(chairman, get(second)))).contains("Thôi lặp lại", "Tỉnh giao thêm");
        assertThat(text(send(province, get(amended + "/giao-viec"))))
                .contains("không giao", "Trồng đường hoa");
    }

    private void duty(String plan, String id, String words, String lead, String last, String due)
            throws Exception {
        assertThat(
                        send(
                                        clerk,
                                        post(plan + "/lo-trinh/nhiem-vu")
                                                .param("duty-id", id)
                                                .param("words", words)
                                                .param("lead", lead)
                                                .param("last", last)
                                                .param("due", due))
                                .getStatus())
                .isEqualTo(302);
    }

    /** Keys of the duties that wait to be given, changed or taken away. */
    private java.util.List<String> lines(String plan) throws Exception {
        return Pattern.compile("name=\"giu\" value=\"(d-\\d+)\"")
                .matcher(text(send(chairman, get(plan + "/giao-viec"))))
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    private void give(String plan, String... lines) throws Exception {
        assertThat(send(chairman, post(plan + "/giao-viec").param("giu", lines)).getStatus())
                .isEqualTo(302);
    }

    private static String task(String page, String words) {
        var from = page.indexOf(words, page.indexOf("Đã giao"));
        var found = Pattern.compile("/nhiem-vu/\\d+").matcher(page);
        assertThat(found.find(from)).isTrue();
        return found.group();
    }

    @Test
    void aPlanWithoutSomebodyForEachCriterionIsNotApproved() throws Exception {
        var plan = open(clerk, "KE001", offices.commune());
        target(plan, "kind", "INDICATOR", "indicator", "12.1", "value", "70");
        var refused = send(clerk, post(plan + "/buoc").param("viec", "trinh"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("Chưa có người phụ trách: tiêu chí 12 (chỉ tiêu 12.1)");
        target(
                plan,
                "kind",
                "INDICATOR",
                "indicator",
                "12.2",
                "value",
                "1",
                "lead",
                "Lê Thị Lộ, công chức");
        assertThat(text(send(clerk, post(plan + "/buoc").param("viec", "trinh"))))
                .contains("12.1")
                .doesNotContain("12.2");
    }

    @Test
    void whatIsHandedDownIsHeldAgainstTheSum() throws Exception {
        var plan = open(province, "KE", offices.province());
        send(
                province,
                post(plan + "/muc-tieu")
                        .param("kind", "READY")
                        .param("comparison", "AT_LEAST")
                        .param("value", "2")
                        .param("don-vi", "" + world.unit("KE002"), "" + world.unit("KE003")));
        send(
                province,
                post(plan + "/muc-tieu")
                        .param("kind", "MEAN")
                        .param("comparison", "MORE_THAN")
                        .param("value", "15,8"));
        var page = text(send(province, get(plan + "/muc-tieu")));
        assertThat(page)
                .contains(
                        "≥ 2 xã",
                        "1 (2022)",
                        "&gt; 15,8 tiêu chí/xã",
                        "14,33 (2022)",
                        "Xã Cồn Ổi",
                        "Xã Rạch Mít");
        var found = Pattern.compile("/muc-tieu/(\\d+)/giao").matcher(page);
        assertThat(found.find()).isTrue();
        var quotas = plan + "/muc-tieu/" + found.group(1) + "/giao";
        refused(
                send(province, post(quotas).param("q-" + world.unit("KE002"), "một")),
                "Không đọc được số «một»",
                "một");
        send(province, post(quotas).param("q-" + world.unit("KE002"), "1"));
        assertThat(text(send(province, get(quotas)))).contains("còn thiếu 1.");
        send(
                province,
                post(quotas)
                        .param("q-" + world.unit("KE002"), "1")
                        .param("q-" + world.unit("KE003"), "1"));
        assertThat(text(send(province, get(quotas)))).contains("đúng bằng chỉ tiêu: 2.");
        assertThat(send(clerk, get(plan)).getStatus()).isEqualTo(404);
        assertThat(text(send(province, get(plan)))).contains("02 xã", "xã Cồn Ổi, xã Rạch Mít");
        thePaperOfAnAreaPassesItsOwnCheck(plan);
    }

    private void thePaperOfAnAreaPassesItsOwnCheck(String plan) throws Exception {
        send(
                province,
                post(plan + "/muc-tieu")
                        .param("kind", "OTHER")
                        .param("name", "Tỷ lệ hộ nghèo")
                        .param("comparison", "LESS_THAN")
                        .param("value", "28")
                        .param("measure", "%")
                        .param("before", "31,5")
                        .param("beforeYear", "2022"));
        assertThat(text(send(province, get(plan + "/muc-tieu")))).contains("31,5 (2022)", "tự ghi");
        for (var part :
                java.util.List.of(
                        "muc-dich",
                        "yeu-cau",
                        "muc-tieu-chung",
                        "noi-dung",
                        "giai-phap",
                        "to-chuc")) {
            send(
                    province,
                    post(plan + "/phan/" + part)
                            .param("words", "- Các cấp, các ngành tổ chức thực hiện.")
                            .param("version", "0"));
        }
        var signer =
                Pattern.compile("<option value=\"(\\d+)\"")
                        .matcher(text(send(province, get(plan))));
        assertThat(signer.find()).isTrue();
        send(
                province,
                post(paper(plan) + "/the-thuc")
                        .param("place", "Gò Kế")
                        .param("signer", signer.group(1))
                        .param("recipients", "Sở, ngành\nLưu: VT"));
        var draft = send(province, get(paper(plan) + "/du-thao.docx")).getContentAsByteArray();
        var reading = Reader.read(draft, Reference.NONE);
        assertThat(reading.findings())
                .filteredOn(one -> one.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(String.join(" ", reading.paper().source().lines()))
                .contains("31,5 (2022)*", "Số liệu do đơn vị tự ghi", "năm 2022: 31,5%");
    }

    @Test
    void whatFellShortIsCarriedIntoTheNextYearsPlan() throws Exception {
        var plan = open(clerk, "KE001", offices.commune());
        send(
                clerk,
                post(plan + "/han-che")
                        .param("kind", "SUBJECTIVE")
                        .param("words", "Ấp chưa họp dân."));
        var next =
                send(
                                clerk,
                                post("/ke-hoach")
                                        .param("year", "2024")
                                        .param("unit", "KE001")
                                        .param("set", PlanWorld.SET)
                                        .param("body", "" + offices.commune()))
                        .getRedirectedUrl();
        assertThat(text(send(clerk, get(next + "/han-che"))))
                .contains("Ấp chưa họp dân.", "từ kế hoạch 2023");
        assertThat(text(send(clerk, get(next))))
                .contains("Nguyên nhân chủ quan", "- Ấp chưa họp dân.");
    }

    @Test
    void aPaperThatWasReadBecomesADraftToBeCorrected() throws Exception {
        var kept =
                send(
                        province,
                        post("/van-ban/soat/giu")
                                .param("ten", "Kế hoạch trên giấy")
                                .param("loi", PAPER));
        var check = kept.getRedirectedUrl().replaceAll("\\D", "");
        var read = text(send(province, get("/ke-hoach/tu-van-ban/" + check)));
        assertThat(read).contains("02 xã đạt chuẩn Nông thôn mới", "tỷ lệ hộ nghèo", "&lt; 28 %");
        var request =
                post("/ke-hoach/tu-van-ban/" + check)
                        .param("year", "2023")
                        .param("set", PlanWorld.SET)
                        .param("body", "" + offices.province());
        Pattern.compile("name=\"giu\" value=\"([^\"]+)\"")
                .matcher(read)
                .results()
                .forEach(one -> request.param("giu", one.group(1)));
        var plan = send(province, request).getRedirectedUrl().replace("/muc-tieu", "");
        assertThat(text(send(province, get(plan + "/muc-tieu"))))
                .contains("≥ 2 xã", "1 (2022)", "Xã Cồn Ổi", "Xã Rạch Mít", "&lt; 28 %");
        assertThat(text(send(province, get(plan + "/lo-trinh"))))
                .contains("Sở Tài chính", "31/08/2023");
        assertThat(text(send(province, get(plan))))
                .contains(
                        "Căn cứ Nghị quyết số 07/NQ-HU",
                        "Làm căn cứ chỉ đạo, kiểm tra.",
                        "dưới 28%");
        assertThat(send(clerk, get("/ke-hoach/tu-van-ban/" + check)).getStatus()).isEqualTo(404);
    }

    @Test
    void aDistrictsPlanReadAndIssuedAgainSaysWhatItSaid() throws Exception {
        var seed = Path.of("../shared/seeds/S1.txt");
        assumeTrue(Files.exists(seed), "the paper stands beside the source tree");
        var words = Files.readString(seed);
        var kept =
                send(
                        province,
                        post("/van-ban/soat/giu")
                                .param("ten", "Kế hoạch huyện")
                                .param("loi", words));
        var from = "/ke-hoach/tu-van-ban/" + kept.getRedirectedUrl().replaceAll("\\D", "");
        var request =
                post(from)
                        .param("year", "2024")
                        .param("set", PlanWorld.SET)
                        .param("body", "" + offices.province());
        Pattern.compile("name=\"giu\" value=\"([^\"]+)\"")
                .matcher(text(send(province, get(from))))
                .results()
                .forEach(one -> request.param("giu", one.group(1)));
        var plan = send(province, request).getRedirectedUrl().replace("/muc-tieu", "");
        var draft = send(province, get(paper(plan) + "/du-thao.docx")).getContentAsByteArray();
        var again = Reader.read(draft, Reference.NONE);
        var figures = again.facts().stream().map(one -> one.value() + " " + one.unit()).toList();
        assertThat(Reader.read(words, Reference.NONE).facts())
                .filteredOn(one -> one.kind().equals("target"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(figures).contains(one.value() + " " + one.unit()));
        assertThat(String.join(" ", again.paper().source().lines()))
                .contains(
                        "Quài Cang, Quài Nưa, Chiềng Sinh",
                        "duy trì 18",
                        "Nghị quyết số 07/NQ-HU",
                        "phân bổ nguồn lực cho Chương trình",
                        "Nhân rộng mô hình bản nông thôn mới");
    }

    private static final String PAPER =
            """
            ỦY BAN NHÂN DÂN
            TỈNH GÒ KẾ

            Số: 12/KH-UBND

            Gò Kế, ngày 25 tháng 03 năm 2023

            KẾ HOẠCH
            Thực hiện Chương trình MTQG xây dựng nông thôn mới năm 2023

            Căn cứ Nghị quyết số 07/NQ-HU ngày 10/12/2021 của Tỉnh ủy về xây dựng nông thôn mới;

            I. MỤC ĐÍCH, YÊU CẦU

            1. Mục đích

            Làm căn cứ chỉ đạo, kiểm tra.

            2. Yêu cầu

            - Quán triệt thống nhất trong các cơ quan.

            II. MỤC TIÊU

            1. Mục tiêu chung

            Xây dựng nông thôn mới bền vững.

            2. Mục tiêu cụ thể

            - 02 xã đạt chuẩn Nông thôn mới (xã Cồn Ổi, Rạch Mít).

            - Các chỉ tiêu về chất lượng cuộc sống: tỷ lệ hộ nghèo khu vực nông thôn giảm còn dưới 28%.

            III. GIẢI PHÁP THỰC HIỆN

            - Tuyên truyền, vận động nhân dân tham gia.

            IV. TỔ CHỨC THỰC HIỆN

            1. Sở Tài chính

            - Chủ trì tham mưu phân bổ vốn cho các xã, hoàn thành trước ngày 01/9/2023.

            Nơi nhận:
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Dương Thị Dừa
            """;

    private String open(RequestPostProcessor who, String unit, int body) throws Exception {
        return String.valueOf(
                send(
                                who,
                                post("/ke-hoach")
                                        .param("year", "2023")
                                        .param("unit", unit)
                                        .param("set", PlanWorld.SET)
                                        .param("body", "" + body))
                        .getRedirectedUrl());
    }

    /** With a target, the nine indicators and every part written. */
    private String ready(String plan) throws Exception {
        target(plan, "kind", "CRITERIA", "value", "15");
        world.lay(Long.parseLong(id(plan)));
        for (var part :
                Map.of(
                                "muc-dich",
                                "Nâng cao đời sống nhân dân.",
                                "yeu-cau",
                                "- Làm đúng kế hoạch.",
                                "giai-phap",
                                "- Tuyên truyền sâu rộng.",
                                "to-chuc",
                                "- Các ấp tổ chức thực hiện.",
                                "nhiem-vu",
                                "Các ngành tập trung thực hiện.")
                        .entrySet()) {
            send(
                    clerk,
                    post(plan + "/phan/" + part.getKey())
                            .param("words", part.getValue())
                            .param("version", "0"));
        }
        return plan;
    }

    private void approve(String plan) throws Exception {
        assertThat(send(clerk, post(plan + "/buoc").param("viec", "trinh")).getStatus())
                .isEqualTo(302);
        assertThat(send(chairman, post(plan + "/buoc").param("viec", "duyet")).getStatus())
                .isEqualTo(302);
    }

    private void layOut(String plan) throws Exception {
        var page = text(send(clerk, get(plan)));
        var signer = Pattern.compile("<option value=\"(\\d+)\"").matcher(page);
        assertThat(signer.find()).isTrue();
        send(
                clerk,
                post(paper(plan) + "/the-thuc")
                        .param("place", "Bến Dừa")
                        .param("signer", signer.group(1))
                        .param("recipients", "UBND tỉnh (báo cáo)\nLưu: VT"));
        var findings =
                Pattern.compile("name=\"finding\" value=\"([^\"]+)\"")
                        .matcher(text(send(clerk, get(plan))));
        while (findings.find()) {
            send(
                    clerk,
                    post(paper(plan) + "/giai-trinh")
                            .param("finding", findings.group(1))
                            .param("waiver", "Không có"));
        }
    }

    private String file(String plan, String kind) throws Exception {
        var page = text(send(clerk, get(plan)));
        var links = Pattern.compile("/tep/(\\d+)\"").matcher(page);
        assertThat(links.find()).isTrue();
        var docx = links.group(1);
        assertThat(links.find()).isTrue();
        return kind.equals("docx") ? docx : links.group(1);
    }

    private MockHttpServletResponse target(String plan, String... fields) throws Exception {
        var request = post(plan + "/muc-tieu");
        var compared = false;
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
            compared |= fields[i].equals("comparison");
        }
        return send(clerk, compared ? request : request.param("comparison", "AT_LEAST"));
    }

    private static void refused(MockHttpServletResponse answer, String sentence, String typed)
            throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains(sentence, typed);
    }

    private MockHttpServletResponse send(
            RequestPostProcessor who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(who).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8).replace("&#39;", "'");
    }

    /** Where it is signed, as any paper is. */
    private static String paper(String plan) {
        return "/van-ban/" + plan.substring(plan.lastIndexOf('/') + 1);
    }

    private static String id(String plan) {
        return plan.substring(plan.lastIndexOf('/') + 1);
    }
}
