package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a list.
 *
 * @param party as {@link Party#key} says it; null: outside the area, by name alone
 */
public record NamedParty(String name, @Nullable String party) {}
