package vn.chungsuc.inspections;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What was found.
 *
 * @param request null: a remark, nothing is asked
 * @param mayAnswer the officer's unit is to answer it, or keeps the record
 */
public record Finding(
        long id,
        int ordinal,
        String words,
        @Nullable Integer criterion,
        @Nullable String request,
        @Nullable String leadName,
        @Nullable LocalDate due,
        @Nullable Long taskId,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn,
        @Nullable String closing,
        boolean late,
        boolean mayAnswer) {

    public boolean isOpen() {
        return request != null && closedOn == null;
    }
}
