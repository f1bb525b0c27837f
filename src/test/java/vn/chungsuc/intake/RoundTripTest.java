package vn.chungsuc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets go out as a workbook, are filled in, and come back. */
@DatabaseTest
class RoundTripTest {

    private static final String SET = "xa-ntm-2021-2025";
    private static int next = 9631;

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
        return officers.as("phieu-" + district, "vpdp-tinh", district);
    }

    private byte[] template(int year) throws Exception {
        return mvc.perform(get("/nhap-bang/phieu.xlsx?bo=" + SET + "&nam=" + year).with(officer()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static byte[] filled(byte[] template, Consumer<XSSFSheet> pen) throws Exception {
        try (var book = (XSSFWorkbook) WorkbookFactory.create(new ByteArrayInputStream(template))) {
            pen.accept(book.getSheet(SheetBook.SHEET));
            return OfficeFiles.bytes(book);
        }
    }

    private static int row(XSSFSheet sheet, String unit, String code) {
        for (var row : sheet) {
            if (row.getRowNum() > SheetBook.HEADING
                    && row.getCell(SheetBook.UNIT).getStringCellValue().equals(unit)
                    && row.getCell(SheetBook.CODE).getStringCellValue().equals(code)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(unit + " " + code);
    }

    private static void put(XSSFSheet sheet, String unit, String code, int column, Object what) {
        var line = sheet.getRow(row(sheet, unit, code));
        var cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        if (what instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(what.toString());
        }
    }

    private MockHttpServletResponse upload(String name, byte[] bytes) throws Exception {
        return mvc.perform(
                        multipart("/nhap-bang")
                                .file(new MockMultipartFile("tep", name, null, bytes))
                                .with(csrf())
                                .with(officer()))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(officer()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int values() {
        return jdbc.sql(
                        """
                        select count(*) from assessment.indicator_value_v v join units.unit u on u.id = v.unit_id
                        where u.code like :code || '%'
                        """)
                .param("code", district)
                .query(Integer.class)
                .single();
    }

    @Test
    void threeBadCellsComeBackMarkedNothingIsHalfSavedAndTheSameFileTwiceChangesNothing()
            throws Exception {
        var file =
                filled(
                        template(2024),
                        sheet -> {
                            put(sheet, district + "01", "3.1", SheetBook.ABOVE, 190113);
                            put(sheet, district + "01", "3.1", SheetBook.BELOW, 204379);
                            put(sheet, district + "01", "1.1", SheetBook.WORD, "đạt");
                            put(sheet, district + "02", "10", SheetBook.VALUE, "1.234,5");
                            put(sheet, district + "02", "1.1", SheetBook.WORD, "không áp dụng");
                            put(sheet, district + "03", "12.2", SheetBook.ABOVE, 5900);
                            put(sheet, district + "03", "12.2", SheetBook.BELOW, 5642);
                            put(sheet, district + "03", "10", SheetBook.VALUE, "chục triệu");
                        });
        var first = upload("phieu.xlsx", file);
        assertThat(first.getStatus()).isEqualTo(302);
        var preview = page(first.getRedirectedUrl());
        assertThat(preview)
                .contains("Lưu 3 ô của 2 đơn vị")
                .contains("Ghi lý do không áp dụng")
                .contains("Tử số 5.900 lớn hơn mẫu số 5.642")
                .contains("Không đọc được số «chục triệu»");
        assertThat(values()).isZero();

        var marked =
                mvc.perform(get(first.getRedirectedUrl() + "/tep-danh-dau.xlsx").with(officer()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = (XSSFWorkbook) WorkbookFactory.create(new ByteArrayInputStream(marked))) {
            var sheet = book.getSheet(SheetBook.SHEET);
            assertThat(sheet.getCellComments()).hasSize(3);
            assertThat(sheet.getProtect()).isTrue();
            var print = sheet.getPrintSetup();
            assertThat(print.getLandscape() && sheet.getFitToPage()).isTrue();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(SheetBook.HEADING);
            assertThat(sheet.getDataValidations()).isNotEmpty();
            var bad = sheet.getRow(row(sheet, district + "03", "10")).getCell(SheetBook.VALUE);
            assertThat(bad.getStringCellValue()).isEqualTo("chục triệu");
            assertThat(bad.getCellComment().getString().getString()).contains("Không đọc được");
            assertThat(bad.getCellStyle().getLocked()).isFalse();
        }

        mvc.perform(post(first.getRedirectedUrl() + "/luu").with(csrf()).with(officer()));
        assertThat(values()).isEqualTo(3);
        var again = upload("phieu.xlsx", file);
        assertThat(page(again.getRedirectedUrl()))
                .doesNotContain("Lưu 3 ô")
                .doesNotContain("/luu\"");
    }

    @Test
    void figuresByPartAndBySexHaveRowsOfTheirOwnAndTheSameFileTwiceChangesNothing()
            throws Exception {
        var file =
                filled(
                        template(2024),
                        sheet -> {
                            ratio(sheet, district + "01", "12.1/nam", 720, 1000);
                            ratio(sheet, district + "01", "12.1/nữ", 650, 1000);
                            ratio(sheet, district + "01", "17.1/tong-so", 950, 1000);
                            ratio(sheet, district + "01", "17.1/tap-trung", 400, 1000);
                            ratio(sheet, district + "02", "17.1/tong-so", 950, 1000);
                            ratio(sheet, district + "02", "17.1/tap-trung", 1400, 1000);
                            put(sheet, district + "02", "12.1", SheetBook.VALUE, 70);
                            ratio(sheet, district + "02", "12.1/nam", 720, 1000);
                        });
        var first = upload("phan.xlsx", file).getRedirectedUrl();
        assertThat(page(first))
                .contains("Lưu 2 ô của 1 đơn vị")
                .contains("nam 720/1.000 = 72%; nữ 650/1.000 = 65%")
                .contains(
                        "trong đó từ hệ thống cấp nước tập trung: Tử số 1.400 lớn hơn mẫu số 1.000")
                .contains("không ghi cả hai");

        var marked =
                mvc.perform(get(first + "/tep-danh-dau.xlsx").with(officer()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = (XSSFWorkbook) WorkbookFactory.create(new ByteArrayInputStream(marked))) {
            var sheet = book.getSheet(SheetBook.SHEET);
            assertThat(sheet.getCellComments()).hasSize(2);
            var bad = sheet.getRow(row(sheet, district + "02", "17.1/tap-trung"));
            assertThat(bad.getCell(SheetBook.ABOVE).getCellComment()).isNotNull();
            assertThat(bad.getCell(SheetBook.WORD)).isNull();
        }

        mvc.perform(post(first + "/luu").with(csrf()).with(officer()));
        assertThat(values()).isEqualTo(2);
        assertThat(page(upload("phan.xlsx", file).getRedirectedUrl())).doesNotContain("/luu\"");
        assertThat(page(upload("lai.xlsx", template(2024)).getRedirectedUrl()))
                .contains("Không có gì thay đổi");
        var cleared =
                filled(
                        template(2024),
                        sheet -> {
                            put(sheet, district + "01", "12.1/nữ", SheetBook.ABOVE, "");
                            put(sheet, district + "01", "12.1/nữ", SheetBook.BELOW, "");
                        });
        assertThat(page(upload("bot.xlsx", cleared).getRedirectedUrl()))
                .contains("Lưu 1 ô của 1 đơn vị")
                .doesNotContain("từ chối</span> 1");
    }

    private static void ratio(XSSFSheet sheet, String unit, String code, int above, int below) {
        put(sheet, unit, code, SheetBook.ABOVE, above);
        put(sheet, unit, code, SheetBook.BELOW, below);
    }

    @Test
    void aSavedWorkbookIsTakenBackAsAWholeAndWhatSomebodyChangedSinceIsNamedAndStays()
            throws Exception {
        save(
                filled(
                        template(2024),
                        sheet -> put(sheet, district + "01", "10", SheetBook.VALUE, 50)));
        var path =
                save(
                        filled(
                                template(2024),
                                sheet -> {
                                    put(sheet, district + "01", "10", SheetBook.VALUE, 60);
                                    put(sheet, district + "01", "1.1", SheetBook.WORD, "đạt");
                                    ratio(sheet, district + "02", "12.1/nam", 720, 1000);
                                    put(sheet, district + "03", "10", SheetBook.VALUE, 70);
                                }));
        save(
                filled(
                        template(2024),
                        sheet -> put(sheet, district + "03", "10", SheetBook.VALUE, 75)));
        assertThat(page(path))
                .contains("Hoàn tác cả phiếu")
                .contains("Xã Cần Thạnh Bảng, chỉ tiêu 10: đang là 75");
        mvc.perform(post(path + "/hoan-tac").with(csrf()).with(officer()));
        assertThat(page(path))
                .contains("Đã hoàn tác lúc")
                .contains("giữ nguyên:")
                .doesNotContain("Hoàn tác cả phiếu");
        assertThat(stands("01")).containsExactly("50");
        assertThat(stands("02")).isEmpty();
        assertThat(stands("03")).containsExactly("75");
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from assessment.value_history_v h
                                        join assessment.sheet_v s on s.id = h.sheet_id
                                        join units.unit u on u.id = s.unit_id
                                        where u.code = :code and h.value in (50, 60)
                                        """)
                                .param("code", district + "01")
                                .query(Integer.class)
                                .single())
                .isEqualTo(3);
        var again = mvc.perform(post(path + "/hoan-tac").with(csrf()).with(officer()));
        assertThat(again.andReturn().getResponse().getStatus()).isEqualTo(409);
    }

    private String save(byte[] file) throws Exception {
        var path = upload("phieu.xlsx", file).getRedirectedUrl();
        mvc.perform(post(path + "/luu").with(csrf()).with(officer()));
        return path;
    }

    private List<String> stands(String commune) {
        return jdbc.sql(
                        """
                        select trim_scale(v.value)::text from assessment.indicator_value_v v
                        join units.unit u on u.id = v.unit_id
                        where u.code = :code and v.value is not null
                        """)
                .param("code", district + commune)
                .query(String.class)
                .list();
    }

    @Test
    void whatSomebodyChangedMeanwhileIsToldAndLeftAlone() throws Exception {
        var early = template(2024);
        var one = filled(early, sheet -> put(sheet, district + "01", "10", SheetBook.VALUE, 50));
        var other = filled(early, sheet -> put(sheet, district + "01", "10", SheetBook.VALUE, 60));
        mvc.perform(
                post(upload("a.xlsx", one).getRedirectedUrl() + "/luu")
                        .with(csrf())
                        .with(officer()));
        assertThat(page(upload("b.xlsx", other).getRedirectedUrl()))
                .contains("Đã có người sửa thành «50");
    }

    @Test
    void aSheetOfAnotherAreaOrYearIsToldInASentence() throws Exception {
        var old =
                filled(
                        template(2023),
                        sheet -> put(sheet, district + "01", "1.1", SheetBook.WORD, "đạt"));
        assertThat(page(upload("cu.xlsx", old).getRedirectedUrl()))
                .contains("Đây là phiếu năm 2023, không phải năm nay");
        anOfficeOfItsOwn();
        var refused = upload("khac.xlsx", old);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("không thuộc địa bàn bạn phụ trách");
    }

    @Test
    void whatIsNoSpreadsheetIsToldBesideTheField() throws Exception {
        refuses("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "thật ra là PDF");
        refuses("b.xlsx", zip("word/document.xml", 10), "văn bản Word");
        refuses("c.xlsx", zip("xl/vbaProject.bin", 10), "có macro");
        refuses("d.xlsx", zip("xl/workbook.xml", 120 << 20), "Tệp nén bất thường");
        refuses(
                "g.xlsx",
                "ghi chú, họp; 3 việc".getBytes(StandardCharsets.UTF_8),
                "không phải tệp bảng tính");
        refuses("e.xlsx", new byte[0], "rỗng");
        refuses("f.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, ".xls đời cũ");
    }

    private void refuses(String name, byte[] bytes, String sentence) throws Exception {
        var answer = upload(name, bytes);
        assertThat(answer.getStatus()).as(name).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(sentence);
    }

    private static byte[] zip(String entry, int size) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void percentCellsSharesAndAHeadingRowArePastedAsASpreadsheetCopiesThem() throws Exception {
        var block = "Tên chỉ tiêu\tKết quả năm\nĐường xã\t75%\nĐường thôn\t4/5\nĐường ngõ\t0,5 %";
        var request =
                post("/danh-gia/" + district + "01/2024/dan?bo=" + SET)
                        .param("khoi", block)
                        .param("tu", "ct-2-1")
                        .with(csrf());
        var preview = mvc.perform(request.with(officer())).andReturn().getResponse();
        assertThat(preview.getContentAsString(StandardCharsets.UTF_8))
                .contains("Lưu 3 ô")
                .contains("4/5 = 80%")
                .contains("đọc là đầu bảng, không lấy")
                .doesNotContain("Phiếu không có chỉ tiêu");
    }

    @Test
    void aPastedBlockIsPreviewedAndSavedThroughTheSameDoor() throws Exception {
        var block = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            block.append(
                    i == 3
                            ? "\t9 phần\t100\t\t\n"
                            : "\t9" + i % 10 + "\t1.234,5\t\tdòng " + i + "\n");
        }
        var path = "/danh-gia/" + district + "01/2024/dan?bo=" + SET;
        var request = post(path).param("khoi", block.toString()).param("tu", "ct-1-1").with(csrf());
        var preview = mvc.perform(request.with(officer())).andReturn().getResponse();
        assertThat(preview.getContentAsString(StandardCharsets.UTF_8))
                .contains("/1.234,5")
                .contains("Không đọc được số «9 phần»");
        assertThat(values()).isZero();
        var save =
                post(path)
                        .param("khoi", block.toString())
                        .param("tu", "ct-1-1")
                        .param("viec", "luu")
                        .with(csrf());
        var saved = mvc.perform(save.with(officer())).andReturn().getResponse();
        assertThat(saved.getContentAsString(StandardCharsets.UTF_8)).contains("ô bị từ chối");
        assertThat(values()).isBetween(10, 19);
    }
}
