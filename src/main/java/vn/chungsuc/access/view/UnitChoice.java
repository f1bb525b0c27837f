package vn.chungsuc.access.view;

/** A unit a role can be given on. */
public record UnitChoice(String code, String level, String name) {}
