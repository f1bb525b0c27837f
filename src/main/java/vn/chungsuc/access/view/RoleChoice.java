package vn.chungsuc.access.view;

/** A role of today that may be given. */
public record RoleChoice(String code, String name) {}
