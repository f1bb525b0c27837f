package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

/** A step of the way to a page; the last has no path. */
public record Crumb(String label, @Nullable String path) {}
