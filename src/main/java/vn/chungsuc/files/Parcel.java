package vn.chungsuc.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file somebody brought, on this machine's disk and found fit: of a kind taken in, what its name
 * says, readable without a password, without macros, not swelling when unpacked.
 *
 * @param name in NFC and without a path
 * @param size in bytes
 */
public record Parcel(String name, FileType type, Path at, long size) {

    private static final int LIMIT_MB = 20;
    private static final int PDF_LIMIT_MB = 100;

    /**
     * @throws Unfit with the sentence for the officer
     */
    public static Parcel of(String name, Path at) throws IOException {
        var size = Files.size(at);
        var named = Arrival.clean(name);
        if (size == 0) {
            throw new Unfit("Tệp rỗng. Chọn lại tệp.");
        }
        var type = Look.at(at).orElseThrow(() -> unknown(named));
        if (FileType.claimedBy(named).filter(kind -> kind != type.kind()).isPresent()) {
            throw new Unfit(
                    "Đuôi tên ghi là %s nhưng bên trong là %s (%s). Đổi lại đúng đuôi rồi gửi.",
                    named.substring(named.lastIndexOf('.')), type.kind().word(), type);
        }
        var limit = type == FileType.PDF ? PDF_LIMIT_MB : LIMIT_MB;
        if (size > (long) limit << 20) {
            throw new Unfit(
                    "Tệp %d MB, quá %d MB. Quét lại ở cỡ vừa, hoặc tách thành nhiều tệp.",
                    Math.ceilDiv(size, 1L << 20), limit);
        }
        Soundness.check(type, at);
        return new Parcel(named, type, at, size);
    }

    private static Unfit unknown(String name) {
        return FileType.claimedBy(name)
                .map(kind ->
                        new Unfit(
                                "Bên trong không phải %s như đuôi tên ghi, hoặc tệp đã hỏng. Mở thử"
                                        + " rồi lưu lại.",
                                kind.word()))
                .orElseGet(() ->
                        new Unfit("Chỉ nhận PDF, ảnh (JPG, PNG, HEIC), Word, Excel và tệp ZIP."));
    }
}
