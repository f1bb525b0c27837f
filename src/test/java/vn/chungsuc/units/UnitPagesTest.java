package vn.chungsuc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.units.UnitFacts.Key;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Tỉnh Sông Hậu (P7) of two huyện until 30/6/2025, and its communes after. */
@DatabaseTest
class UnitPagesTest {

    private static final LocalDate THEN = LocalDate.of(2016, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    @Autowired MockMvc mvc;
    @Autowired TestOfficers officers;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void world() {
        load.handle(
                "test",
                "unit-pages-test",
                new UnitFacts(
                        List.of(
                                unit("P7", "PROVINCE", "tỉnh", "Sông Trong", THEN, CHANGE, null),
                                unit("P7A", "DISTRICT", "huyện", "Trên", THEN, CHANGE, "P7"),
                                unit("P7B", "DISTRICT", "huyện", "Dưới", THEN, CHANGE, "P7"),
                                unit("P7001", "COMMUNE", "xã", "Đường Hoa", THEN, CHANGE, "P7A"),
                                unit("P7002", "COMMUNE", "xã", "Dương Hà", THEN, CHANGE, "P7A"),
                                unit("P7003", "COMMUNE", "xã", "Ổ Cá", THEN, CHANGE, "P7B"),
                                unit("P7", "PROVINCE", "tỉnh", "Sông Trong", CHANGE, null, null),
                                unit("P7101", "COMMUNE", "xã", "Đường Hoa", CHANGE, null, "P7"),
                                unit("P7103", "COMMUNE", "xã", "=Ổ Cá", CHANGE, null, "P7")),
                        List.of(
                                change("P7", "P7", "CONTINUE", BigDecimal.ONE),
                                change("P7001", "P7101", "MERGE", BigDecimal.ONE),
                                change("P7002", "P7101", "SPLIT", null),
                                change("P7002", "P7103", "SPLIT", null),
                                change("P7003", "P7103", "MERGE", BigDecimal.ONE))));
    }

    @Test
    void theNewCommunesPageListsWhereItCameFrom() throws Exception {
        mvc.perform(get("/don-vi/P7101").with(province()))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString(
                                                        "của xã cũ, không tự chuyển sang xã mới"),
                                                containsString("Xã Dương Hà"),
                                                containsString("một phần, chưa rõ tỷ lệ"),
                                                containsString("01/07/2025"))));
    }

    @Test
    void aClosedUnitStillShowsAndLeadsOn() throws Exception {
        mvc.perform(get("/don-vi/P7003").with(province()))
                .andExpect(redirectedUrlPattern("/don-vi/P7003?ngay=30/06/2025"));
        mvc.perform(get("/don-vi/P7003?ngay=30/06/2025").with(province()))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("có đến 30/06/2025"),
                                                containsString("Huyện Dưới"),
                                                containsString("Xã =Ổ Cá"))));
        mvc.perform(get("/don-vi/98001").with(province())).andExpect(status().isNotFound());
    }

    @Test
    void theListIsOfTheDayAndSortedAsVietnameseDo() throws Exception {
        var then =
                mvc.perform(get("/don-vi?ngay=31/12/2024&cap=COMMUNE").with(province()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(then.indexOf("Xã Dương Hà")).isPositive();
        assertThat(then.indexOf("Xã Đường Hoa")).isGreaterThan(then.indexOf("Xã Dương Hà"));
        assertThat(then.indexOf("Xã Ổ Cá")).isGreaterThan(then.indexOf("Xã Đường Hoa"));
        mvc.perform(get("/don-vi?ngay=31/02/2025").with(province()))
                .andExpect(content().string(containsString("Không có ngày «31/02/2025»")));
    }

    @Test
    void theSpreadsheetHasTheSameRowsAndNoFormulas() throws Exception {
        var bytes =
                mvc.perform(get("/don-vi.xlsx?cap=COMMUNE").with(province()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows)
                    .anySatisfy(row -> {
                        assertThat(row.getCellText(0)).isEqualTo("P7103");
                        assertThat(row.getCell(2).getFormula()).isNull();
                    });
        }
    }

    @Test
    void thePickerForgivesMissingMarksButRespectsThoseTyped() throws Exception {
        mvc.perform(find("duong"))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Xã Đường Hoa"),
                                                containsString("Xã Dương Hà"))));
        mvc.perform(find("Đường"))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Xã Đường Hoa"),
                                                not(containsString("Xã Dương Hà")))));
        mvc.perform(find("duong ha"))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("đến 30/06/2025"),
                                                containsString("nay là"),
                                                containsString("/don-vi/P7002?ngay=30/06/2025"))));
        mvc.perform(find("100%")).andExpect(content().string(containsString("khớp «100%»")));
    }

    @Test
    void thePickerLeadsToThePageItCameFrom() throws Exception {
        mvc.perform(
                        get("/don-vi/tim")
                                .param("q", "o ca")
                                .param("den", "/danh-gia/{unit}/2024")
                                .header("HX-Request", "true")
                                .with(province()))
                .andExpect(content().string(containsString("href=\"/danh-gia/P7003/2024\"")));
    }

    @Test
    void aNameChangesFromItsDayAfterBeingAsked() throws Exception {
        var asked =
                post("/don-vi/P7103/thay-doi")
                        .param("viec", "ten")
                        .param("loai", "phường")
                        .param("ten", "Ổ Cá Mới")
                        .param("tu-ngay-ten", "01/03/2026")
                        .param("ngay", "01/01/2026");
        mvc.perform(asked.with(province()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "đổi tên thành Phường Ổ Cá Mới từ 01/03/2026?")));
        assertThat(nameOn("P7103", "2026-03-01")).isEqualTo("Xã =Ổ Cá");

        mvc.perform(asked.param("xac-nhan", "1").with(province()).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(nameOn("P7103", "2026-02-28")).isEqualTo("Xã =Ổ Cá");
        assertThat(nameOn("P7103", "2026-03-01")).isEqualTo("Phường Ổ Cá Mới");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry_v where action ="
                                                + " 'unit-changed' and subject_key = 'P7103'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsTypedWrongStaysWithASentenceBesideIt() throws Exception {
        mvc.perform(
                        post("/don-vi/P7101/thay-doi")
                                .param("viec", "ten")
                                .param("loai", "xã")
                                .param("ten", "<b>Tên</b>")
                                .param("tu-ngay-ten", "31/02/2026")
                                .with(province())
                                .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Không có ngày «31/02/2026»"),
                                                containsString("&lt;b>Tên"))));
    }

    /** A6: a commune that moves in March leaves the first quarter where it was. */
    @Test
    void aUnitThatMovesLeavesWhatWasBeforeWhereItWas() {
        moveInMarch();
        assertThat(under("P7A", "2024-02-29")).contains("P7002");
        assertThat(under("P7A", "2024-03-31")).doesNotContain("P7002");
        assertThat(under("P7B", "2024-03-31")).contains("P7002");
        assertThat(under("P7", "2024-03-31")).contains("P7002");
    }

    @Autowired ChangeUnit changeUnit;

    private void moveInMarch() {
        var old = units.find("P7", THEN).orElseThrow();
        var admin =
                new vn.chungsuc.shared.Officer(
                        0,
                        "test",
                        "test",
                        "test",
                        new vn.chungsuc.shared.Scope(old.id(), java.util.Set.of()),
                        java.util.Set.of(vn.chungsuc.shared.Permission.MANAGE_UNITS));
        changeUnit.handle(
                admin,
                new Splice.Parent(
                        units.find("P7002", THEN).orElseThrow(),
                        units.find("P7B", THEN).orElseThrow(),
                        LocalDate.of(2024, 3, 15)));
    }

    @Test
    void theApiAnswersAsOfADay() throws Exception {
        mvc.perform(get("/api/v1/units/P7101").with(bearer()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Đường Hoa"))
                .andExpect(jsonPath("$.kind").value("xã"))
                .andExpect(jsonPath("$.parent").value("P7"))
                .andExpect(jsonPath("$.validFrom").value("2025-07-01"))
                .andExpect(jsonPath("$.validTo").doesNotExist())
                .andExpect(jsonPath("$.predecessors.length()").value(2));
        mvc.perform(get("/api/v1/units?parent=P7A&on=2024-02-01&size=1").with(bearer()))
                .andExpect(header().string("X-Total-Count", "2"))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].validTo").value("2025-06-30"));
        mvc.perform(get("/api/v1/units/P7001").with(bearer())).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/units/98001").with(bearer())).andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder find(
            String q) {
        return get("/don-vi/tim").param("q", q).header("HX-Request", "true").with(province());
    }

    private RequestPostProcessor province() {
        return officers.as("units-admin", "quan-tri-he-thong", "P7");
    }

    private RequestPostProcessor bearer() {
        return officers.bearer("units-admin", "quan-tri-he-thong", "P7");
    }

    private String nameOn(String code, String day) {
        return units.find(code, LocalDate.parse(day)).orElseThrow().fullName();
    }

    private List<String> under(String code, String day) {
        return jdbc.sql(
                        """
                        select u.code from units.closure_v c join units.unit u on u.id = c.unit_id
                        where c.ancestor_id = (select id from units.unit where code = :code and valid_from <= :on and valid_to > :on)
                          and c.valid_from <= :on and c.valid_to > :on
                        """)
                .param("code", code)
                .param("on", LocalDate.parse(day))
                .query(String.class)
                .list();
    }

    private static UnitFacts.Stated unit(
            String code,
            String level,
            String kind,
            String name,
            LocalDate from,
            LocalDate to,
            String parent) {
        return UnitsTest.stated(
                code, level, kind, name, from, to == null ? LocalDate.MAX : to, parent);
    }

    private static UnitFacts.Change change(String from, String to, String kind, BigDecimal share) {
        return new UnitFacts.Change(
                new Key(from, THEN), new Key(to, CHANGE), kind, share, null, CHANGE);
    }
}
