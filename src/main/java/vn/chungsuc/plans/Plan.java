package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.DocumentState;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One version of a unit's plan of a year.
 *
 * @param id also of its paper in the register
 * @param programme code of the programme it belongs to
 * @param ordinal 1 for the first version, then each amendment
 * @param parentText a plan above that is not kept here, as papers cite it
 * @param checkId the paper it was read out of
 * @param documentState of its paper
 * @param own of the very unit of the officer who asks
 * @param total of the list it was found in
 */
public record Plan(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        String level,
        int year,
        String programme,
        String setId,
        LocalDate firstDay,
        LocalDate lastDay,
        int ordinal,
        @Nullable Long amendsId,
        @Nullable String amendedFor,
        @Nullable Long parentId,
        @Nullable String parentTitle,
        @Nullable String parentText,
        @Nullable Long checkId,
        PlanState state,
        String title,
        String symbol,
        @Nullable Integer number,
        @Nullable LocalDate documentDate,
        DocumentState documentState,
        boolean own,
        int targets,
        OffsetDateTime updatedAt,
        @Nullable String updatedBy,
        long total) {

    public String path() {
        return "/ke-hoach/" + id;
    }

    /** Its content may be changed. */
    public boolean isOpen() {
        return state == PlanState.DRAFT && documentState == DocumentState.DRAFT;
    }

    /** «188/KH-UBND»; null while it has no number. */
    public @Nullable String fullSymbol() {
        return number == null ? null : "%02d/%s".formatted(number, symbol);
    }
}
