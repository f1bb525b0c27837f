package vn.chungsuc.reporting.view;

/** A unit one may report for. */
public record UnitChoice(String code, String name, int rank) {}
