package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Who signs for a body, in what words, for a time.
 *
 * @param authority «TM. ỦY BAN NHÂN DÂN»; null when signing in one's own right
 * @param acting «KT. CHỦ TỊCH»
 */
public record Signer(
        int id,
        int bodyId,
        @Nullable String authority,
        @Nullable String acting,
        String title,
        String fullName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }

    public String label() {
        return fullName + ", " + (acting == null ? title : acting + " – " + title);
    }
}
