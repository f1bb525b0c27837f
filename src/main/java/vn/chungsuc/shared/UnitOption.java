package vn.chungsuc.shared;

/** One line of the unit picker: {@code part/unitOptions.jte}. */
public record UnitOption(String name, String sub, String path) {}
