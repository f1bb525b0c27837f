package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a month's report is made from.
 *
 * @param obligationId what it is handed in for; null: nobody above asks for it
 * @param previous the cut-off it is compared with; figures count to the end of {@code cutOff}
 */
record QuickReport(
        long documentId,
        int unitId,
        @Nullable Long obligationId,
        String setId,
        int year,
        int month,
        LocalDate previous,
        LocalDate cutOff) {

    /** Before its cut-off a report says how things stand today. */
    LocalDate asOf(LocalDate today) {
        return today.isBefore(cutOff) ? today : cutOff;
    }
}
