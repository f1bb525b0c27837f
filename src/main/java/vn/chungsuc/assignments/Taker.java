package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;

/**
 * Who may be given something: a member of a body of the unit, or one of its offices.
 *
 * @param to the first day the seat is no more; null: no end known
 */
public record Taker(
        @Nullable Integer memberId,
        @Nullable Integer bodyId,
        String name,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Taker office(Body body) {
        return new Taker(
                null, body.id(), body.name(), null, null, body.validFrom(), body.validTo());
    }

    public String key() {
        return memberId == null ? "b" + bodyId : "m" + memberId;
    }

    boolean isSeated(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public boolean hasLeft(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    public String label(LocalDate day) {
        var label = title == null ? name : "%s, %s, %s".formatted(name, title, body);
        return to != null && hasLeft(day) ? tr("%s (thôi từ %s)", label, Vi.date(to)) : label;
    }
}
