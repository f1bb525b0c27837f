package vn.chungsuc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A ruler laid on both files: the figures are those of Decree 30/2020, Annex I. */
class OfficialPaperTest {

    private static final Instant FROZEN = Instant.parse("2025-01-10T02:00:00Z");
    private static final OfficialPaper PAPER = SamplePaper.district();
    private static final Ruler RULER = new Ruler();
    private static final DocxWriter DOCX = new DocxWriter(RULER);
    private static final PdfWriter PDF =
            new PdfWriter(TemplateEngine.createPrecompiled(ContentType.Html), RULER);

    private static final byte[] DOCX_BYTES = DOCX.write(PAPER, FROZEN);
    private static final byte[] PDF_BYTES = PDF.write(PAPER, FROZEN);

    @Test
    void pagesAreA4WithTheMarginsOfTheDecree() throws IOException {
        try (var docx = docx()) {
            for (var section : sections(docx)) {
                var margins = section.getPgMar();
                assertThat(millimetres(margins.getTop())).isBetween(20.0, 25.0);
                assertThat(millimetres(margins.getBottom())).isBetween(20.0, 25.0);
                assertThat(millimetres(margins.getLeft())).isBetween(30.0, 35.0);
                assertThat(millimetres(margins.getRight())).isBetween(15.0, 20.0);
            }
            assertThat(sections(docx))
                    .extracting(s -> Math.round(millimetres(s.getPgSz().getW())))
                    .containsExactly(210L, 297L, 297L);
        }
        try (var pdf = pdf()) {
            var first = pdf.getPage(0).getMediaBox();
            var last = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            assertThat(first.getWidth() / 72 * 25.4).isBetween(209.9, 210.1);
            assertThat(last.getWidth() / 72 * 25.4).isBetween(296.9, 297.1);
            var letters = letters(pdf, 1);
            assertThat(letters).allMatch(l -> l.getX() / 72 * 25.4 >= 29.9);
            assertThat(letters).allMatch(l -> (l.getX() + l.getWidth()) / 72 * 25.4 <= 195.1);
            assertThat(letters).allMatch(l -> l.getY() / 72 * 25.4 >= 20 && l.getY() < 841.9 - 56);
        }
    }

    @Test
    void eachPartHasTheSizeAndStyleOfTheDecree() throws IOException {
        try (var docx = docx()) {
            var runs = everyParagraph(docx).stream().flatMap(p -> p.getRuns().stream()).toList();
            assertSet(runs, PaperWords.NATION, 12, true, false);
            assertSet(runs, PaperWords.MOTTO, 13, true, false);
            assertSet(runs, "HUYỆN MINH ĐIỀN", 12, true, false);
            assertSet(runs, PaperWords.numberLine(PAPER.head()), 13, false, false);
            assertSet(runs, PaperWords.dateLine(PAPER.head()), 13, false, true);
            assertSet(runs, "BÁO CÁO", 14, true, false);
            assertSet(runs, PAPER.head().title(), 14, true, false);
            assertSet(runs, "Căn cứ Luật Tổ chức chính quyền địa phương;", 14, false, true);
            assertSet(runs, "I. TÌNH HÌNH TRIỂN KHAI", 14, true, false);
            assertSet(runs, "PHÓ CHỦ TỊCH", 14, true, false);
            assertSet(runs, "Nơi nhận:", 12, true, true);
            assertSet(runs, "- UBND các xã;", 11, false, false);
            assertSet(runs, "Phụ lục II", 14, true, false);
            var text = everyParagraph(docx).stream().map(XWPFParagraph::getText).toList();
            assertThat(text).contains("- Lưu: VT, NN.");
            assertThat(text).contains("Đề nghị tỉnh bố trí vốn cho hai xã còn lại./.");
        }
        try (var pdf = pdf()) {
            assertThat(sizeOf(pdf, 1, PaperWords.NATION)).isEqualTo(12);
            assertThat(sizeOf(pdf, 1, PaperWords.MOTTO)).isEqualTo(13);
            assertThat(sizeOf(pdf, 1, "/BC-UBND")).isEqualTo(13);
            assertThat(sizeOf(pdf, 1, "BÁO CÁO")).isEqualTo(14);
            assertThat(sizeOf(pdf, 1, "I. TÌNH HÌNH TRIỂN KHAI")).isEqualTo(14);
            assertThat(sizeOf(pdf, 5, "- Lưu: VT, NN.")).isEqualTo(11);
            assertThat(textOf(pdf, 5)).contains("Đề nghị tỉnh bố trí vốn cho hai xã còn lại./.");
        }
    }

    @Test
    void pagesCountFromTwoAndAnnexesCountAnew() throws IOException {
        try (var docx = docx()) {
            assertThat(sections(docx))
                    .allMatch(s -> s.isSetTitlePg() && s.getPgNumType().getStart().intValue() == 1);
            var header = docx.getHeaderFooterPolicy().getDefaultHeader().getParagraphs().getFirst();
            assertThat(header.getCTP().toString()).contains(" PAGE ");
            assertThat(header.getAlignment().name()).isEqualTo("CENTER");
            var first = docx.getHeaderFooterPolicy().getFirstPageHeader();
            assertThat(first.getText()).isBlank();
        }
        try (var pdf = pdf()) {
            assertThat(firstLines(pdf)).containsExactly("", "2", "3", "4", "5", "", "2", "", "2");
        }
    }

    @Test
    void tableHeadsRepeatAndTheSignatureStaysWhole() throws IOException {
        try (var docx = docx();
                var pdf = pdf()) {
            var tables = docx.getTables();
            assertThat(tables.get(3).getRow(0).isRepeatHeader()).isTrue();
            assertThat(tables.get(2).getRow(0).isCantSplitRow()).isTrue();
            assertThat(textOf(pdf, 7)).contains("Đơn vị", "Xã Thọ Bình 32");
        }
    }

    @Test
    void namesAndDatesBreakBetweenWordsAndATableIsFollowedByTheClosingWords() throws IOException {
        var paper = SamplePaper.commune(2, 3);
        var closing = "Trên đây là báo cáo kết quả tháng 11 năm 2026 của UBND xã Lúa Vàng./.";
        var whole =
                new String[] {
                    "ỦY BAN NHÂN DÂN", "TỈNH MINH HỌA", "XÃ LÚA VÀNG", "Kỳ trước,", "10/10/2026"
                };
        try (var docx = new XWPFDocument(new ByteArrayInputStream(DOCX.write(paper, FROZEN)));
                var pdf = Loader.loadPDF(PDF.write(paper, FROZEN))) {
            var paragraphs = everyParagraph(docx);
            var lines = paragraphs.stream().flatMap(p -> p.getText().lines()).toList();
            assertThat(lines).contains(whole).contains(closing, "−1").doesNotContain("./.");
            assertThat(paragraphs)
                    .filteredOn(p -> p.getText().equals(closing))
                    .allMatch(XWPFParagraph::isKeepNext);
            assertThat(docx.getPackage().getPartsByContentType(DocxFonts.TYPE)).hasSize(1);
            var printed = textOf(pdf, 1).lines().map(String::strip).toList();
            assertThat(String.join("\n", printed)).contains(whole).contains("−1");
            assertThat(String.join(" ", printed)).contains(closing);
        }
    }

    @Test
    void noSignatureAndNoLegendStandsAloneOnAPage() throws IOException {
        for (var length = 14; length <= 34; length++) {
            var paper = SamplePaper.commune(length, length);
            try (var pdf = Loader.loadPDF(PDF.write(paper, FROZEN))) {
                var pages = new ArrayList<String>();
                for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                    pages.add(textOf(pdf, page));
                }
                assertThat(pages)
                        .as("%d paragraphs", length)
                        .anyMatch(page -> page.contains("./.") && page.contains("Trần Văn Ví Dụ"));
                assertThat(pages.getLast())
                        .as("%d units", length)
                        .contains("Đơn vị", "Xã Thọ Bình " + length, "chưa có số liệu.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Lưu: VT. | true",
                "Lưu: VT, NN | true",
                "Lưu VT | true",
                "Ban Quản lý lưu vực sông | false",
                "Lưu vực sông Minh Họa | false",
                "UBND các xã; | false"
            })
    void theArchivesLineIsToldFromWhomThePaperIsFor(String recipient, boolean archive) {
        assertThat(PaperWords.isArchive(recipient)).isEqualTo(archive);
    }

    @Test
    void fontsAreInsideAndEveryWordCanBeFound() throws IOException {
        try (var pdf = pdf()) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("khuỷu đường, ngoằn", "Ủy ban nhân dân huyện Minh Điền");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void everyFigureStandsInBothFiles() throws IOException {
        try (var docx = docx();
                var pdf = pdf()) {
            var words = everyParagraph(docx).stream().map(XWPFParagraph::getText).toList();
            var pdfText = new PDFTextStripper().getText(pdf);
            PAPER.spans()
                    .filter(span -> span.source() != null)
                    .forEach(span -> {
                        assertThat(words).anyMatch(line -> line.contains(span.text()));
                        assertThat(pdfText).contains(span.text());
                    });
            assertThat(words.stream().filter("16/19"::equals)).hasSize(64);
            assertThat(pdfText.split("16/19", -1)).hasSize(65);
        }
    }

    @Test
    void aReprintHasTheSameBytes() throws InterruptedException {
        Thread.sleep(Duration.ofMillis(2100)); // zip keeps time in steps of two seconds
        assertThat(DOCX.write(PAPER, FROZEN)).isEqualTo(DOCX_BYTES);
        assertThat(PDF.write(PAPER, FROZEN)).isEqualTo(PDF_BYTES);
    }

    private static XWPFDocument docx() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DOCX_BYTES));
    }

    private static PDDocument pdf() throws IOException {
        return Loader.loadPDF(PDF_BYTES);
    }

    private static List<CTSectPr> sections(XWPFDocument docx) {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : docx.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                sections.add(properties.getSectPr());
            }
        }
        sections.add(docx.getDocument().getBody().getSectPr());
        return sections;
    }

    private static List<XWPFParagraph> everyParagraph(XWPFDocument docx) {
        var all = new ArrayList<>(docx.getParagraphs());
        docx.getTables()
                .forEach(table ->
                        table.getRows()
                                .forEach(row ->
                                        row.getTableCells()
                                                .forEach(
                                                        cell -> all.addAll(cell.getParagraphs()))));
        return all;
    }

    private static void assertSet(
            List<XWPFRun> runs, String words, double size, boolean bold, boolean italic) {
        var run = runs.stream().filter(r -> words.equals(r.text())).findFirst().orElseThrow();
        var points = run.getFontSizeAsDouble() == null ? 14.0 : run.getFontSizeAsDouble();
        assertThat(points).as(words).isEqualTo(size);
        assertThat(run.isBold()).as(words).isEqualTo(bold);
        assertThat(run.isItalic()).as(words).isEqualTo(italic);
    }

    private static double millimetres(Object twips) {
        return ((Number) twips).doubleValue() / 1440 * 25.4;
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replace('\u00a0', ' ');
    }

    private static List<String> firstLines(PDDocument pdf) throws IOException {
        var lines = new ArrayList<String>();
        for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
            lines.add(
                    letters(pdf, page).stream()
                            .filter(letter -> letter.getY() / 72 * 25.4 < 20)
                            .map(TextPosition::getUnicode)
                            .collect(Collectors.joining()));
        }
        return lines;
    }

    /** The size of the words' last letter. */
    private static int sizeOf(PDDocument pdf, int page, String words) throws IOException {
        var text = new StringBuilder();
        for (var letter : letters(pdf, page)) {
            text.append(letter.getUnicode());
            if (text.toString().endsWith(words)) {
                return Math.round(letter.getFontSize());
            }
        }
        throw new AssertionError(words);
    }

    private static List<TextPosition> letters(PDDocument pdf, int page) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        letters.add(letter);
                        super.processTextPosition(letter);
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return letters;
    }
}
