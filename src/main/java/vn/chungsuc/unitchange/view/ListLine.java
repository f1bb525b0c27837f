package vn.chungsuc.unitchange.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A list of changes among others.
 *
 * @param gone units that ended, {@code made} those that came to be, {@code others} moved or renamed
 * @param rows as written
 */
public record ListLine(
        int id,
        String name,
        LocalDate day,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String issuer,
        @Nullable OffsetDateTime appliedAt,
        @Nullable OffsetDateTime undoneAt,
        OffsetDateTime createdAt,
        String unitName,
        @Nullable String byName,
        int gone,
        int made,
        int others,
        int rows,
        long total) {

    public String path() {
        return "/don-vi/thay-doi/" + id;
    }

    public String state() {
        return undoneAt != null
                ? tr("đã hoàn tác")
                : appliedAt != null ? tr("đã áp dụng") : tr("chưa áp dụng");
    }

    public String look() {
        return undoneAt != null ? "none" : appliedAt != null ? "ok" : "warn";
    }

    public String act() {
        return number == null
                ? ""
                : tr("%s ngày %s của %s", number, Vi.date(dated), String.valueOf(issuer));
    }

    public String counts() {
        return appliedAt == null
                ? tr("%s dòng", Vi.number(rows))
                : tr(
                        "%s đơn vị cũ, %s đơn vị mới, %s chuyển hoặc đổi tên",
                        Vi.number(gone), Vi.number(made), Vi.number(others));
    }
}
