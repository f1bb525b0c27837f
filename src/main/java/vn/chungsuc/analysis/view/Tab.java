package vn.chungsuc.analysis.view;

/** One of the views of an area: {@code analysis/tabs.jte}. */
public record Tab(String label, String path, boolean current) {}
