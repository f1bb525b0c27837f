package vn.chungsuc.files;

import static vn.chungsuc.shared.Language.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** What a file is by its first bytes, whatever its name says. */
public enum FileType {
    PDF("application/pdf", "pdf", Kind.PDF),
    PNG("image/png", "png", Kind.PICTURE),
    JPEG("image/jpeg", "jpg", Kind.PICTURE),
    HEIC("image/heic", "heic", Kind.PICTURE),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            Kind.TEXT),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            Kind.SPREADSHEET),
    DOC("application/msword", "doc", Kind.TEXT),
    XLS("application/vnd.ms-excel", "xls", Kind.SPREADSHEET);

    /** What people call a file, whichever program or year it comes from. */
    public enum Kind {
        PDF("tệp PDF"),
        PICTURE("ảnh"),
        TEXT("tệp Word"),
        SPREADSHEET("tệp Excel");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return tr(word);
        }
    }

    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final int ENTRIES_LOOKED_AT = 40;

    private final String mediaType;
    private final String extension;
    private final Kind kind;

    FileType(String mediaType, String extension, Kind kind) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.kind = kind;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public Kind kind() {
        return kind;
    }

    /** Browsers show it by themselves, without a program of its own. */
    public boolean isShown() {
        return this == PDF || this == PNG || this == JPEG;
    }

    public static Optional<FileType> ofMedia(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    /** What the name's ending claims; empty for no ending, or one nobody knows. */
    static Optional<Kind> claimedBy(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> Optional.of(Kind.PDF);
            case "png", "jpg", "jpeg", "jfif", "heic", "heif" -> Optional.of(Kind.PICTURE);
            case "doc", "docx", "docm" -> Optional.of(Kind.TEXT);
            case "xls", "xlsx", "xlsm" -> Optional.of(Kind.SPREADSHEET);
            default -> Optional.empty();
        };
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
