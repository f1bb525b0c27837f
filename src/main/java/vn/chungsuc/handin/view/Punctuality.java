package vn.chungsuc.handin.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;

/** How one unit kept its due days over the last twelve months. */
public record Punctuality(
        String unitCode,
        String unitName,
        int owed,
        int handedIn,
        int inTime,
        int returned,
        @Nullable BigDecimal meanDaysLate,
        long total) {

    public String share() {
        return Vi.percent(BigDecimal.valueOf(inTime), BigDecimal.valueOf(owed));
    }
}
