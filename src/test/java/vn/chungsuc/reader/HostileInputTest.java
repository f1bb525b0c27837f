package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Whatever is brought, the reader answers: with a reading or a sentence, in time, in little memory.
 */
class HostileInputTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long MOST = 256L << 20;
    private static final int LARGE = 1_500_000;
    private static final String TYPES =
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
            """;
    private static final String RELATIONS =
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>\
            """;
    private static final String BODY =
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>\
            """;

    private static final Random RANDOM = new Random(7);
    private static final Map<String, byte[]> INPUTS = inputs();

    @Test
    void whateverIsBroughtIsAnsweredInTime() throws Exception {
        for (var input : INPUTS.entrySet()) {
            assertTimeoutPreemptively(
                    LONGEST, () -> answered(input.getKey(), input.getValue()), input.getKey());
        }
    }

    /** In a JVM of its own: whatever must be held at once fits in 256 MB. */
    @Test
    void littleMemoryIsEnough() throws Exception {
        var program = ProcessHandle.current().info().command().orElseThrow();
        var folder = java.nio.file.Files.createTempDirectory("chungsuc-hostile");
        var names = new ArrayList<String>();
        for (var input : INPUTS.entrySet()) {
            if (input.getKey().startsWith("big-bomb") || input.getValue().length > LARGE) {
                var file = folder.resolve(input.getKey().replaceAll("\\W", "-") + ".docx");
                java.nio.file.Files.write(file, input.getValue());
                names.add(file.toString());
            }
        }
        var command =
                new ArrayList<>(
                        List.of(
                                program,
                                "-Xmx" + MOST,
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OneByOne.class.getName()));
        command.addAll(names);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("\tat ");
    }

    /** Reads each file in turn; a sentence is an answer, anything else is not. */
    static final class OneByOne {

        private OneByOne() {}

        public static void main(String[] files) {
            for (var file : files) {
                System.out.println(file);
                try {
                    Reader.read(java.nio.file.Path.of(file), Reference.NONE);
                } catch (Unreadable no) {
                    System.out.println(no.getMessage());
                }
            }
        }
    }

    private static void answered(String name, byte[] bytes) {
        try {
            assertThat(Reader.read(bytes, Reference.NONE).paper().source().lines()).isNotNull();
        } catch (Unreadable no) {
            assertThat(no.getMessage()).as(name).isNotBlank().doesNotContain("Exception");
            // text is read, however odd: none of it may use the time up
            assertThat(name.startsWith("big-") && name.endsWith(".txt")).as(name).isFalse();
        }
    }

    private static Map<String, byte[]> inputs() {
        try {
            return made();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, byte[]> made() throws IOException {
        var inputs = new LinkedHashMap<String, byte[]>();
        var word = word();
        var pdf = pdf();
        for (int round = 0; round < 12; round++) {
            inputs.put("cut-" + round + ".docx", Arrays.copyOf(word, RANDOM.nextInt(word.length)));
            inputs.put("cut-" + round + ".pdf", Arrays.copyOf(pdf, RANDOM.nextInt(pdf.length)));
            inputs.put("spoilt-" + round + ".docx", spoilt(word));
            inputs.put("spoilt-" + round + ".pdf", spoilt(pdf));
            inputs.put("mixed-" + round + ".docx", mixed(word));
            inputs.put("noise-" + round, noise(1 + RANDOM.nextInt(50_000)));
        }
        inputs.put("image-only.pdf", emptyPdf());
        inputs.put("nothing.txt", new byte[0]);
        inputs.put("empty.docx", zip(Map.of()));
        inputs.put(
                "xxe.docx",
                docx(
                        """
                        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\
                        """
                                + BODY.formatted("&e;")));
        inputs.put("laughs.docx", docx(laughs()));
        inputs.put(
                "deep.docx",
                docx(BODY.formatted("</w:t></w:r></w:p>" + "<w:tbl><w:tr><w:tc>".repeat(20_000))));
        inputs.put("big-bomb.docx", bomb());
        inputs.put(
                "big-line.txt",
                "một dòng rất dài 16/19 tiêu chí, "
                        .repeat(160_000)
                        .getBytes(StandardCharsets.UTF_8));
        inputs.put("big-digits.txt", "1".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        inputs.put("big-dots.txt", "1.".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        inputs.put(
                "big-spaces.txt",
                ("a" + " ".repeat(2_000_000) + "b").getBytes(StandardCharsets.UTF_8));
        inputs.put("big-commas.txt", "5, ".repeat(150_000).getBytes(StandardCharsets.UTF_8));
        inputs.put(
                "big-bases.txt",
                "Căn cứ Quyết định số 1/QĐ-TTg ngày 1/1/2020 của "
                        .repeat(8_000)
                        .getBytes(StandardCharsets.UTF_8));
        inputs.put(
                "big-lines.txt",
                "- Ngân sách xã: 1 triệu đồng;\n".repeat(12_000).getBytes(StandardCharsets.UTF_8));
        return inputs;
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var line : Specimen.in("corpus").getFirst().text().split("\n")) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int page = 0; page < 3; page++) {
                var sheet = new PDPage();
                document.addPage(sheet);
                try (var content =
                        new org.apache.pdfbox.pdmodel.PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(
                            new org.apache.pdfbox.pdmodel.font.PDType1Font(
                                    org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName
                                            .HELVETICA),
                            12);
                    content.newLineAtOffset(50, 700);
                    content.showText("So: 12/KH-UBND, 16/19, 05");
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] emptyPdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] spoilt(byte[] sound) {
        var bytes = sound.clone();
        for (int hit = 0; hit < 40; hit++) {
            bytes[RANDOM.nextInt(bytes.length)] = (byte) RANDOM.nextInt(256);
        }
        return bytes;
    }

    private static byte[] mixed(byte[] sound) {
        var blocks = new ArrayList<byte[]>();
        for (int at = 0; at < sound.length; at += 512) {
            blocks.add(Arrays.copyOfRange(sound, at, Math.min(sound.length, at + 512)));
        }
        Collections.shuffle(blocks, RANDOM);
        var out = new ByteArrayOutputStream();
        blocks.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 12; level++) {
            entities.append(
                    "<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }
        return entities + "]>" + BODY.formatted("&a11;");
    }

    private static byte[] docx(String document) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put("word/document.xml", document);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A third of a gigabyte of one letter in a megabyte. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var halves = BODY.split("%s");
            zip.write(halves[0].getBytes(StandardCharsets.UTF_8));
            var block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int mega = 0; mega < 320; mega++) {
                zip.write(block);
            }
            zip.write(halves[1].getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
