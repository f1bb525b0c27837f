package vn.chungsuc.files;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

/** Tells a file on disk by what is in it. */
final class Look {

    static final String ENCRYPTED =
            "Tệp đặt mật khẩu, người thẩm tra không mở được. Bỏ mật khẩu rồi gửi lại.";

    private static final int HEAD = 32;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private Look() {}

    /** A ZIP that is no office file: a bundle to be taken apart. */
    static boolean isBundle(Path at) throws IOException {
        var head = head(at);
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 || head[2] == 5)
                && at(at).isEmpty();
    }

    /**
     * @throws Unfit for an office file behind a password: what it is cannot be seen
     */
    static Optional<FileType> at(Path at) throws IOException {
        var head = head(at);
        var plain = FileType.of(head);
        if (plain.isPresent()) {
            return plain;
        }
        return switch (FileMagic.valueOf(head)) {
            case OOXML -> office(at);
            case OLE2 -> compound(at);
            default -> isHeic(head) ? Optional.of(FileType.HEIC) : Optional.empty();
        };
    }

    private static byte[] head(Path at) throws IOException {
        try (var in = Files.newInputStream(at)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isHeic(byte[] head) {
        return head.length >= 12
                && new String(head, 4, 4, StandardCharsets.US_ASCII).equals("ftyp")
                && HEIC_BRANDS.contains(new String(head, 8, 4, StandardCharsets.US_ASCII));
    }

    private static Optional<FileType> office(Path at) {
        try (var zip = new ZipFile(at.toFile(), StandardCharsets.UTF_8)) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return zip.stream().anyMatch(entry -> entry.getName().startsWith("word/"))
                    ? Optional.of(FileType.DOCX)
                    : zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"))
                            ? Optional.of(FileType.XLSX)
                            : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> compound(Path at) {
        try (var file = new POIFSFileSystem(at.toFile(), true)) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Unfit(ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Optional.of(FileType.DOC);
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? Optional.of(FileType.XLS)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}
