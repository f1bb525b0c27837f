package vn.chungsuc.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** What a file is by its first bytes, whatever its name says. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final int ENTRIES_LOOKED_AT = 40;

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public static Optional<FileType> of(byte[] bytes) {
        if (starts(bytes, PDF_START)) {
            return Optional.of(PDF);
        }
        if (starts(bytes, PNG_START)) {
            return Optional.of(PNG);
        }
        if (starts(bytes, JPEG_START)) {
            return Optional.of(JPEG);
        }
        return starts(bytes, ZIP_START) ? office(bytes) : Optional.empty();
    }

    private static Optional<FileType> office(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var i = 0; i < ENTRIES_LOOKED_AT; i++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                if (entry.getName().startsWith("word/")) {
                    return Optional.of(DOCX);
                }
                if (entry.getName().startsWith("xl/")) {
                    return Optional.of(XLSX);
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
