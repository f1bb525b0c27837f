package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A unit another came from.
 *
 * @param kind MERGE, SPLIT or CONTINUE
 * @param share of it that came; null: not stated
 * @param day the first day of the new unit
 */
record OldUnit(
        int id, String code, String name, String kind, @Nullable BigDecimal share, LocalDate day) {

    boolean whole() {
        return !kind.equals("SPLIT");
    }

    /** «Xã Cũ chỉ vào đây 40 %». */
    String part() {
        return share == null
                ? tr("%s chỉ vào đây một phần, chưa rõ tỷ lệ", name)
                : tr("%s chỉ vào đây %s %%", name, Vi.number(share.movePointRight(2)));
    }

    LocalDate lastDay() {
        return day.minusDays(1);
    }
}
