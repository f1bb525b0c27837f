package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Somebody to ask about things in one unit.
 *
 * @param criterion null: the whole unit
 * @param standsInFor who is away, where somebody stands in
 */
public record InCharge(
        @Nullable Integer criterion,
        @Nullable String indicator,
        Charge.Part part,
        String fullName,
        String title,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String standsInFor) {

    /** «Lê Thị Thử, Ủy viên, 0900 000 000 (thay Trần Văn Mẫu)». */
    public String label() {
        return fullName
                + ", "
                + title
                + (phone == null ? "" : ", " + phone)
                + (standsInFor == null ? "" : " (" + tr("thay %s", standsInFor) + ")");
    }

    /**
     * Of those, leads first, who answers for one indicator: its own lead, else its criterion's,
     * else the unit's.
     */
    public static @Nullable InCharge lead(List<InCharge> all, int criterion, String indicator) {
        return all.stream()
                .filter(one -> one.part() == Charge.Part.LEAD)
                .filter(one -> one.touches(criterion, indicator))
                .findFirst()
                .orElse(null);
    }

    /** Of those, who works with the lead. */
    public static List<InCharge> coworkers(List<InCharge> all, int criterion, String indicator) {
        return all.stream()
                .filter(one -> one.part() == Charge.Part.SUPPORT)
                .filter(one -> one.touches(criterion, indicator))
                .toList();
    }

    private boolean touches(int number, String code) {
        return criterion == null
                || criterion == number && (indicator == null || Objects.equals(indicator, code));
    }
}
