package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Another document as this one names it.
 *
 * @param type «Quyết định», as written
 * @param number whole: «26/TB-UBND»; null: not written
 * @param issuer as written, null where it is not
 * @param title what the cited document is about
 * @param line where the citation begins
 * @param quote the words of the citation
 * @param inBasis stands among the legal bases before the first part, not in running text
 */
public record Citation(
        String type,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        int line,
        String quote,
        boolean inBasis) {}
