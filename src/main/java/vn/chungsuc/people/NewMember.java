package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A seat to give.
 *
 * @param personId null: somebody not in the list yet
 * @param lastDay null: no end known
 */
public record NewMember(
        @Nullable Integer personId,
        Contact contact,
        String title,
        LocalDate validFrom,
        @Nullable LocalDate lastDay,
        Decision decision) {

    /**
     * How a person is named and reached.
     *
     * @param account the name signed in with; null: none
     */
    public record Contact(
            String fullName,
            @Nullable String post,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String account) {}
}
