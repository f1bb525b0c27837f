package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Things to put somebody in charge of.
 *
 * @param setId null with the whole unit only
 * @param replaces ends whoever leads them now, the day before
 * @param lastDay null: no end known
 */
public record NewCharge(
        @Nullable String setId,
        List<Item> items,
        Charge.Part part,
        int memberId,
        boolean replaces,
        LocalDate validFrom,
        @Nullable LocalDate lastDay,
        Decision decision) {

    /** Without a criterion: the whole unit. */
    public record Item(@Nullable Integer criterion, @Nullable String indicator) {

        String what() {
            return Charge.what(criterion, indicator);
        }
    }
}
