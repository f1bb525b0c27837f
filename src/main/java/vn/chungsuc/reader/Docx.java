package vn.chungsuc.reader;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens a DOCX and streams its parts: a document of 2,000 pages must not stand in memory as a tree.
 */
final class Docx {

    private static final long MOST_UNPACKED = 300L << 20;
    private static final long ALWAYS_UNPACKED = 20L << 20;

    /** Word's own parts swell ten to thirty times. */
    private static final int MOST_SWOLLEN = 40;

    private static final long MOST_SIDE_PART = 20L << 20;
    private static final String BROKEN =
            "Tệp DOCX hỏng, không mở được. Chép lại từ máy gốc rồi gửi.";
    private static final String SWELLS = "Tệp nén bất thường: giải nén ra quá lớn nên không đọc.";
    private static final Pattern MAIN_PART =
            Pattern.compile("<[^<>]{0,400}/officeDocument\"[^<>]{0,400}>");
    private static final Pattern TARGET = Pattern.compile("Target=\"/?([^\"]{1,200})\"");

    private final ZipFile zip;
    private final long mostUnpacked;

    private Docx(ZipFile zip, long packed) {
        this.zip = zip;
        this.mostUnpacked = Math.clamp(packed * MOST_SWOLLEN, ALWAYS_UNPACKED, MOST_UNPACKED);
    }

    /**
     * @throws Unreadable with the sentence to show
     */
    static String text(byte[] bytes) {
        try (var channel = new SeekableInMemoryByteChannel(bytes);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            return new Docx(zip, bytes.length).text();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw e.getCause() instanceof Unreadable known ? known : new Unreadable(BROKEN);
        }
    }

    private String text() throws IOException, XMLStreamException {
        var main = mainPart();
        if (main == null || zip.getEntry(main) == null) {
            throw new Unreadable(otherKind());
        }
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var numbering = new WordNumbering();
        read(folder + "numbering.xml", MOST_SIDE_PART, numbering::readNumbering);
        read(folder + "styles.xml", MOST_SIDE_PART, numbering::readStyles);
        var text = new WordText(numbering);
        read(main, mostUnpacked, text::read);
        return text.text();
    }

    private @Nullable String mainPart() throws IOException {
        var entry = zip.getEntry("_rels/.rels");
        if (entry == null) {
            return null;
        }
        String relations;
        try (var in = zip.getInputStream(entry)) {
            relations = new String(in.readNBytes(1 << 20), java.nio.charset.StandardCharsets.UTF_8);
        }
        var part = MAIN_PART.matcher(relations);
        while (part.find()) {
            var target = TARGET.matcher(part.group());
            if (target.find() && target.group(1).startsWith("word/")) {
                return target.group(1);
            }
        }
        return null;
    }

    private String otherKind() {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return "Tệp là bảng tính, không phải văn bản. Gửi tệp .docx hoặc PDF.";
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            return "Tệp là bài trình chiếu, không phải văn bản. Gửi tệp .docx hoặc PDF.";
        }
        if (zip.getEntry("content.xml") != null) {
            return "Tệp của LibreOffice (.odt). Lưu lại thành .docx hoặc PDF rồi gửi.";
        }
        return "Tệp nén, không phải văn bản. Giải nén rồi gửi từng tệp .docx hoặc PDF.";
    }

    @FunctionalInterface
    private interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private void read(String name, long most, Part part) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (var in = new Limited(zip.getInputStream(entry), most)) {
            var xml = safe().createXMLStreamReader(in);
            part.read(xml);
            xml.close();
        }
    }

    /** No document type, no entity, nothing fetched from anywhere. */
    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Counts what is unpacked: what an archive says of itself may be a lie. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new Unreadable(SWELLS);
            }
        }
    }
}
