package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;
import vn.chungsuc.unitchange.view.Told;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A list of changes somebody brought.
 *
 * @param own the officer administers the area it changes, and not only looks at it
 * @param level whose units all end; null: none
 * @param act number, date and issuer of its resolution; null: not applied
 * @param told what it came to; null: not applied
 * @param until last day the old units' accounts may finish what is owed; null: not handed over
 */
public record ChangeList(
        int id,
        int unitId,
        boolean own,
        String by,
        String name,
        @Nullable String sha256,
        LocalDate day,
        @Nullable String level,
        List<Row> rows,
        OffsetDateTime createdAt,
        @Nullable Act act,
        @Nullable Told told,
        @Nullable LocalDate until,
        @Nullable Undone undone) {

    public record Act(
            String number,
            LocalDate dated,
            String issuer,
            @Nullable Long scan,
            @Nullable String scanName,
            String by,
            OffsetDateTime at,
            int reform) {

        /** «Nghị quyết 202/2025/QH15 ngày 12/06/2025 của Quốc hội». */
        public String words() {
            return tr("%s ngày %s của %s", number, Vi.date(dated), issuer);
        }
    }

    public record Undone(String by, OffsetDateTime at, String reason) {}

    public boolean applied() {
        return act != null && undone == null;
    }

    public boolean draft() {
        return act == null;
    }

    public String path() {
        return "/don-vi/thay-doi/" + id;
    }
}
