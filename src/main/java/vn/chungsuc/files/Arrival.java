package vn.chungsuc.files;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A file as somebody brings it: checked, its name in NFC and without a path. */
public record Arrival(String name, FileType type, byte[] bytes) {

    private static final int LIMIT_MB = 20;
    private static final int NAME_LIMIT = 200;

    /**
     * @throws Unfit with the sentence for the officer
     */
    public static Arrival of(String name, byte[] bytes, Set<FileType> accepted) {
        if (bytes.length == 0) {
            throw new Unfit("Tệp rỗng. Chọn lại tệp.");
        }
        if (bytes.length > LIMIT_MB << 20) {
            throw new Unfit(
                    "Tệp %d MB, quá %d MB. Quét lại ở cỡ vừa, hoặc tách thành nhiều tệp.",
                    Math.ceilDiv(bytes.length, 1 << 20), LIMIT_MB);
        }
        var type = FileType.of(bytes).filter(accepted::contains);
        return new Arrival(clean(name), type.orElseThrow(() -> notOf(accepted)), bytes);
    }

    private static Unfit notOf(Set<FileType> accepted) {
        var kinds =
                Arrays.stream(FileType.values())
                        .filter(accepted::contains)
                        .map(FileType::name)
                        .collect(Collectors.joining(", "));
        return new Unfit("Không phải tệp %s. Chọn tệp đúng loại.", kinds);
    }

    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var whole = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", "");
        var kept = whole.strip();
        return kept.isEmpty() ? "tep" : kept.substring(0, Math.min(kept.length(), NAME_LIMIT));
    }
}
