package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Severity;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A paper that was checked and kept.
 *
 * @param name of its file, or what pasted words are called
 * @param fileId its bytes; null for pasted words
 * @param errors that stand without a waiver; {@code warnings} likewise
 * @param own whether the officer who asks may change it
 * @param total of the list it was found in
 */
public record KeptCheck(
        long id,
        int unitId,
        String unitName,
        String name,
        @Nullable Long fileId,
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate documentDate,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String signer,
        int version,
        String keptBy,
        OffsetDateTime keptAt,
        boolean removed,
        int errors,
        int warnings,
        boolean own,
        long total) {

    /** The trích yếu, or the name it came under. */
    public String heading() {
        return title == null ? name : title;
    }

    /** «249/KH-BQL»; null while it has neither. */
    public @Nullable String fullSymbol() {
        return number == null && symbol == null
                ? null
                : (number == null ? "…" : number) + (symbol == null ? "" : "/" + symbol);
    }

    /** What of the particulars may be corrected by hand. */
    public record Particulars(
            @Nullable String type,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String place,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String signer) {}

    public Particulars particulars() {
        return new Particulars(type, number, symbol, place, documentDate, issuer, title, signer);
    }

    /**
     * @param position among the paper's findings, from 0
     */
    record KeptFinding(
            int position,
            String rule,
            Severity severity,
            int line,
            String quote,
            String message,
            String expected,
            String found,
            @Nullable String waivedFor,
            @Nullable String waivedBy,
            @Nullable OffsetDateTime waivedAt) {}

    /**
     * @param value a plain number, «16/19», «250-300», an ISO date
     * @param note what else is told of it: «phối hợp: …; hạn: …», «ít nhất; hạn: …»
     * @param line 0 where it was added by hand
     */
    record KeptFact(
            long id,
            String kind,
            String words,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String note,
            int line,
            @Nullable String correctedBy) {}
}
