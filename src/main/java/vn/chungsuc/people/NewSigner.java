package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A signer to add.
 *
 * @param lastDay null: no end known
 */
public record NewSigner(
        @Nullable String authority,
        @Nullable String acting,
        String title,
        String fullName,
        LocalDate validFrom,
        @Nullable LocalDate lastDay) {}
