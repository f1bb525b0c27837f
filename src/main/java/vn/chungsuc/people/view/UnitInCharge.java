package vn.chungsuc.people.view;

import org.jspecify.annotations.Nullable;

/**
 * A unit in the table of who is in charge.
 *
 * @param lacking criteria nobody leads there
 */
public record UnitInCharge(
        int id, String code, String fullName, @Nullable String above, int lacking, long total) {}
