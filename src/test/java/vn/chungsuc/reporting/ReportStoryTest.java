package vn.chungsuc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.LoadBody;
import vn.chungsuc.people.NewBody;
import vn.chungsuc.people.NewSigner;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Units;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The story of a report: drafted, refused, answered for, frozen, numbered, and the same for ever.
 */
@DatabaseTest
class ReportStoryTest {

    private static final String SET = "xa-ntm-2021-2025";
    private static final String OFFICE = "vpdp-tinh";

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;
    @Autowired private Units units;
    @Autowired private LoadBody loadBody;
    @Autowired private CriteriaSets sets;

    private int body;

    @BeforeEach
    void aProvinceWithThreeCommunes() {
        jdbc.sql(
                        """
                        insert into units.unit (code, level, valid_from)
                        values ('97', 'PROVINCE', '2016-01-01'), ('97001', 'COMMUNE', '2016-01-01'),
                               ('97002', 'COMMUNE', '2016-01-01'), ('97003', 'COMMUNE', '2016-01-01')
                        on conflict do nothing
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from)
                        select u.id, n.name, n.kind, u.valid_from
                        from (values ('97', 'Ruộng Mẫu', 'tỉnh'), ('97001', 'Lúa Chín', 'xã'), ('97002', 'Bờ Tre', 'xã'),
                                     ('97003', 'Chợ Nổi', 'phường')) n (code, name, kind)
                        join units.unit u on u.code = n.code
                        on conflict do nothing
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into units.unit_parent (unit_id, parent_id, valid_from)
                        select c.id, p.id, c.valid_from
                        from units.unit c, units.unit p
                        where c.code in ('97001', '97002', '97003') and p.code = '97'
                        on conflict do nothing
                        """)
                .update();
        units.refreshTree();
        sheet("97001", 2024, 0b111, 3, 10);
        sheet("97002", 2024, 0b001, 1, 4);
        sheet("97001", 2023, 0b001, 1, 4);
        ratio("97001", "190113", "204379");
        ratio("97002", "1000", "3000");
        body =
                loadBody.handle(
                        unit("97"),
                        new NewBody(
                                "UBND",
                                "Ủy ban nhân dân tỉnh Ruộng Mẫu",
                                null,
                                "ỦY BAN NHÂN DÂN\nTỈNH RUỘNG MẪU",
                                "UBND",
                                "Ruộng Mẫu",
                                LocalDate.of(2016, 1, 1),
                                null),
                        List.of(
                                new NewSigner(
                                        "TM. ỦY BAN NHÂN DÂN",
                                        "KT. CHỦ TỊCH",
                                        "PHÓ CHỦ TỊCH",
                                        "Lê Thị Lúa",
                                        LocalDate.of(2016, 1, 1),
                                        null)));
    }

    @Test
    void aReportIsRefusedUntilItIsWholeThenFrozenNumberedAndTheSameForEver() throws Exception {
        var report = draft(2024);
        var refused = perform(post(report + "/lan-chot"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("Chưa chọn người ký.").contains("chưa có nội dung");

        signAndWaive(report);
        var page = text(perform(get(report)));
        assertThat(page).contains("Chốt để trình ký</button>");
        assertThat(perform(post(report + "/lan-chot")).getStatus()).isEqualTo(302);

        var docx = perform(get(file(report, "docx"))).getContentAsByteArray();
        var pdf = perform(get(file(report, "pdf"))).getContentAsByteArray();
        everyFigureIsTheDatabases(docx, pdf, text(perform(get(report))));

        assertThat(text(number(report, "0", "32/13/2024")))
                .contains("Số văn bản là số nguyên dương");
        assertThat(number(report, "47", "15/01/2025").getStatus()).isEqualTo(302);
        assertThat(text(perform(get(report)))).contains("47/BC-UBND").contains("Đã ban hành");

        rename("97001", "Đổi Tên");
        assertThat(perform(get(file(report, "docx"))).getContentAsByteArray()).isEqualTo(docx);
        assertThat(perform(get(file(report, "pdf"))).getContentAsByteArray()).isEqualTo(pdf);

        var second = draft(2024);
        signAndWaive(second);
        perform(post(second + "/lan-chot"));
        var taken = number(second, "47", "16/01/2025");
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(text(taken)).contains("Số này đã dùng cho văn bản 47/BC-UBND");
        assertThat(
                        perform(post(second + "/rut-chot").param("withdrawal", "Sửa số liệu"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(perform(get("/van-ban/" + second.substring(second.lastIndexOf('/') + 1)))))
                .contains("Rút chốt")
                .contains("Sửa số liệu")
                .contains("Đã rút");
    }

    @Test
    void eachFigureLeadsToTheSheetsItCameFrom() throws Exception {
        var report = draft(2023);
        assertThat(text(perform(get(report).param("so", "assessed"))))
                .contains("Xã Lúa Chín")
                .contains("/danh-gia/97001/2023?bo=" + SET);
        assertThat(perform(get(report).param("so", "nonsense")).getStatus()).isEqualTo(404);
    }

    @Test
    void twoWhoWriteTheSamePartAreToldAndNeitherTextIsLost() throws Exception {
        var report = draft(2024);
        perform(post(report + "/phan/noi-bat").param("words", "Bản của Lan").param("version", "0"));
        var clash =
                perform(
                        post(report + "/phan/noi-bat")
                                .param("words", "Bản của Minh")
                                .param("version", "0"));
        assertThat(clash.getStatus()).isEqualTo(409);
        assertThat(text(clash)).contains("Bản của Lan").contains("Bản của Minh");
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        var report = draft(2024);
        var stranger = officers.as("bao-cao-la", OFFICE, "98");
        assertThat(mvc.perform(get(report).with(stranger)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        var reader = officers.as("bao-cao-doc", "mat-tran", "97");
        assertThat(mvc.perform(get(report).with(reader)).andReturn().getResponse().getStatus())
                .isEqualTo(200);
        assertThat(
                        mvc.perform(post(report + "/lan-chot").with(csrf()).with(reader))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
    }

    private void everyFigureIsTheDatabases(byte[] docx, byte[] pdf, String screen)
            throws Exception {
        var percent = Vi.percent(new BigDecimal(191113), new BigDecimal(207379));
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)));
                var print = Loader.loadPDF(pdf)) {
            var words = word.getText();
            var printed = new PDFTextStripper().getText(print).replaceAll("\\s+", " ");
            for (var place : List.of(words, printed, screen)) {
                assertThat(place).contains("191.113", "207.379", percent, "2/2", "0/2");
                assertThat(place).contains("Xã Lúa Chín", "3/19", "1/19");
                assertThat(place).doesNotContain("Chợ Nổi");
            }
        }
    }

    private String draft(int year) throws Exception {
        var made =
                perform(
                        post("/bao-cao")
                                .param("year", String.valueOf(year))
                                .param("unit", "97")
                                .param("set", SET)
                                .param("body", String.valueOf(body))
                                .param("asOf", "31/12/" + year));
        assertThat(made.getStatus()).as(text(made)).isEqualTo(302);
        return java.util.Objects.requireNonNull(made.getRedirectedUrl());
    }

    private void signAndWaive(String report) throws Exception {
        var signer =
                jdbc.sql("select id from people.signer where body_id = :b")
                        .param("b", body)
                        .query(String.class)
                        .single();
        perform(
                post(report + "/the-thuc")
                        .param("place", "Ruộng Mẫu")
                        .param("signer", signer)
                        .param("recipients", "UBND các xã\nLưu: VT"));
        var open = text(perform(get(report)));
        var keys =
                java.util.regex.Pattern.compile("name=\"finding\" value=\"([^\"]+)\"")
                        .matcher(open)
                        .results()
                        .map(m -> m.group(1))
                        .toArray(String[]::new);
        assertThat(keys).isNotEmpty();
        perform(
                post(report + "/giai-trinh")
                        .param("finding", keys)
                        .param("reason", "Không phát sinh trong năm"));
    }

    private MockHttpServletResponse number(String report, String number, String date)
            throws Exception {
        return perform(
                multipart(report + "/so")
                        .file(
                                new MockMultipartFile(
                                        "copy",
                                        "ban ky.pdf",
                                        "application/pdf",
                                        "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                        .param("number", number)
                        .param("date", date)
                        .param("signerName", "Lê Thị Lúa"));
    }

    private String file(String report, String kind) throws Exception {
        var id = report.substring(report.lastIndexOf('/') + 1);
        var column = kind + "_id";
        var file =
                jdbc.sql(
                                "select "
                                        + column
                                        + " from documents.frozen where document_id = :id and"
                                        + " withdrawn_at is null")
                        .param("id", Long.valueOf(id))
                        .query(Long.class)
                        .single();
        return "/van-ban/" + id + "/tep/" + file;
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(csrf()).with(officers.as("bao-cao-lan", OFFICE, "97")))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int unit(String code) {
        return units.find(code, LocalDate.of(2024, 12, 31)).orElseThrow().id();
    }

    private void rename(String code, String name) {
        jdbc.sql("update units.unit_name set name = :name where unit_id = :id")
                .param("name", name)
                .param("id", unit(code))
                .update();
    }

    private void sheet(String code, int year, long met, int criteria, int indicators) {
        var set = sets.require(SET);
        jdbc.sql(
                        """
                        insert into assessment.sheet (unit_id, set_id, year, dimension, opened_at, verdicts, met_mask, missing_mask,
                                                      criteria_met, indicators_met, indicators_total, indicators_missing, updated_at)
                        values (:unit, :set, :year, 'DBSCL', now(), :verdicts, :met, 0, :criteria, :indicators, 57, 2, now())
                        on conflict do nothing
                        """)
                .param("unit", unit(code))
                .param("set", SET)
                .param("year", year)
                .param("verdicts", "-".repeat(set.indicatorsTotal()))
                .param("met", met)
                .param("criteria", criteria)
                .param("indicators", indicators)
                .update();
    }

    private void ratio(String code, String numerator, String denominator) {
        var at = sets.require(SET).requireIndicator("15.1").position();
        jdbc.sql(
                        """
                        insert into assessment.indicator_value (sheet_id, indicator, verdict, numerator, denominator, entered_at)
                        select s.id, :at, 'M', :n, :d, now()
                        from assessment.sheet s
                        where s.unit_id = :unit and s.year = 2024 and s.set_id = :set
                        on conflict do nothing
                        """)
                .param("at", at)
                .param("n", new BigDecimal(numerator))
                .param("d", new BigDecimal(denominator))
                .param("unit", unit(code))
                .param("set", SET)
                .update();
    }
}
