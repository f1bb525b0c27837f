package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Forbidden;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One report a unit owes for one period, and where it stands today.
 *
 * @param due with any extension; {@code ruleDue} as the rule has it
 * @param closesOn after this day nothing more is taken; null: never closed
 * @param attempt of the last hand-in
 * @param firstDay the day it was first handed in, which decides whether it was in time
 * @param overdue still to be handed in, and the due day is over
 * @param daysLate days past due: of today while it is owed, else of the first hand-in
 * @param own of the officer's very unit, or of a village of it, which has no office: nobody else
 *     writes the report or hands it in
 * @param receives the officer's area holds the receiver, so that it may be accepted or returned
 * @param askedDue the later day the unit asked for, while the receiver has not answered
 */
public record Obligation(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        int receiverId,
        String receiverName,
        String form,
        String name,
        String source,
        Cycle cycle,
        int year,
        int ordinal,
        LocalDate previousCutOff,
        LocalDate cutOff,
        @Nullable LocalDate internalDue,
        @Nullable String internalReceiver,
        LocalDate due,
        LocalDate ruleDue,
        @Nullable String extendedFor,
        @Nullable LocalDate closesOn,
        ObligationState state,
        @Nullable Long submissionId,
        @Nullable Integer attempt,
        @Nullable Long documentId,
        @Nullable OffsetDateTime handedInAt,
        @Nullable String handedInBy,
        @Nullable LocalDate firstDay,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        boolean overdue,
        int daysLate,
        boolean own,
        boolean receives,
        @Nullable LocalDate askedDue,
        long total) {

    public Period period() {
        return new Period(cycle, year, ordinal);
    }

    /** «Báo cáo nhanh tháng 11 năm 2026». */
    public String title() {
        return period().titled(name);
    }

    public String path() {
        return "/bao-cao/nop/" + id;
    }

    public boolean extended() {
        return !due.equals(ruleDue);
    }

    /**
     * @throws Forbidden for the report of another unit
     */
    public void requireOwn() {
        if (!own) {
            throw new Forbidden(
                    tr(
                            "Báo cáo của %s do chính đơn vị ấy viết và nộp. Bạn xem được, không làm"
                                    + " thay.",
                            unitName));
        }
    }

    public boolean isClosed(LocalDate today) {
        return closesOn != null && today.isAfter(closesOn);
    }

    public int attempts() {
        return attempt == null ? 0 : attempt;
    }
}
