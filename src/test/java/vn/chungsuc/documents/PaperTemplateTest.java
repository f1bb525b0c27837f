package vn.chungsuc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.reader.Unreadable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template means, how it is read out of a DOCX, and what it is refused for. */
class PaperTemplateTest {

    private static final TemplateKind PLAN = TemplateKind.read("commune-plan");

    static Stream<TemplateKind> kinds() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/templates"))) {
            return files
                    .filter(PaperTemplateTest::isTemplate)
                    .map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .map(TemplateKind::read)
                    .toList()
                    .stream();
        }
    }

    private static boolean isTemplate(Path file) {
        try {
            return Files.readString(file).contains("\ntemplate: |");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsDownloadedAndBroughtBackUnchangedIsTheSameAndFaultless(TemplateKind kind) {
        var read = ReadTemplate.of(TemplateDocx.write(kind, kind.text()));
        assertThat(read.lines()).containsExactlyElementsOf(lines(kind.text()));
        assertThat(TemplateCheck.of(kind, read)).isEmpty();
        assertThat(TemplateSample.of(kind.builtIn(), 2026).body()).isNotEmpty();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void aHeadingStandsWhileSomethingStandsUnderItAndTheOthersCloseUp() {
        var text =
                """
                Mở đầu {{nam}}:
                # Kết quả
                ## Hạn chế
                Những hạn chế sau:
                {{han_che, nếu có}}
                # Mục tiêu
                {{muc_tieu}}
                # Kiến nghị
                {{kien_nghi, nếu có}}
                Trên đây là kế hoạch.
                """;
        assertThat(said(text, Map.of("muc_tieu", "19 tiêu chí")))
                .containsExactly(
                        "Mở đầu 2026:", "I. Mục tiêu", "19 tiêu chí", "Trên đây là kế hoạch.");
        assertThat(said(text, Map.of("han_che", "Chậm", "kien_nghi", "Thêm vốn")))
                .containsExactly(
                        "Mở đầu 2026:",
                        "I. Kết quả",
                        "1. Hạn chế",
                        "Những hạn chế sau:",
                        "Chậm",
                        "II. Mục tiêu",
                        PaperWords.UNWRITTEN,
                        "III. Kiến nghị",
                        "Thêm vốn",
                        "Trên đây là kế hoạch.");
    }

    @Test
    void placesThatFollowOneAnotherAnswerForOneAnotherAndASentenceGoesWithItsWord() {
        var text =
                """
                {{nhiem_vu}}
                {{danh_sach_nhiem_vu}}
                Chương trình: {{chuong_trinh}}.
                Gồm có:
                {{lo_trinh, nếu có}}
                {{giai_phap}}
                """;
        assertThat(said(text, Map.of("danh_sach_nhiem_vu", "Một là họp dân")))
                .containsExactly("Một là họp dân", "Gồm có:", PaperWords.UNWRITTEN);
        assertThat(PaperTemplate.of(PLAN, text).lay(filling(Map.of())).gaps())
                .containsExactly("nhiem-vu", "giai-phap");
    }

    private static List<String> said(String text, Map<String, String> blocks) {
        return PaperTemplate.of(PLAN, text).lay(filling(blocks)).blocks().stream()
                .map(PaperTemplateTest::said)
                .toList();
    }

    private static String said(Block block) {
        return switch (block) {
            case Heading heading -> heading.number() + " " + heading.text();
            case Paragraph paragraph ->
                    paragraph.spans().stream().map(Span::text).collect(Collectors.joining());
            case OfficialPaper.Table table -> table.title();
        };
    }

    /** Knows the year, and no programme. */
    private static Filling filling(Map<String, String> blocks) {
        return new Filling() {
            @Override
            public @Nullable String word(String name) {
                return name.equals("nam") ? "2026" : null;
            }

            @Override
            public List<Block> block(String name, String number) {
                return blocks.containsKey(name)
                        ? List.of(Paragraph.of(blocks.get(name)))
                        : List.of();
            }
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Của {{ten_co_quan}} ban hành.       | Có phải {{co_quan}}?
                    Của {{Cơ quan}} ban hành.           | Có phải {{co_quan}}?
                    Gồm {{zzz}}                         | Không có chỗ điền {{zzz}}. Xem danh sách
                    Năm {nam}                           | Ngoặc nhọn chưa đúng
                    Năm {{nam}                          | Ngoặc nhọn chưa đúng
                    Năm {{nam, nếu có}}                 | không thêm gì trong ngoặc
                    Gồm có {{han_che}}                  | phải đứng một mình một đoạn
                    {{han_che, khi cần}}                | chỉ thêm được «, nếu có», không phải «khi cần»
                    {{muc_dich}}                        | đã có ở một đoạn trước
                    """)
    void whatCannotStandIsNamedWithItsParagraph(String line, String sentence) {
        var text = "Trích yếu: Kế hoạch\n{{muc_dich}}\n" + line + "\nNơi nhận:\n- Lưu: VT";
        assertThat(TemplateCheck.of(PLAN, text))
                .filteredOn(TemplateFault::error)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.where()).startsWith("Đoạn 3, «");
                    assertThat(fault.sentence()).contains(sentence);
                });
    }

    @Test
    void whatIsLeftOutIsAWarning() {
        var text = PLAN.text().replace("{{muc_tieu}}", "Theo phụ lục.").replace("Nơi nhận:", "");
        assertThat(TemplateCheck.of(PLAN, text))
                .noneMatch(TemplateFault::error)
                .extracting(TemplateFault::key)
                .containsExactly("recipients", "missing:muc_tieu");
    }

    @Test
    void headingsAreKnownByTheirStyleTheirOutlineOrTheNumberSomebodyTyped() throws IOException {
        try (var document = new XWPFDocument()) {
            var split = document.createParagraph();
            split.createRun().setText("Của {{co");
            split.createRun().setText("_quan");
            split.createRun().setText("}} ban hành:");
            document.createParagraph().createRun().setText("IV. Tổ chức thực hiện");
            document.createParagraph().createRun().setText("2. Ủy ban nhân dân xã");
            document.createParagraph()
                    .createRun()
                    .setText("3. Giao các ấp họp dân trước ngày 30/6.");
            var outlined = document.createParagraph();
            outlined.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.TWO);
            outlined.createRun().setText("c) Mặt trận");
            assertThat(ReadTemplate.of(bytes(document)).lines())
                    .containsExactly(
                            "Của {{co_quan}} ban hành:",
                            "# Tổ chức thực hiện",
                            "## Ủy ban nhân dân xã",
                            "3. Giao các ấp họp dân trước ngày 30/6.",
                            "### Mặt trận");
            document.createTable().getRow(0).getCell(0).setText("Chỉ tiêu");
            assertThatExceptionOfType(Unreadable.class)
                    .isThrownBy(() -> ReadTemplate.of(bytes(document)))
                    .withMessageContaining("Mẫu có một bảng («Chỉ tiêu»)");
        }
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ReadTemplate.of("không phải Word".getBytes()))
                .withMessageContaining("Không mở được");
    }

    private static byte[] bytes(XWPFDocument document) {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
