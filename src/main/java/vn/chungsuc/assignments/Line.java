package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One thing given to one member or one office.
 *
 * @param id of the draft's line; of what is in force, its number there
 * @param unitId the place, in areas
 * @param memberId null for an office
 * @param words what the office is to do
 * @param who full name of the member, name of the office
 * @param title of the member's seat
 * @param body the seat is in
 * @param seatTo the first day the seat is no more; null: no end known
 */
public record Line(
        long id,
        Section section,
        @Nullable Integer unitId,
        @Nullable String unitName,
        @Nullable Field field,
        @Nullable Integer criterion,
        @Nullable String indicator,
        @Nullable Integer memberId,
        @Nullable Integer bodyId,
        boolean lead,
        @Nullable String words,
        String who,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate seatFrom,
        @Nullable LocalDate seatTo) {

    static Line of(
            Section section, Thing thing, Taker taker, boolean lead, @Nullable String words) {
        return new Line(
                0,
                section,
                thing.unitId(),
                thing.unitId() == null ? null : thing.name(),
                thing.field(),
                thing.criterion(),
                thing.indicator(),
                taker.memberId(),
                taker.bodyId(),
                lead,
                words,
                taker.name(),
                taker.title(),
                taker.body(),
                taker.from(),
                taker.to());
    }

    /** Of the thing it gives. */
    @JsonIgnore
    public String key() {
        if (unitId != null) {
            return "dv:" + unitId + ":" + field;
        }
        return indicator == null ? "tc:" + criterion : "ct:" + indicator;
    }

    /** «m12» a member, «b3» an office. */
    @JsonIgnore
    public String party() {
        return memberId == null ? "b" + bodyId : "m" + memberId;
    }

    /** Whether whoever has it holds a seat on the day; an office always is there. */
    boolean isSeated(LocalDate day) {
        return (seatFrom == null || !day.isBefore(seatFrom))
                && (seatTo == null || day.isBefore(seatTo));
    }

    public String part() {
        if (section == Section.AGENCIES) {
            return lead ? tr("chủ trì") : tr("phối hợp");
        }
        return lead ? tr("phụ trách") : tr("phối hợp");
    }

    /** «Lê Thị Thử, Ủy viên». */
    @JsonIgnore
    public String whoAndTitle() {
        return title == null ? who : who + ", " + title;
    }
}
