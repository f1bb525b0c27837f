package vn.chungsuc.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;

import java.io.ByteArrayInputStream;
import java.util.List;

@DatabaseTest
@Sql(
        scripts = {"/small-world.sql", "/counted-district.sql"},
        executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
class OverviewTest {

    private static final String ROLE = "vpdp-tinh";

    @Autowired MockMvcTester mvc;
    @Autowired TestOfficers officers;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;

    @Test
    void aThiTranIsShownApartAndNeverCounted() throws Exception {
        var body = api("/api/v1/overview/979?year=2023");
        assertThat(body.at("/totals/units").asInt()).isEqualTo(32);
        assertThat(body.at("/children").size()).isEqualTo(32);
        assertThat(page("/tong-quan/979?nam=2023"))
                .contains("32 đơn vị xét theo bộ tiêu chí, 2 đơn vị không xét");
    }

    @Test
    void pageApiAndWorkbookGiveTheSameFigures() throws Exception {
        var child = child(api("/api/v1/overview/979?year=2023"), "97001");
        var row = row("/tong-quan/979.xlsx?nam=2023", "97001");
        assertThat(child.get("criteriaMet").asInt()).isEqualTo(2);
        assertThat(child.get("indicatorsMet").asInt()).isEqualTo(4);
        assertThat(row.getCellText(4)).isEqualTo("Đạt");
        assertThat(row.getCellAsNumber(23).orElseThrow().intValue()).isEqualTo(2);
        assertThat(row.getCellAsNumber(26).orElseThrow().intValue()).isEqualTo(4);
        assertThat(row.getCellAsNumber(32).orElseThrow().intValue()).isEqualTo(1);
        assertThat(page("/tong-quan/979?nam=2023&q=so 01"))
                .contains("Xã Số 01")
                .doesNotContain("Xã Số 02")
                .contains("<strong>2</strong>")
                .contains(">4/57<");
    }

    @Test
    void aDeclaredTotalStandsBesideAndIsNeverSpreadOverItems() throws Exception {
        var child = child(api("/api/v1/overview/979?year=2023"), "97003");
        assertThat(child.get("criteriaMet").isNull()).isTrue();
        assertThat(child.at("/declared/criteria").asInt()).isEqualTo(15);
        assertThat(child.at("/declared/indicators").asInt()).isEqualTo(49);
        assertThat(row("/tong-quan/979.xlsx?nam=2023", "97003").getCellAsNumber(23)).isEmpty();
    }

    @Test
    void whatHasNoDataIsLeftOutOfTheMeanNotCountedAsZero() throws Exception {
        var totals = api("/api/v1/overview/979?year=2023").get("totals");
        assertThat(totals.get("meanCriteria").decimalValue())
                .isEqualByComparingTo("6"); // (2 + 1 + 15) / 3
        assertThat(page("/tong-quan/979?nam=2023")).contains("trên 3 đơn vị");
    }

    @Test
    void aUnitWithoutFiguresIsNotCountedAsFailing() throws Exception {
        var one = api("/api/v1/overview/979?year=2023").at("/totals/criteria/0");
        assertThat(one.get("met").asInt()).isEqualTo(1);
        assertThat(one.get("notMet").asInt()).isEqualTo(1);
        assertThat(one.get("missing").asInt()).isEqualTo(29);
        assertThat(one.get("declaredOnly").asInt()).isEqualTo(1);
        try (var book = workbook("/tong-quan/979.xlsx?nam=2023")) {
            var row = book.getSheet(1).orElseThrow().read().get(1 + 2);
            assertThat(List.of(row.getCellText(2), row.getCellText(3), row.getCellText(4)))
                    .containsExactly("1", "1", "29");
            assertThat(row.getCellText(6)).isEqualTo("1");
        }
    }

    @Test
    void thePageBehindAFigureShowsTheUnitsItCounts() throws Exception {
        var day = "&bo=xa-ntm-2021-2025&ngay=31/12/2023&tc=1-";
        assertThat(page("/tong-quan/979?nam=2023"))
                .contains("?nam=2023" + day.replace("&", "&amp;"));
        assertThat(page("/tong-quan/979?nam=2023" + day + "chua"))
                .contains("Đơn vị chưa đạt tiêu chí 1", "Xã Số 02")
                .doesNotContain("Xã Số 01", "Xã Số 03");
        assertThat(page("/tong-quan/979?nam=2023" + day + "van-ban"))
                .contains("Xã Số 03", " vd dec\"")
                .doesNotContain("Xã Số 01", "Xã Số 02");
        assertThat(page("/lanh-dao/979?nam=2023")).contains("1 đơn vị, 29 chưa có số liệu");
    }

    /**
     * One rule: what the overview counts of an area, the official report and the leader's page
     * count.
     */
    @Test
    void theOfficialReportCountsAsTheOverviewDoes() throws Exception {
        var report = report("97");
        var totals = api("/api/v1/overview/97?year=2023").get("totals");
        for (var number : List.of(1, 2, 3)) {
            var of = totals.get("criteria").get(number - 1);
            assertSource(report, number, "met", of.get("met").asInt());
            assertSource(report, number, "not", of.get("notMet").asInt());
            assertSource(report, number, "missing", of.get("missing").asInt());
            assertSource(report, number, "paper", of.get("declaredOnly").asInt());
        }
        assertThat(page(report))
                .contains(">3/32<", ">" + totals.get("ready").asInt() + "/32<")
                .contains(">" + totals.get("meanCriteria").asInt() + "<", "Chỉ văn bản ghi");
        assertThat(page("/tong-quan/97?nam=2023")).contains("3 đơn vị có số liệu");
        assertThat(page("/lanh-dao/97?nam=2023"))
                .contains("1 đơn vị, 29 chưa có số liệu, 1 chỉ văn bản ghi");
    }

    private void assertSource(String report, int criterion, String part, int units)
            throws Exception {
        assertThat(page(report + "?so=criterion:" + criterion + ":" + part))
                .as(criterion + " " + part)
                .contains("<p class=\"calc\">" + units + " / 32 đơn vị</p>");
    }

    /** A figure without a threshold is a figure: nowhere is it «chưa có số liệu». */
    @Test
    void aFigureThatDecidesNothingIsMissingNowhere() throws Exception {
        var before = page("/lanh-dao/97001?nam=2023");
        assertThat(before).contains("còn 53 chưa có số liệu");
        jdbc.sql(
                        """
                        insert into assessment.indicator_value (sheet_id, indicator, verdict, value, entered_at)
                        select s.id, 20, '-', 5, now()
                        from assessment.sheet s join units.unit u on u.id = s.unit_id
                        where u.code = '97001' and s.year = 2023
                        """)
                .update();
        assertThat(page("/lanh-dao/97001?nam=2023"))
                .contains("còn 52 chưa có số liệu, 1 có số liệu chưa xét được");
        assertThat(page("/lanh-dao/97?nam=2023")).contains("52 chỉ tiêu chưa có số liệu");
        assertThat(page(report("97"))).contains("1 chỉ tiêu có số liệu, chưa xét được.");
        jdbc.sql(
                        "delete from assessment.indicator_value where indicator = 20 and value = 5"
                            + " and verdict = '-'")
                .update();
    }

    private String report(String unit) throws Exception {
        var body =
                jdbc.sql(
                                """
                                insert into people.body (unit_id, kind, name, heading, symbol, place, valid_from)
                                select id, 'UBND', 'UBND tỉnh', 'ỦY BAN NHÂN DÂN', 'UBND', 'Đếm', '2016-01-01'
                                from units.unit where code = :code
                                returning id::text
                                """)
                        .param("code", unit)
                        .query(String.class)
                        .single();
        var made =
                mvc.post()
                        .uri("/bao-cao")
                        .param("year", "2023")
                        .param("unit", unit)
                        .param("set", "xa-ntm-2021-2025")
                        .param("body", body)
                        .param("asOf", "31/12/2023")
                        .with(csrf())
                        .with(officers.as("trong-dem", ROLE, "97"))
                        .exchange();
        return java.util.Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    }

    @Test
    void aYearThatOnlyAPaperToldIsNotComparedWith() throws Exception {
        var row = row("/tong-quan/979.xlsx?nam=2023", "97002");
        assertThat(row.getCellAsNumber(32)).isEmpty();
    }

    @Test
    void groupsKeepTheirSubtotalsInTheLinkAndInTheWorkbook() throws Exception {
        assertThat(page("/tong-quan/979?nam=2023&nhom=khu-vuc"))
                .contains("Khu vực I")
                .contains("Khu vực II");
        try (var book = workbook("/tong-quan/979.xlsx?nam=2023&nhom=khu-vuc")) {
            var rows = book.getSheet(1).orElseThrow().read();
            assertThat(rows.get(1 + 2).getCellText(0)).isEqualTo("Khu vực I");
            assertThat(rows.get(1 + 2).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(20);
            assertThat(rows.get(2 + 2).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(12);
        }
    }

    @Test
    void aParentsRateIsTheSumOfPartsNotTheMeanOfPercentages() throws Exception {
        // (90 + 830) / (100 + 1000) = 83,64 %; the mean of 90 % and 83 % would be 86,5 %
        assertThat(page("/tong-quan/979/chi-tieu/3.1?nam=2023"))
                .contains("83,64%")
                .contains("920 / 1.100");
    }

    @Test
    void thePageSpeaksEnglishWhereAskedItsWorkbookAndSheetOfPaperDoNot() throws Exception {
        assertThat(new String(inEnglish("/tong-quan/979?nam=2023"), UTF_8))
                .contains("Overview of huyện Đếm Trong, 2023", "not judged: 2", "Mean per unit");
        assertThat(new String(inEnglish("/lanh-dao/979?nam=2023"), UTF_8))
                .contains("s page: huyện Đếm Trong, 2023", "Criteria most units do not meet");
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(inEnglish("/tong-quan/979.xlsx?nam=2023")))) {
            assertThat(book.getFirstSheet().read().getFirst().getCellText(0))
                    .isEqualTo("Tổng quan huyện Đếm Trong, năm 2023");
        }
        try (var paper = Loader.loadPDF(inEnglish("/lanh-dao/979.pdf?nam=2023"))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Trang lãnh đạo: huyện Đếm Trong, năm 2023", "Bình quân tiêu chí");
        }
    }

    private byte[] inEnglish(String uri) {
        var answer =
                mvc.get()
                        .uri(uri)
                        .with(officers.as("trong-dem", ROLE, "97"))
                        .with(request -> {
                            var asked = new Cookie("ngon-ngu", "en");
                            request.setCookies(request.getCookies()[0], asked);
                            return request;
                        })
                        .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void anAreaOutsideOnesOwnIsNotFound() {
        assertThat(
                        mvc.get()
                                .uri("/tong-quan/979?nam=2023")
                                .with(officers.as("ngoai-dem", ROLE, "98")))
                .hasStatus(404)
                .bodyText()
                .contains("Không tìm thấy trang này", "id=\"danh-muc\"", "Đăng xuất");
    }

    @Test
    void homeAndTheOverviewBehindItsLinkGiveTheSameFigures() throws Exception {
        assertThat(page("/"))
                .contains("<dd>3<small>/32</small>")
                .contains("\"/tong-quan/97?nam=2023&amp;bo=xa-ntm-2021-2025&amp;ngay=31/12/2023\"");
        assertThat(page("/tong-quan/97?nam=2023&bo=xa-ntm-2021-2025&ngay=31/12/2023"))
                .contains("32 đơn vị xét theo bộ tiêu chí", "3 đơn vị có số liệu");
    }

    @Test
    void aDayThatIsNoneIsToldAndKept() throws Exception {
        assertThat(
                        mvc.get()
                                .uri("/tong-quan/979?nam=2023&ngay=31/02/x")
                                .with(officers.as("trong-dem", ROLE, "97")))
                .hasStatus(422)
                .bodyText()
                .contains("Không đọc được ngày «31/02/x»")
                .contains("value=\"31/02/x\"");
        assertThat(
                        mvc.get()
                                .uri("/tong-quan/979.xlsx?nam=2023&ngay=31/02/x")
                                .with(officers.as("trong-dem", ROLE, "97")))
                .hasStatus(409)
                .bodyText()
                .contains("Không đọc được ngày «31/02/x»");
    }

    @Test
    void theMatrixReadsRollUpsByIndexNeverTheValues() {
        var plan =
                String.join(
                        "\n",
                        jdbc.sql(
                                        """
                                        explain
                                        select s.met_mask from units.closure_v c
                                        join assessment.sheet_v s on s.unit_id = c.unit_id and s.year = 2023 and s.set_id = any ('{xa-ntm-2021-2025}')
                                        where c.ancestor_id = 1
                                        """)
                                .query(String.class)
                                .list());
        assertThat(plan).doesNotContain("indicator_value");
    }

    private String page(String uri) throws Exception {
        var answer = mvc.get().uri(uri).with(officers.as("trong-dem", ROLE, "97")).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private JsonNode api(String uri) throws Exception {
        var answer = mvc.get().uri(uri).with(officers.bearer("trong-dem", ROLE, "97")).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsString());
    }

    private static JsonNode child(JsonNode body, String code) {
        return body.get("children")
                .valueStream()
                .filter(one -> one.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ReadableWorkbook workbook(String uri) throws Exception {
        var answer = mvc.get().uri(uri).with(officers.as("trong-dem", ROLE, "97")).exchange();
        assertThat(answer).hasStatusOk();
        return new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private Row row(String uri, String code) throws Exception {
        try (var book = workbook(uri)) {
            List<Row> rows = book.getFirstSheet().read();
            return rows.stream()
                    .filter(row -> code.equals(row.getCellText(1)))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
