package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Text out of all kinds of files, and a sentence where there is none. */
class ExtractionTest {

    private static final String HEAD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void encodingsAreTold(String charset) {
        assertThat(Reader.text(Papers.PLAN.getBytes(Charset.forName(charset))).lines())
                .isEqualTo(SourceText.of(Papers.PLAN).lines());
    }

    @Test
    void markAtTheBeginningIsNoLetter() {
        var marked = ("\ufeff" + Papers.PLAN).getBytes(StandardCharsets.UTF_8);
        assertThat(Reader.text(marked).line(1)).isEqualTo("ỦY BAN NHÂN DÂN");
    }

    @Test
    void fontsOfBeforeUnicodeAreRepaired() {
        var tcvn3 = "X· T©n Th¹nh hoµn thµnh kÕ ho¹ch, ®¹t chuÈn n«ng th«n míi.";
        assertThat(Reader.text(tcvn3.getBytes(StandardCharsets.UTF_8)).line(1))
                .isEqualTo("Xã Tân Thạnh hoàn thành kế hoạch, đạt chuẩn nông thôn mới.");
        assertThat(Reader.text(tcvn3.getBytes(Charset.forName("windows-1252"))).line(1))
                .startsWith("Xã Tân Thạnh");
    }

    @Test
    void residueOfMarkdownAndLatexIsCleaned() {
        assertThat(Markup.clean("*** Tiêu chí 1: Quy hoạch**"))
                .isEqualTo("* Tiêu chí 1: Quy hoạch");
        assertThat(Markup.clean("** Nguyên nhân khách quan:*"))
                .isEqualTo("* Nguyên nhân khách quan:");
        assertThat(Markup.clean("- + Nâng cấp đường")).isEqualTo("+ Nâng cấp đường");
        assertThat(Markup.clean("- *Nhiệm vụ:* Ban hành")).isEqualTo("- Nhiệm vụ: Ban hành");
        assertThat(Markup.clean("(Đạt $\\geq 70\\%$).")).isEqualTo("(Đạt ≥ 70%).");
        assertThat(Markup.clean("## II\\. MỤC TIÊU")).isEqualTo("II. MỤC TIÊU");
        assertThat(Markup.clean("| Xã | 650 | 12,5 |")).isEqualTo("Xã | 650 | 12,5");
        assertThat(Markup.clean("|---|:-:|")).isEmpty();
        assertThat(Markup.clean("1\tHuyện\t650.000")).isEqualTo("1 | Huyện | 650.000");
        assertThat(Markup.clean("Ngân sách xã        350")).isEqualTo("Ngân sách xã | 350");
        assertThat(Markup.clean("1.\tMục tiêu chung")).isEqualTo("1. Mục tiêu chung");
        assertThat(Markup.clean("giá 3 * 4 = 12")).isEqualTo("giá 3 * 4 = 12");
    }

    @Test
    void wordsOwnNumbersAreWritten() throws IOException {
        try (var document = new XWPFDocument()) {
            var list = list(document);
            item(document, list, 0, "Mục tiêu");
            item(document, list, 1, "Duy trì");
            item(document, list, 1, "Nâng cao");
            item(document, list, 0, "Nhiệm vụ");
            item(document, list, 1, "Tuyên truyền");

            assertThat(Reader.text(bytes(document)).lines())
                    .filteredOn(line -> !line.isEmpty())
                    .containsExactly(
                            "I. Mục tiêu",
                            "a) Duy trì",
                            "b) Nâng cao",
                            "II. Nhiệm vụ",
                            "a) Tuyên truyền");
        }
    }

    @Test
    void tablesAreRowsAndTheHeadIsColumns() throws IOException {
        try (var document = new XWPFDocument()) {
            var head = document.createTable(1, 2);
            head.getRow(0).getCell(0).setText("UBND XÃ LÚA VÀNG");
            head.getRow(0).getCell(1).setText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            document.createParagraph().createRun().setText("Kinh phí");
            var money = document.createTable(2, 3);
            money.getRow(0).getCell(0).setText("TT");
            money.getRow(0).getCell(1).setText("Nguồn");
            money.getRow(0).getCell(2).setText("Số tiền");
            money.getRow(1).getCell(0).setText("1");
            money.getRow(1).getCell(1).setText("Huyện");
            money.getRow(1).getCell(2).setText("650.000.000");
            document.createHeaderFooterPolicy()
                    .createHeader(org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("2");

            assertThat(Reader.text(bytes(document)).lines())
                    .filteredOn(line -> !line.isEmpty())
                    .containsExactly(
                            "UBND XÃ LÚA VÀNG",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Kinh phí",
                            "| TT | Nguồn | Số tiền |",
                            "| 1 | Huyện | 650.000.000 |");
        }
    }

    @Test
    void whatWasDeletedAndSecondCopiesAreLeftOut() throws IOException {
        var xml =
                """
                <w:document %s xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
                <w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Hộp chữ</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                <mc:Fallback><w:txbxContent><w:p><w:r><w:t>Hộp chữ</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Ngoài hộp</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr><w:t>kÕ ho¹ch</w:t></w:r></w:p>
                </w:body></w:document>
                """
                        .formatted(HEAD);
        assertThat(Reader.text(docx(xml)).lines())
                .filteredOn(line -> !line.isEmpty())
                .containsExactly("Giữ thêm", "Hộp chữ", "Ngoài hộp", "KẾ HOẠCH");
    }

    @Test
    void unreadableFilesGetASentence() throws IOException {
        refused("Tệp không có chữ nào.", new byte[0]);
        refused("ảnh", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        refused(".doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused("không phải văn bản", random(20_000));
        refused("hỏng", Arrays.copyOf(docx("<w:document " + HEAD + "/>"), 300));
        refused("hỏng", "%PDF-1.7\nrubbish".getBytes(StandardCharsets.US_ASCII));
        refused(
                "hỏng",
                docx(
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document "
                                + HEAD
                                + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));
        refused(
                "bảng tính",
                zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)));
        refused("chỉ có ảnh", pdf(null));
        refused("mật khẩu", pdf("secret"));
    }

    @Test
    void swollenFileIsStopped() throws IOException {
        var text = ("<w:document " + HEAD + "><w:body>").getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            relations(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text);
            var blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 310; i++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }
        refused("giải nén ra quá lớn", bytes.toByteArray());
    }

    @Test
    void oneLineOfFiveMegabytesIsReadInTime() {
        var line =
                "Hoàn thành 05 tiêu chí, 12.500 triệu đồng, ngày 5/3/2024 (phụ lục 1 kèm theo); "
                        .repeat(60_000);
        var started = System.nanoTime();
        assertThat(Reader.read(line, Reference.NONE).findings())
                .extracting(Finding::rule)
                .contains("check-incomplete");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "1",
                ".",
                "(",
                "- ",
                "1. ",
                "a) ",
                "A",
                "Số ",
                "ngày ",
                "1.1.",
                "/",
                "*",
                "|",
                "$",
                "Nơi nhận "
            })
    void noPatternHangsOnWhatRepeats(String piece) {
        var line = piece.repeat(160_000 / piece.length());
        var started = System.nanoTime();
        try {
            Reader.read(line, Reference.NONE);
        } catch (Unreadable nothingToRead) {
            assertThat(nothingToRead.getMessage()).isNotBlank();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofSeconds(11));
    }

    private static void refused(String sentence, byte[] bytes) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Reader.text(bytes))
                .withMessageContaining(sentence);
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        bytes[0] = 1;
        return bytes;
    }

    private static byte[] pdf(String password) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(
                        new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx(String document) throws IOException {
        return zip("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (name.startsWith("word/")) {
                relations(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void relations(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("_rels/.rels"));
        zip.write(
                """
                <Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """
                        .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static BigInteger list(XWPFDocument document) {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ONE);
        level(kind, 0, STNumberFormat.UPPER_ROMAN, "%1.");
        level(kind, 1, STNumberFormat.LOWER_LETTER, "%2)");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static void level(
            CTAbstractNum kind, int level, STNumberFormat.Enum format, String text) {
        var one = kind.addNewLvl();
        one.setIlvl(BigInteger.valueOf(level));
        one.addNewStart().setVal(BigInteger.ONE);
        one.addNewNumFmt().setVal(format);
        one.addNewLvlText().setVal(text);
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }
}
