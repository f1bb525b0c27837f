package vn.chungsuc.evidence;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Files as people bring them, fit and unfit. */
final class Samples {

    private Samples() {}

    /**
     * @param mark two marks make two files
     */
    static byte[] pdf(String mark) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(mark);
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] png(int shade) throws IOException {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, shade);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    static byte[] docx(boolean macro) throws IOException {
        return macro
                ? zip(
                        Map.of(
                                "[Content_Types].xml",
                                "<a/>".getBytes(),
                                "word/vbaProject.bin",
                                new byte[9]))
                : zip(
                        Map.of(
                                "[Content_Types].xml",
                                "<a/>".getBytes(),
                                "word/document.xml",
                                "<a/>".getBytes()));
    }

    /** The macro is called «tranh.bin». */
    static byte[] disguisedMacro() throws IOException {
        var types =
                "<Types><Override ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>";
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        types.getBytes(),
                        "xl/workbook.xml",
                        "<a/>".getBytes(),
                        "xl/tranh.bin",
                        new byte[9]));
    }

    static byte[] xlsWithMacro() throws IOException {
        try (var file = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[64]), "Workbook");
            file.getRoot().createDirectory("_VBA_PROJECT_CUR");
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] encryptedOffice() throws IOException {
        try (var file = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** An office file of a few hundred kilobytes that swells to half a gigabyte. */
    static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var nothing = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 450; megabyte++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }

    /** 2000 × 1500 pixels, red on the left and blue on the right. */
    static byte[] photo() throws IOException {
        try (var in = Samples.class.getResourceAsStream("/photo.heic")) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        }
    }

    static byte[] heic() {
        var bytes = new byte[200];
        System.arraycopy("\0\0\0\u0018ftypheic".getBytes(), 0, bytes, 0, 12);
        return bytes;
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
