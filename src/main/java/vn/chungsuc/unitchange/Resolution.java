package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;

/**
 * The paper a change rests on.
 *
 * @param number with its type and symbol, as written: «Nghị quyết 202/2025/QH15»
 */
record Resolution(String number, LocalDate dated, String issuer, @Nullable Arrival scan) {

    /** As it stands beside every change, in Vietnamese whoever wrote it. */
    String words() {
        return "%s ngày %s của %s".formatted(number, Vi.date(dated), issuer);
    }
}
