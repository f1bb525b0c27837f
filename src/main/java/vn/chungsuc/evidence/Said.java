package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** What was just done, as the address of the page after it carries it. */
final class Said {

    private static final Pattern DONE = Pattern.compile("(nhan|xep|go|lai)-(\\d{1,4})");

    private Said() {}

    static @Nullable String of(@Nullable String done) {
        var found = DONE.matcher(done == null ? "" : done);
        if (!found.matches()) {
            return null;
        }
        var files = Integer.parseInt(found.group(2));
        return switch (found.group(1)) {
            case "nhan" -> files == 0 ? tr("Chưa chọn tệp nào.") : tr("Đã nhận %d tệp.", files);
            case "xep" ->
                    files == 0 ? tr("Không có tệp nào đổi chỗ.") : tr("Đã xếp %d tệp.", files);
            case "go" -> tr("Đã gỡ tệp; xem lại ở «Đã gỡ».");
            default -> tr("Đã khôi phục tệp.");
        };
    }
}
