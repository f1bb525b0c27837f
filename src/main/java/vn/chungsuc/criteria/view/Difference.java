package vn.chungsuc.criteria.view;

/** One place where a province's set departs from its base. */
public record Difference(String code, String name, String what, String before, String after) {}
