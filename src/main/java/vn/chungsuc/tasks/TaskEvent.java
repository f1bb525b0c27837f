package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** Something that happened to a task. */
public record TaskEvent(
        long id,
        String kind,
        @Nullable String words,
        @Nullable String link,
        @Nullable Integer percent,
        String by,
        OffsetDateTime at) {

    public String label() {
        return switch (kind) {
            case "GIVEN" -> tr("Giao việc");
            case "CHANGED" -> tr("Sửa nội dung");
            case "PROGRESS" ->
                    percent == null ? tr("Ghi tiến độ") : tr("Ghi tiến độ: %d %%", percent);
            case "HANDED_OVER" -> tr("Bàn giao cho");
            case "EXTENDED" -> tr("Gia hạn");
            case "NOT_EXTENDED" -> tr("Không gia hạn");
            default -> Step.valueOf(kind).label();
        };
    }
}
