package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits in a body.
 *
 * @param post what the person is beside it: «Công chức Địa chính»
 * @param account the name signed in with; null: none, or none known
 */
public record Person(
        int id,
        int unitId,
        String fullName,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String account) {}
