package vn.chungsuc.people.view;

import org.jspecify.annotations.Nullable;

/**
 * A person in the list of who is in charge.
 *
 * @param what the criteria and indicators led, short
 */
public record PersonLine(
        int id,
        String fullName,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        String unitName,
        String seats,
        int leads,
        int supports,
        @Nullable String what,
        long total) {}
